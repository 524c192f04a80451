import { Refusal, type ReceivedRequest } from "../loopback.ts";
import { requireToken } from "./jwt.ts";
import type { Store } from "./records.ts";

/** What a handler knows of its request. */
export interface Context {
  readonly store: Store;
  readonly query: URLSearchParams;
  /** The parsed JSON object, or an empty one. */
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Reads credentials and body.
 *
 * @throws Refusal without a good token, and for a body that is no JSON object
 */
export function contextOf(store: Store, request: ReceivedRequest): Context {
  const { auth } = request.headers;
  requireToken(store.app, typeof auth === "string" ? auth : undefined);
  return { store, query: request.query, body: request.text === "" ? {} : readBody(request.text) };
}

function readBody(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    if (isRecord(body)) return body;
  } catch {
    // Told below, as any other body that is no object.
  }
  throw badRequest("The body must be a JSON object");
}

/** The error body that most operations share. */
export function badRequest(msg: string): Refusal {
  return new Refusal(400, { errors: [{ msg, code: 400 }] });
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Why one entry of a bulk call was refused. */
export function reason(msg: string): Record<string, unknown> {
  return {
    statusCode: 400,
    status: 400,
    customCode: 400,
    errors: [{ msg, code: 400 }],
    message: msg,
    name: "BadRequest",
  };
}
