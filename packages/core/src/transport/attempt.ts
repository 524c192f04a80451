import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { compose } from "../middleware.ts";
import type { TransportRequest } from "../middleware.ts";
import { addHeaders, fitsHeader } from "../request/headers.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { factsOf } from "./failed-answer.ts";
import { disconnected, unusable } from "./failures.ts";
import { guardBody } from "./idle-body.ts";
import { logRequest } from "./log-call.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";
import { contextOf } from "./tell-middleware.ts";
import { transmit } from "./transmit.ts";

/** An answer, with its body read unless the caller wants to do that. */
export interface Answer {
  readonly response: Response;
  readonly body: string | Blob | undefined;
}

/** Sends a call once: credentials, middlewares, request, body. */
export async function attempt(core: Core, call: Call, fresh: boolean, controller: AbortController): Promise<Answer> {
  const { signal } = controller;
  const { operation, attempts, middleware, encoded } = call;
  const headers = { ...call.headers };
  if (operation.auth !== undefined) {
    const refused = fresh ? call.credentials : undefined;
    const credentials = await core.profile.authenticate({ operation, attempt: attempts, fresh, refused, signal });
    signal.throwIfAborted();
    checkCredentials(core, call, credentials);
    call.credentials = credentials;
    addHeaders(headers, credentials, "credentials");
  }
  const body = typeof encoded?.body === "function" ? encoded.body() : encoded?.body;
  const request: TransportRequest = { method: operation.method, url: call.url, headers, body };
  logRequest(core, call, request);
  const send = (changed: TransportRequest): Promise<Response> => transmit(core, call, changed, signal);
  const response = await (middleware.length === 0 ? send : compose(middleware, send, contextOf(call, signal)))(request);
  return takeAnswer(core, call, response, controller);
}

/**
 * What a user's function gave instead of a token would be left out, and the request go without; what fits no header would
 * be blamed on a header that the user has never named.
 */
function checkCredentials({ profile }: Core, call: Call, credentials: Readonly<Record<string, unknown>>): void {
  const { credentialOption = "credentials" } = profile;
  for (const value of Object.values(credentials)) {
    if (typeof value === "string" && value.trim() !== "" && fitsHeader(value)) continue;
    const accepted = "(or give) a non-empty string that fits a header";
    throw new InvalidArgumentError(credentialOption, accepted, value, call.operation.id);
  }
}

async function takeAnswer(core: Core, call: Call, response: Response, controller: AbortController): Promise<Answer> {
  const { maxResponseBytes } = core.settings;
  if (!response.ok) {
    // The status is what counts: an error body that is cut short or too long is no reason to lose it.
    return { response, body: await readBody(response, maxResponseBytes, false).catch(() => "") };
  }
  // From here on the server has acted, whatever becomes of its answer.
  call.reached = "applied";
  const { reading, operation } = call;
  if (reading.response && !reading.data) return { response: guardBody(response, call, controller), body: undefined };
  try {
    return { response, body: await readBody(response, maxResponseBytes, operation.response === "binary") };
  } catch (error) {
    controller.signal.throwIfAborted();
    if (!(error instanceof BodyTooLarge)) throw disconnected(call, error);
    throw unusable(response, factsOf(core, call, response), `more than ${maxResponseBytes} bytes (maxResponseBytes)`);
  }
}
