import { ResponseParseError } from "../errors/transport-errors.ts";
import { compose } from "../middleware.ts";
import type { TransportRequest } from "../middleware.ts";
import { addHeaders } from "../request/headers.ts";
import { redactRequestHeaders, scrub, secretsOf } from "../security/redact.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { requestIdOf } from "./failed-answer.ts";
import { disconnected } from "./failures.ts";
import { guardBody } from "./idle-body.ts";
import { BodyTooLarge, readBlob, readText } from "./read-body.ts";
import { transmit } from "./transmit.ts";

/** An answer, with its body read unless the caller wants to do that. */
export interface Answer {
  readonly response: Response;
  readonly body: string | Blob | undefined;
}

let calls = 0;
const callIds = new WeakMap<Call, string>();

/** An id for all attempts of a call, made only when somebody looks. */
function callIdOf(call: Call): string {
  let id = callIds.get(call);
  if (id === undefined) {
    calls += 1;
    id = `call-${calls.toString(36)}`;
    callIds.set(call, id);
  }
  return id;
}

/** Sends a call once: credentials, middlewares, request, body. */
export async function attempt(core: Core, call: Call, fresh: boolean, controller: AbortController): Promise<Answer> {
  const { signal } = controller;
  const { operation, attempts } = call;
  const headers = { ...call.headers };
  if (call.authenticated) {
    const credentials = await core.profile.authenticate({ operation, attempt: attempts, fresh, signal });
    signal.throwIfAborted();
    call.secrets = secretsOf(credentials);
    addHeaders(headers, credentials, "credentials");
  }
  const request: TransportRequest = {
    method: operation.method,
    url: call.url,
    headers,
    body: typeof call.body === "function" ? call.body() : call.body,
  };
  core.log("debug", `${operation.id}: sending attempt ${attempts}`, () => ({
    method: request.method,
    url: scrub(request.url, call.secrets),
    headers: redactRequestHeaders(headers),
  }));
  const send = (changed: TransportRequest): Promise<Response> => transmit(core, call, changed, signal);
  const response =
    call.middleware.length === 0
      ? await send(request)
      : await compose(call.middleware, send, { operation, attempt: attempts, callId: callIdOf(call), signal })(request);
  return response.ok ? takeSuccess(core, call, response, controller) : takeFailure(core, response);
}

async function takeSuccess(core: Core, call: Call, response: Response, controller: AbortController): Promise<Answer> {
  // From here on the server has acted, whatever becomes of its answer.
  call.reached = "applied";
  const { reading, operation } = call;
  if (reading.response && !reading.data) return { response: guardBody(response, call, controller), body: undefined };
  const { maxResponseBytes } = core.settings;
  try {
    const read = operation.response === "binary" ? readBlob : readText;
    return { response, body: await read(response, maxResponseBytes) };
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    if (!(error instanceof BodyTooLarge)) throw disconnected(call, error);
    throw new ResponseParseError(
      `${operation.id}: the answer is larger than ${maxResponseBytes} bytes (maxResponseBytes). ` +
        "The server took the request as done; raise the limit, or stream with .asResponse().",
      {
        operation: operation.id,
        attempts: call.attempts,
        effect: "applied",
        httpStatus: response.status,
        contentType: response.headers.get("content-type") ?? undefined,
        requestId: requestIdOf(core, response),
      },
    );
  }
}

// The status is what counts: an error body that is cut short or too long is no reason to lose it.
async function takeFailure(core: Core, response: Response): Promise<Answer> {
  const body = await readText(response, core.settings.maxResponseBytes).catch(() => "");
  return { response, body };
}
