import type { ClientRequest } from "node:http";
import type { BodySource } from "./body-source.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Waits until more may be written, or until there is no use in it. */
function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      request.off("drain", done);
      request.off("close", done);
      resolve();
    };
    request.once("drain", done);
    request.once("close", done);
  });
}

/**
 * Writes a body as fast as the connection takes it, and ends the request.
 * The source is told to stop when the request is over before its body is.
 *
 * @param length - bytes that the body was announced to have, if it was
 * @throws whatever the source throws, TypeError for a piece that is neither bytes nor text, and InvalidArgumentError
 * for a body of another length than announced, which is never ended well
 */
export async function writeBody(request: ClientRequest, source: BodySource, length?: number): Promise<void> {
  let exhausted = false;
  let sent = 0;
  request.once("close", () => {
    if (!exhausted) source.cancel(new Error("The request ended before its body did"));
  });
  for (;;) {
    const { done, value } = await source.next();
    if (request.destroyed) return;
    if (done === true) break;
    if (typeof value !== "string" && !(value instanceof Uint8Array)) {
      throw new TypeError("A request body stream may only hold Uint8Array or string chunks");
    }
    sent += typeof value === "string" ? Buffer.byteLength(value) : value.byteLength;
    if (length !== undefined && sent > length) break;
    // A write of nothing would end the request where its length is chunked.
    if (value.length > 0 && !request.write(value)) await drained(request);
  }
  if (length !== undefined && sent !== length) {
    const found = sent > length ? "more" : `only ${sent}`;
    throw new InvalidArgumentError("body", `${length} bytes long, as was announced (there were ${found})`, source);
  }
  exhausted = true;
  request.end();
}
