import type { APIError } from "../errors/api-error.ts";
import { ReportedFailureError } from "../errors/reported-failure-error.ts";
import { createAPIError } from "../errors/status-errors.ts";
import { redactBody, redactHeaders, scrubber } from "../security/redact.ts";
import { parseRetryAfter } from "./backoff.ts";
import { effectOf } from "./call.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import type { ExecutionFacts } from "./execution.ts";
import { mayHaveActed } from "./retry-policy.ts";

/** An error answer, as an error and as what the transport does about it. */
export interface FailedAnswer {
  readonly error: APIError;
  /** Fresh credentials may help. */
  readonly reauthenticate: boolean | undefined;
}

/** Makes an error of an error answer, in the vendor's terms. */
export function readFailure(core: Core, call: Call, response: Response, text: string): FailedAnswer {
  const { operation } = call;
  const { profile } = core;
  const { status, headers } = response;
  const clean = scrubber(call);
  // Once it is parsed: escapes hide a secret from a search through the text.
  const body = redactBody(parseBody(text), () => false, clean);
  // A gateway's HTML page says nothing that a person could use.
  const words = typeof body === "string" && /^\s*</.test(body) ? undefined : body;
  const { message, code, fieldErrors = {}, permission, reauthenticate } = profile.decodeError(status, words, headers);
  const waits = [parseRetryAfter(headers.get("retry-after"), Date.now()), profile.retryAfter?.(words, headers)];
  const known = waits.filter((wait) => wait !== undefined);
  call.reached = mayHaveActed(status) ? "unknown" : "none";
  const { id, method, path } = operation;
  const details = {
    operation: id,
    attempts: call.attempts,
    effect: effectOf(call),
    status,
    code,
    body: redactBody(body, (key) => operation.secrets?.includes(key) === true, clean),
    serverMessage: (message || clean(response.statusText) || "no message").slice(0, 500),
    fieldErrors,
    headers: redactHeaders(headers, profile.secretHeaders, clean),
    requestId: factsOf(core, call, response).requestId,
    method,
    path,
    retryAfterMs: known.length === 0 ? undefined : Math.max(...known),
  };
  return { error: createAPIError(details, permission), reauthenticate };
}

/** Makes the check that throws for a success whose body tells of a failure, in the vendor's terms. */
export function refuseReported(core: Core, call: Call, response: Response): (data: unknown) => void {
  const { operation, attempts } = call;
  const { profile } = core;
  return (data) => {
    const decoded = profile.failureWithin?.(operation, data);
    if (decoded === undefined) return;
    const clean = scrubber(call);
    throw new ReportedFailureError({
      operation: operation.id,
      attempts,
      effect: operation.safe === true ? "none" : "unknown",
      httpStatus: response.status,
      code: decoded.code,
      body: redactBody(data, (key) => operation.secrets?.includes(key) === true, clean),
      serverMessage: clean(decoded.message).slice(0, 500),
      fieldErrors: decoded.fieldErrors ?? {},
      requestId: factsOf(core, call, response).requestId,
      method: operation.method,
      path: operation.path,
    });
  };
}

/** What is known of a call that was answered. */
export function factsOf(
  core: Core,
  { operation, attempts }: Call,
  response: Response,
  inferred = false,
): ExecutionFacts {
  const requestId = response.headers.get(core.profile.requestIdHeader ?? "x-request-id") ?? undefined;
  return { operation, attempts, requestId, inferred };
}

function parseBody(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
