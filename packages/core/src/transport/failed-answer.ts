import { createAPIError } from "../errors/status-errors.ts";
import type { APIError } from "../errors/api-error.ts";
import { redactBody, redactResponseHeaders, scrub } from "../security/redact.ts";
import { parseRetryAfter } from "./backoff.ts";
import { effectOf } from "./call.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { mayHaveActed } from "./retry-policy.ts";

const longestMessage = 500;

/** An error answer, as an error and as what the transport does about it. */
export interface FailedAnswer {
  readonly error: APIError;
  /** Fresh credentials may help. */
  readonly reauthenticate: boolean;
}

/** Makes an error of an error answer, in the vendor's terms. */
export function readFailure(core: Core, call: Call, response: Response, text: string): FailedAnswer {
  const { operation, secrets } = call;
  const { profile } = core;
  const { status, headers } = response;
  const clean = scrub(text, secrets);
  const body = parseBody(clean);
  // A gateway's HTML page says nothing that a person could use.
  const isMarkup = typeof body === "string" && /^\s*</.test(body);
  const decoded = profile.decodeError(status, isMarkup ? undefined : body, headers);
  call.reached = mayHaveActed(status) ? "unknown" : "none";
  const error = createAPIError(
    {
      status,
      code: decoded.code,
      body: redactBody(body, (key) => operation.secrets?.includes(key) === true),
      message: clip(decoded.message.trim() || response.statusText || "no message"),
      fieldErrors: decoded.fieldErrors,
      headers: redactResponseHeaders(headers, profile.secretHeaders),
      requestId: requestIdOf(core, response),
      operation: operation.id,
      method: operation.method,
      path: operation.path,
      attempts: call.attempts,
      retryAfterMs: wantedWait(core, body, headers),
      effect: effectOf(call),
    },
    decoded.permission,
  );
  return { error, reauthenticate: decoded.reauthenticate === true };
}

/** The server's id of a request. */
export function requestIdOf(core: Core, response: Response): string | undefined {
  return response.headers.get(core.profile.requestIdHeader ?? "x-request-id") ?? undefined;
}

function wantedWait(core: Core, body: unknown, headers: Headers): number | undefined {
  const standard = parseRetryAfter(headers.get("retry-after"), Date.now());
  const own = core.profile.retryAfter?.(body, headers);
  return standard === undefined || own === undefined ? (standard ?? own) : Math.max(standard, own);
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const clip = (text: string): string => (text.length > longestMessage ? `${text.slice(0, longestMessage)}...` : text);
