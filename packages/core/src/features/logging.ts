import { createLog, logLevels } from "../logger.ts";
import type { CallOutcome, TransportRequest } from "../middleware.ts";
import { isFunction } from "../options/rules.ts";
import { redactBody, redactHeaders, scrubber } from "../security/redact.ts";
import type { Call } from "../transport/call.ts";
import { outcomeOf } from "../transport/outcome.ts";
import type { Feature } from "./feature.ts";

/**
 * Log lines: `warn` tells of retries, `info` of each call, `debug` of requests and answers with their bodies. Secrets are
 * masked at every level.
 */
export const logging: Feature<"logger" | "logLevel"> = {
  rules: {
    logger: [
      "an object with the methods error, warn, info and debug",
      (value) => logLevels.slice(1).every((level) => isFunction((value as Record<string, unknown> | null)?.[level])),
      "client",
    ],
    logLevel: [
      "one of off, error, warn, info, debug",
      (value) => (logLevels as readonly unknown[]).includes(value),
      "client",
    ],
  },
  install: (core) => {
    const { run, attempt, send } = core;
    const log = createLog(core.options.logger, core.options.logLevel);
    if (log === undefined) return;
    core.send = (call, request, signal) => {
      log("debug", `${call.operation.id}: attempt ${call.attempts}`, () => describeRequest(call, request));
      return send(call, request, signal);
    };
    core.attempt = async (call, fresh, controller) => {
      const answer = await attempt(call, fresh, controller);
      const { response, body } = answer;
      log("debug", `${call.operation.id}: answered ${response.status}`, () => ({
        headers: redactHeaders(response.headers, call.core.profile.secretHeaders, scrubber(call)),
        body: show(call, body),
      }));
      return answer;
    };
    core.onRetry = (failure, waitMs) => {
      log("warn", `${(failure as Error).message} Repeating it in ${Math.round(waitMs)} ms.`);
    };
    core.run = async (call) => {
      const started = performance.now();
      const tell = ({ error, status }: Omit<CallOutcome, "attempts">): void => {
        const { id, method, path } = call.operation;
        const end = error === undefined ? status : "failed";
        const took = Math.round(performance.now() - started);
        log("info", `${id}: ${end} (${method} ${path}, attempt ${call.attempts}, ${took} ms)`);
      };
      return outcomeOf(run(call), tell);
    };
  },
};

function describeRequest(call: Call, { url, headers, body }: TransportRequest): object {
  const { operation } = call;
  // Where no credentials are sent, the URL may be one itself: by what fills its path, or because a server handed it out.
  const shown = operation.auth === undefined ? operation.path : scrubber(call)(url);
  // Whatever the user adds may be a credential too, for a proxy for instance.
  const harmless = Object.fromEntries(Object.entries(headers).filter(([name]) => /^(accept|content|user)/.test(name)));
  return { method: operation.method, url: shown, headers: harmless, body: show(call, body) };
}

/** A body for a log, its secrets masked. What is no JSON cannot be searched for keys, so it is not shown. */
function show(call: Call, body: unknown): unknown {
  if (typeof body !== "string" || body === "") return undefined;
  try {
    return redactBody(JSON.parse(body), call.operation.secrets ?? [], scrubber(call), true);
  } catch {
    return `(${body.length} characters, no JSON)`;
  }
}
