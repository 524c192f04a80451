export { Refusal, type MockAnswer } from "./answer.ts";
export { Description, type DescribedOperation, type DescriptionTables, type Routed } from "./description.ts";
export type { MockFault } from "./faults.ts";
export {
  startMockServer,
  type MockCall,
  type MockReply,
  type MockServer,
  type MockServerParts,
  type MockTarget,
} from "./mock-server.ts";
export { asObject, bodyOf, type ReadRequest } from "./read-request.ts";
export { sampleValue, sampleWith } from "./sample-value.ts";
export { isObject, typesOf, type JsonObject, type Schema } from "./schema.ts";
