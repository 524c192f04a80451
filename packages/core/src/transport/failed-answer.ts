import type { APIError } from "../errors/api-error.ts";
import { createAPIError } from "../errors/status-errors.ts";
import { redactBody, redactHeaders, scrubber } from "../security/redact.ts";
import { parseRetryAfter } from "./backoff.ts";
import { effectOf } from "./call.ts";
import type { Call } from "./call.ts";
import { factsOf, isMarkup } from "./execution.ts";
import { mayHaveActed } from "./retry-policy.ts";

/** An error answer, as an error and as what the transport does about it. */
export interface FailedAnswer {
  readonly error: APIError;
  /** Fresh credentials may help. */
  readonly reauthenticate: boolean | undefined;
}

/** Makes an error of an error answer, in the vendor's terms. */
export function readFailure(call: Call, response: Response, text: string): FailedAnswer {
  const { core, operation } = call;
  const { profile } = core;
  const { status, headers } = response;
  const clean = scrubber(call);
  // Once it is parsed: escapes hide a secret from a search through the text.
  const body = redactBody(parseBody(text), [], clean);
  // A gateway's HTML page says nothing that a person could use.
  const words = typeof body === "string" && isMarkup(body) ? undefined : body;
  const { message, code, fieldErrors = {}, permission, reauthenticate } = profile.decodeError(status, words, headers);
  const waits = [parseRetryAfter(headers.get("retry-after"), Date.now()), profile.retryAfter?.(words, headers)];
  const retryAfterMs = Math.max(...waits.map((wait = -1) => wait));
  call.reached = mayHaveActed(status) ? "unknown" : "none";
  const { id, method, path, secrets = [] } = operation;
  const details = {
    operation: id,
    attempts: call.attempts,
    effect: effectOf(call),
    status,
    code,
    body: redactBody(body, secrets, clean),
    serverMessage: (message || clean(response.statusText) || "no message").slice(0, 500),
    fieldErrors,
    headers: redactHeaders(headers, profile.secretHeaders, clean),
    requestId: factsOf(call, response).requestId,
    method,
    path,
    retryAfterMs: retryAfterMs < 0 ? undefined : retryAfterMs,
  };
  return { error: createAPIError(details, permission), reauthenticate };
}

function parseBody(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
