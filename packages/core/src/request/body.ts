import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";
import type { EncodedBody, EncodingOperation } from "./body-encoder.ts";

const json = "application/json";
const form = "application/x-www-form-urlencoded";

// Told by tag and not by class: merely naming the platform's classes would load its whole fetch at start in Node.
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const isBinary = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  /^(Blob|File|ReadableStream|ArrayBuffer|\w+Array|DataView)$/.test(tagOf(value));
const isReady = (value: unknown): boolean =>
  isBinary(value) || /^(String|FormData|URLSearchParams)$/.test(tagOf(value));

/**
 * Writes the body of a request in the format of its operation.
 *
 * @throws InvalidArgumentError when it cannot be written so, for instance a file where JSON is wanted
 */
export function writeBody(
  operation: AnyOperation,
  body: unknown,
): EncodedBody | undefined | Promise<EncodedBody | undefined> {
  if (body === undefined) return undefined;
  const encode = (operation as EncodingOperation).encode;
  if (encode === undefined) return writePlain(operation, body);
  const encoded = encode(body, operation);
  if (encoded instanceof Promise) return encoded.then((ready) => ready ?? writePlain(operation, body));
  return encoded ?? writePlain(operation, body);
}

function writePlain(operation: AnyOperation, body: unknown): EncodedBody {
  const { id, body: format } = operation;
  if (format === "multipart") {
    throw new InvalidArgumentError("body", "sent through encodeWith(operation, encodeMultipart)", body, id);
  }
  if (format === "auto" && isReady(body)) {
    const contentType = typeof body === "string" ? json : tagOf(body) === "URLSearchParams" ? form : undefined;
    return { body: body as BodyInit, contentType, replayable: tagOf(body) !== "ReadableStream" };
  }
  if (format === "form") return { body: writeForm(body, id), contentType: form, replayable: true };
  return { body: writeJson(body, id), contentType: json, replayable: true };
}

function writeForm(body: unknown, operation: string): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (typeof item === "object") throw new InvalidArgumentError(`body.${name}`, "a flat value", item, operation);
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`);
    }
  }
  return pairs.join("&");
}

function writeJson(body: unknown, operation: string): string {
  // JSON.stringify would turn them into `{}` without a word.
  const values = typeof body === "object" && body !== null && !isBinary(body) ? Object.values(body) : [body];
  const binary = values.find(isBinary);
  if (binary !== undefined)
    throw new InvalidArgumentError("body", "without files, as it is sent as JSON", binary, operation);
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // Circular, or a bigint.
  }
  if (text === undefined) throw new InvalidArgumentError("body", "a value that JSON can express", body, operation);
  return text;
}
