export {
  recordingServer,
  type RecordedExchange,
  type RecordingServer,
  type Reply,
  type ReplyHandler,
} from "./recording-server.ts";
export { type RecordedRequest } from "./recorded-request.ts";
export { validateRequest, validateResponse } from "./validate/vendors.ts";
export { loadDescription, resolve, type Description, type Vendor } from "./validate/description.ts";
export { type ValidatedRequest } from "./validate/validator.ts";
export { type Violation } from "./validate/violation.ts";
export { expectValidExchanges, expectValidRequest, expectValidResponse } from "./expect-valid.ts";
export { judgedFetch, type Fetch } from "./judged-fetch.ts";
export * from "./faults/index.ts";
export { entryTypes, type EntryTypes } from "./types/untested-types.ts";
export { checkAsConsumer, readmeProgram, readmePrograms, runAsConsumer, type ProgramEnd } from "./readme-program.ts";
