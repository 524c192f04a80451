import { redactBody, redactResponseHeaders, scrub, secretKeyInLog } from "../security/redact.ts";
import type { Answer } from "./attempt.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";

/** `warn`: an attempt failed and is repeated. */
export function logRetry(core: Core, call: Call, failure: unknown, waitMs: number): void {
  const why = failure instanceof Error ? failure.message : "";
  core.log("warn", `${call.operation.id}: attempt ${call.attempts} is repeated in ${Math.round(waitMs)} ms. ${why}`);
}

/** `info`: a call ended. */
export function logEnd(core: Core, call: Call, status: number | string, ms: number): void {
  const { id, method, path } = call.operation;
  core.log("info", `${id}: ${status} (${method} ${path}, attempt ${call.attempts}, ${Math.round(ms)} ms)`);
}

/** `debug`: an answer came. */
export function logAnswer(core: Core, call: Call, { response, body }: Answer): void {
  core.log("debug", `${call.operation.id}: answered ${response.status}`, () => ({
    headers: redactResponseHeaders(response.headers, core.profile.secretHeaders),
    body: typeof body === "string" ? showText(body, call) : undefined,
  }));
}

/** A body for a log, with its secrets masked. A text that is no JSON cannot be searched for keys, so only its length is told. */
export function showText(text: string, call: Call): unknown {
  try {
    return redactBody(JSON.parse(scrub(text, call.secrets)), secretKeyInLog(call.operation.secrets));
  } catch {
    return `(${text.length} characters, no JSON)`;
  }
}
