import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { isHeaderText } from "../request/headers.ts";
import type { Call } from "./call.ts";
import { factsOf } from "./execution.ts";
import { disconnected, unusable } from "./failures.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";

/** An answer, with its body read unless the caller wants to do that. */
export interface Answer {
  readonly response: Response;
  readonly body: string | Blob | undefined;
}

/** Sends a call once: credentials, request, body. */
export async function attempt(call: Call, fresh: boolean, controller: AbortController): Promise<Answer> {
  const { signal } = controller;
  const { core, operation, encoded, reading } = call;
  const { maxResponseBytes } = core.settings;
  // A middleware that changes them must not change those of the next attempt.
  const headers = { ...call.headers };
  if (operation.auth !== undefined) {
    const refused = fresh ? call.credentials : undefined;
    const context = { operation, attempt: call.attempts, fresh, refused, signal };
    addCredentials(headers, call, await core.profile.authenticate(context));
    signal.throwIfAborted();
  }
  const body = typeof encoded?.body === "function" ? encoded.body() : encoded?.body;
  const response = await core.send(call, { method: operation.method, url: call.url, headers, body }, signal);
  if (!response.ok) {
    // The status is what counts: an error body that is cut short or too long is no reason to lose it.
    return { response, body: await readBody(response, maxResponseBytes, false).catch(() => "") };
  }
  // From here on the server has acted, whatever becomes of its answer.
  call.reached = "applied";
  const guard = call.guardBody ?? core.guardBody;
  if (guard !== undefined && reading.response && !reading.data) {
    return { response: guard(call, response, controller), body: undefined };
  }
  try {
    return { response, body: await readBody(response, maxResponseBytes, operation.response === "binary") };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BodyTooLarge)) throw disconnected(call, error);
    throw unusable(response, factsOf(call, response), `more than ${maxResponseBytes} bytes (maxResponseBytes)`);
  }
}

/**
 * Adds the credentials to the headers. What a user's function gave instead of a token would be left out, and the request
 * go without; what fits no header would be blamed on a header that the user has never named.
 */
function addCredentials(
  headers: Record<string, string>,
  call: Call,
  credentials: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries<unknown>(credentials)) {
    if (!isHeaderText(value) || value.trim() === "") {
      const option = call.core.profile.credentialOption ?? "credentials";
      const accepted = "(or give) a non-empty string that fits a header";
      throw new InvalidArgumentError(option, accepted, value, call.operation.id);
    }
    headers[name.toLowerCase()] = value;
  }
  call.credentials = credentials;
}
