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
  const {
    message = statusSentence(status),
    code,
    fields = [],
  } = isRecord(body) ? read(body) : { message: short(body) };
  const grouped = new Map<string, string[]>();
  for (const [field, text] of fields) grouped.set(field, (grouped.get(field) ?? []).concat(text));
  return {
    message,
    code,
    // Made of entries, a field that a server calls `__proto__` is a plain key like any other.
    fieldErrors: Object.fromEntries(grouped),
    permission: status === 401 && !tokenMessages.test(message),
  };
}

type FieldMessage = readonly [field: string, text: string];

interface ReadBody {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly fields?: readonly FieldMessage[];
}

function read({ error, message, attributes, errors, description }: Readonly<Record<string, unknown>>): ReadBody {
  if (isText(error)) return { message: error };
  if (isRecord(error)) {
    const fields = Object.entries(error).flatMap(([field, value]) =>
      textsOf(value).map((text): FieldMessage => [field, text]),
    );
    return { message: fields.map((field) => field.join(" ")).join("; ") || undefined, fields };
  }
  if (isText(message)) {
    // The sentences stand joined by commas; where their number fits the attributes, each goes to its own.
    const [names, sentences] = [textsOf(attributes), message.split(", ")];
    const fits = sentences.length === names.length;
    return { message, fields: names.map((name, index) => [name, (fits && sentences[index]) || message]) };
  }
  if (!Array.isArray(errors)) return { message: isText(description) ? description : undefined };
  const items = errors
    .map((item: unknown) => (isRecord(item) ? item : { message: item }))
    .filter((item): item is { message: string } & Readonly<Record<string, unknown>> => isText(item.message));
  return {
    message: items.map((item) => item.message).join(", ") || undefined,
    code: items.map((item) => item["code"]).find(isText),
    fields: items.flatMap(({ field, message: text }): FieldMessage[] => (isText(field) ? [[field, text]] : [])),
  };
}

/** A short plain text is the message; a page of HTML from a gateway is not. */
function short(body: unknown): string | undefined {
  const text = isText(body) ? body.trim() : "";
  return /^[^<]/.test(text) && text.length <= 300 ? text : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

const textsOf = (value: unknown): string[] => [value].flat().filter(isText);

function statusSentence(status: number): string {
  if (status === 429) return "Too many requests.";
  return status >= 500 ? "The server, or a gateway before it, failed." : "The server gave no reason.";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
