import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";
import { resolveLimits, resolveMiddleware } from "../options/settings.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { writeBody } from "../request/body.ts";
import { addHeaders } from "../request/headers.ts";
import { fillPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import type { Execution, Reading } from "./execution.ts";
import { originGuard } from "./origin.ts";
import { sameOriginRedirect } from "./redirects.ts";
import { runCall } from "./run-call.ts";

/** The parts of an input, as all operations spell them. */
interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const nothing = {};
const dataOnly: Reading = { data: true, response: false };

/**
 * Builds the request of an operation and runs it.
 *
 * @throws InvalidArgumentError when input or options cannot be sent as they are
 */
export async function runOperation(
  core: Core,
  operation: AnyOperation,
  input: unknown,
  options: RequestOptions = nothing,
  reading: Reading = dataOnly,
): Promise<Execution> {
  const { settings, profile } = core;
  const { path = nothing, query, header, body } = (input ?? nothing) as Input;
  const { signal } = options;
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    throw new InvalidArgumentError("signal", "an AbortSignal", signal, operation.id);
  }
  const search = writeQuery(
    operation,
    options.query === undefined ? (query ?? nothing) : { ...query, ...options.query },
  );
  const url = settings.baseUrl + fillPath(operation, path) + (search === "" ? "" : `?${search}`);
  const headers: Record<string, string> = { ...settings.headers };
  if (operation.response !== undefined) headers["accept"] = "*/*";
  addHeaders(headers, header, "header");
  addHeaders(headers, options.headers, "headers");
  const encoded = body === undefined ? undefined : await writeBody(operation, body);
  if (encoded !== undefined) {
    if (settings.platformFetch && operation.method === "GET") {
      throw new InvalidArgumentError(
        "body",
        "left out: the platform's fetch refuses a GET with a body (another `fetch` may not)",
        body,
        operation.id,
      );
    }
    if (encoded.contentType === undefined) delete headers["content-type"];
    else headers["content-type"] ??= encoded.contentType;
  }
  const call: Call = {
    operation,
    url,
    headers,
    body: encoded?.body,
    replayable: encoded?.replayable ?? true,
    authenticated: operation.auth !== undefined,
    checkTarget: originGuard(settings.origin, operation.id),
    redirect: sameOriginRedirect,
    limits: options === nothing ? settings.limits : resolveLimits(options, settings.limits),
    signal,
    middleware: resolveMiddleware(options.middleware, settings.middleware),
    rateKey: core.limiter === undefined ? "" : (profile.rateLimitKey?.(operation, path) ?? operation.id),
    reading,
    acceptErrors: false,
    attempts: 0,
    reached: "none",
    ambiguous: false,
    secrets: [],
  };
  return runCall(core, call);
}
