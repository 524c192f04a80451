import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";
import type { EncodedBody, EncodingOperation } from "./body-encoder.ts";

// Told by tag and not by class: merely naming the platform's classes would load its whole fetch at start in Node.
const isBinary = (value: unknown): boolean =>
  /\[object (Blob|File|FormData|ReadableStream|ArrayBuffer|\w+Array|DataView)]/.test(
    Object.prototype.toString.call(value),
  );

/**
 * Writes the body of a request: by the operation's own encoder, else as JSON.
 *
 * @throws InvalidArgumentError when it cannot be written so, for instance a file where JSON is wanted
 */
export async function writeBody(operation: AnyOperation, body: unknown): Promise<EncodedBody> {
  const { id, body: format = "json", encode } = operation as EncodingOperation;
  const encoded = await encode?.(body, operation);
  if (encoded !== undefined) return encoded;
  let text: string | undefined;
  // JSON.stringify would turn files into `{}` without a word.
  if (/json|auto/.test(format) && !isBinary(body) && !Object.values(body ?? {}).some(isBinary)) {
    try {
      text = JSON.stringify(body);
    } catch {
      // Circular, or a bigint.
    }
  }
  if (text !== undefined) return { body: text, contentType: "application/json", replayable: true };
  throw new InvalidArgumentError("body", `what JSON can express, or sent through encodeWith() as ${format}`, body, id);
}
