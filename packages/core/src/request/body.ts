import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";
import type { EncodedBody, EncodingOperation } from "./body-encoder.ts";
import { refusePromise } from "./refuse-promise.ts";

// Told by tag and not by class: merely naming the platform's classes would load its whole fetch at start in Node.
const isBinary = (value: unknown): boolean =>
  /\[object (Blob|File|FormData|ReadableStream|ArrayBuffer|\w+Array|DataView)]/.test(
    Object.prototype.toString.call(value),
  );

// JSON.stringify would turn files and promises into `{}` without a word.
function refuseUnwritable(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  // What is in the body; `value` is what its toJSON() made of it.
  const given = this[key];
  if (typeof given === "object" && given !== null) {
    refusePromise(given, key === "" ? "body" : `body: ${key}`);
    if (isBinary(given)) throw new TypeError("binary");
  }
  return value;
}

/**
 * Writes the body of a request: by the operation's own encoder, else as JSON.
 *
 * @throws InvalidArgumentError when it cannot be written so, for instance a file where JSON is wanted, or when it
 * holds a promise
 */
export async function writeBody(operation: AnyOperation, body: unknown): Promise<EncodedBody> {
  const { id, body: format = "json", encode } = operation as EncodingOperation;
  const encoded = await encode?.(body, operation);
  if (encoded !== undefined) return encoded;
  let text: string | undefined;
  if (/json|auto/.test(format)) {
    try {
      text = JSON.stringify(body, refuseUnwritable);
    } catch (error) {
      if (error instanceof InvalidArgumentError) throw error;
      // Circular, a bigint, or a file.
    }
  }
  if (text !== undefined) return { body: text, contentType: "application/json", replayable: true };
  throw new InvalidArgumentError("body", `what JSON can express, or sent through encodeWith() as ${format}`, body, id);
}
