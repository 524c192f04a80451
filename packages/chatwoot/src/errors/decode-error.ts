import type { DecodedError } from "@truewire/core";

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
  const { message = statusSentence(status), code, fields = [] } = read(body);
  const permission = status === 401 && !tokenMessages.test(message);
  const grouped = new Map<string, string[]>();
  for (const [field, text] of fields) grouped.set(field, [...(grouped.get(field) ?? []), text]);
  // Made of entries, a field that a server calls `__proto__` is a plain key like any other.
  return { message, code, fieldErrors: Object.fromEntries(grouped), ...(permission ? { permission } : {}) };
}

type FieldMessage = readonly [field: string, text: string];

interface ReadBody {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly fields?: readonly FieldMessage[];
}

function read(body: unknown): ReadBody {
  if (typeof body === "string") return { message: readText(body) };
  if (!isRecord(body)) return {};
  const { error, message, attributes, errors, description } = body;
  if (isText(error)) return { message: error };
  if (isRecord(error)) return readFields(error);
  if (isText(message)) return readInvalidRecord(message, textsOf(attributes));
  if (Array.isArray(errors)) return readList(errors);
  return { message: isText(description) ? description : undefined };
}

/** A short plain text is the message; a page of HTML from a gateway is not. */
function readText(text: string): string | undefined {
  const trimmed = text.trim();
  return /^[^<]/.test(trimmed) && trimmed.length <= 300 ? trimmed : undefined;
}

function readFields(error: Readonly<Record<string, unknown>>): ReadBody {
  const told = Object.entries(error)
    .map(([field, value]) => [field, isText(value) ? [value] : textsOf(value)] as const)
    .filter(([, texts]) => texts.length > 0);
  const message = told.map(([field, texts]) => `${field} ${texts.join(", ")}`).join("; ");
  return {
    message: message || undefined,
    fields: told.flatMap(([field, texts]) => texts.map((text): FieldMessage => [field, text])),
  };
}

/** The sentences stand joined by commas; where their number fits the attributes, each goes to its own. */
function readInvalidRecord(message: string, names: readonly string[]): ReadBody {
  const sentences = message.split(", ");
  const fits = sentences.length === names.length;
  return { message, fields: names.map((name, index) => [name, (fits && sentences[index]) || message]) };
}

function readList(errors: readonly unknown[]): ReadBody {
  const items = errors.filter(isRecord).filter((item) => isText(item.message));
  const texts = errors.map((item) => (isRecord(item) ? item.message : item)).filter(isText);
  return {
    message: texts.join(", ") || undefined,
    code: items.map((item) => item.code).find(isText),
    fields: items
      .filter((item) => isText(item.field))
      .map(({ field, message }) => [field as string, message as string]),
  };
}

const isText = (value: unknown): value is string => typeof value === "string";

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

function statusSentence(status: number): string {
  if (status === 429) return "Too many requests.";
  return status >= 500 ? "The server, or a gateway before it, failed." : "The server gave no reason.";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
