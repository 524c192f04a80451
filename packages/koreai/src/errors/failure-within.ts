import type { AnyOperation, DecodedError } from "@truewire/core";
import { isRecord } from "../is-record.ts";
import { decodeError } from "./decode-error.ts";

/** Keys of an answer that tells of nothing but how the call went. */
const outcomeKeys =
  /^(_t|_v|code|customCode|error|errorCode|errors|isSuccess|message|msg|name|ok|reason|requestId|status|statusCode|success|traceId)$/;

/**
 * Reads a failure out of an answer with a success status: `{ errors: [...] }`, `{ analyticsError }`,
 * `{ status: "failure" | "failed" | "error" }` (also as `Status`), `{ success: false }`, `{ status_code: 400 }` and
 * `{ code: 400, message }`.
 *
 * What an operation that only reads answers beside other data is data, such as the errors of something it lists: there
 * the answer has to tell of nothing else. A list is data always; entries of it that failed are for its method to tell.
 */
export function failureWithin(operation: AnyOperation, body: unknown): DecodedError | undefined {
  if (!isRecord(body) || (operation as ReportingOperation).isReport?.(body) === true) return undefined;
  const { analyticsError } = body;
  if (typeof analyticsError === "string" && analyticsError !== "") return { message: analyticsError };
  const tellsOutcomeOnly = Object.keys(body).every((key) => outcomeKeys.test(key));
  if (!tellsOutcomeOnly && operation.safe === true) return undefined;
  const isFailure =
    listsErrors(body["errors"]) ||
    [body["status"], body["Status"]].some(isFailureWord) ||
    isErrorStatus(body["status_code"]) ||
    body["success"] === false ||
    (tellsOutcomeOnly && [body["code"], body["statusCode"], body["status"]].some(isErrorStatus));
  if (!isFailure) return undefined;
  const { message, code } = decodeError(200, body);
  return { message, code };
}

function listsErrors(errors: unknown): boolean {
  return Array.isArray(errors) && errors.length > 0;
}

function isFailureWord(word: unknown): boolean {
  return typeof word === "string" && /^(fail(ed|ure)?|error)$/i.test(word);
}

/** Some answers repeat an HTTP status in their body. */
function isErrorStatus(value: unknown): boolean {
  return typeof value === "number" && value >= 400 && value < 600;
}

/** An operation whose answers tell of failures that are data. */
interface ReportingOperation extends AnyOperation {
  readonly isReport?: (body: unknown) => boolean;
}

/**
 * The same operation, of which an answer that tells of a failure is what was asked for: the status of a job, or a report
 * on many entries.
 *
 * @param isReport - whether an answer is one of those; all are, unless given
 */
export function failuresAsData<Kind extends AnyOperation>(
  operation: Kind,
  isReport: (body: unknown) => boolean = () => true,
): Kind {
  return Object.assign({}, operation, { isReport });
}
