import type { CallOutcome, TransportRequest } from "../middleware.ts";
import { redactBody, redactHeaders, scrubber, soundsSecret } from "../security/redact.ts";
import type { Answer } from "./attempt.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";

/** `debug`: an attempt goes out. */
export function logRequest(core: Core, call: Call, { url, headers, body }: TransportRequest): void {
  const { operation, attempts } = call;
  core.log?.("debug", `${operation.id}: attempt ${attempts}`, () => {
    // Where no credentials are sent, the URL may be one itself: by what fills its path, or because a server handed it out.
    const shown = operation.auth === undefined ? operation.path : scrubber(call)(url);
    // Whatever the user adds may be a credential too, for a proxy for instance.
    const harmless = Object.fromEntries(
      Object.entries(headers).filter(([name]) => /^(accept|content|user)/.test(name)),
    );
    return { method: operation.method, url: shown, headers: harmless, body: show(call, body) };
  });
}

/** `debug`: an answer came. */
export function logAnswer(core: Core, call: Call, { response, body }: Answer): void {
  core.log?.("debug", `${call.operation.id}: answered ${response.status}`, () => ({
    headers: redactHeaders(response.headers, core.profile.secretHeaders, scrubber(call)),
    body: show(call, body),
  }));
}

/** `warn`: an attempt failed and is repeated. */
export function logRetry(core: Core, failure: unknown, waitMs: number): void {
  core.log?.("warn", `${(failure as Error).message} Repeating it in ${Math.round(waitMs)} ms.`);
}

/** `info`: a call ended. */
export function logEnd(
  core: Core,
  call: Call,
  { error, status }: Omit<CallOutcome, "attempts"> = {},
  started: number,
): void {
  const { id, method, path } = call.operation;
  core.log?.(
    "info",
    `${id}: ${error === undefined ? status : "failed"} (${method} ${path}, attempt ${call.attempts}, ${Math.round(performance.now() - started)} ms)`,
  );
}

/** A body for a log, its secrets masked. What is no JSON cannot be searched for keys, so it is not shown. */
function show(call: Call, body: unknown): unknown {
  if (typeof body !== "string" || body === "") return undefined;
  try {
    const isSecret = (key: string): boolean => call.operation.secrets?.includes(key) === true || soundsSecret(key);
    return redactBody(JSON.parse(body), isSecret, scrubber(call));
  } catch {
    return `(${body.length} characters, no JSON)`;
  }
}
