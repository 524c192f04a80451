import type { DecodedError } from "@truewire/core";

type FieldErrors = Record<string, readonly string[]>;

/** Messages of a 401 that are about the token itself; every other 401 means "not permitted". */
const tokenMessages =
  /invalid access[ _]token|need to sign in|sign(ed)? in or sign up|token.*(expired|revoked|missing)/i;

/**
 * Reads an error answer of Chatwoot, which comes in several shapes:
 *
 * - `{ error: "text" }`: most failures, by the request exception handler
 * - `{ error: { field: ["text"] } }`: automation rules, portal categories
 * - `{ message: "a, b", attributes: ["x", "y"] }`: a record that did not validate
 * - `{ message: "text" }`: custom exceptions
 * - `{ errors: ["text"] }`: no token, by the sign-in layer; `{ errors: [{ field, message, code }] }` as documented
 * - `{ status: 500, error: "text" }`: unhandled exceptions
 * - plain text or HTML: throttling, gateways
 *
 * Chatwoot answers 401 for "not permitted" too, so the message decides whether the token or the permission is at fault.
 */
export function decodeError(status: number, body: unknown): DecodedError {
  const { message, fieldErrors, code } = read(body);
  const told = message ?? statusSentence(status);
  const permission = status === 401 && !tokenMessages.test(told);
  return { message: told, code, fieldErrors, ...(permission ? { permission } : {}) };
}

interface ReadBody {
  message?: string | undefined;
  fieldErrors?: FieldErrors | undefined;
  code?: string | undefined;
}

function read(body: unknown): ReadBody {
  if (typeof body === "string") return { message: readText(body) };
  if (!isRecord(body)) return {};
  if (typeof body.error === "string") return { message: body.error };
  if (isRecord(body.error)) return readFields(body.error);
  if (typeof body.message === "string") return readInvalidRecord(body.message, body.attributes);
  if (Array.isArray(body.errors)) return readList(body.errors);
  if (typeof body.description === "string") return { message: body.description };
  return {};
}

/** A short plain text is the message; a page of HTML from a gateway is not. */
function readText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" || trimmed.startsWith("<") || trimmed.length > 300 ? undefined : trimmed;
}

function readFields(fields: Record<string, unknown>): ReadBody {
  const fieldErrors: FieldErrors = {};
  for (const [field, value] of Object.entries(fields)) {
    const messages = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
    if (messages.length > 0) define(fieldErrors, field, messages);
  }
  const message = Object.entries(fieldErrors)
    .map(([field, messages]) => `${field} ${messages.join(", ")}`)
    .join("; ");
  return { message: message === "" ? undefined : message, fieldErrors };
}

/** The sentences stand joined by commas; where their number fits the attributes, each goes to its own. */
function readInvalidRecord(message: string, attributes: unknown): ReadBody {
  if (!Array.isArray(attributes)) return { message };
  const names = attributes.filter((name) => typeof name === "string");
  const sentences = message.split(", ");
  const fieldErrors: FieldErrors = {};
  for (const [index, name] of names.entries()) {
    const own = sentences.length === names.length ? sentences[index] : message;
    define(fieldErrors, name, [...(fieldErrors[name] ?? []), own ?? message]);
  }
  return { message, fieldErrors };
}

function readList(errors: readonly unknown[]): ReadBody {
  const messages: string[] = [];
  const fieldErrors: FieldErrors = {};
  let code: string | undefined;
  for (const item of errors) {
    if (typeof item === "string") messages.push(item);
    if (!isRecord(item) || typeof item.message !== "string") continue;
    messages.push(item.message);
    if (typeof item.code === "string") code ??= item.code;
    if (typeof item.field === "string")
      define(fieldErrors, item.field, [...(fieldErrors[item.field] ?? []), item.message]);
  }
  return { message: messages.length === 0 ? undefined : messages.join(", "), fieldErrors, code };
}

/** Field names come from the server: `__proto__` becomes a plain key like any other. */
function define(target: FieldErrors, field: string, messages: readonly string[]): void {
  Object.defineProperty(target, field, { value: messages, enumerable: true, configurable: true, writable: true });
}

function statusSentence(status: number): string {
  if (status === 429) return "Too many requests.";
  return status >= 500 ? "The server, or a gateway before it, failed." : "The server gave no reason.";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
