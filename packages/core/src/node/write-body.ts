import type { ClientRequest } from "node:http";
import type { BodySource } from "./body-source.ts";

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
 * @throws whatever the source throws, and TypeError for a piece that is neither bytes nor text
 */
export async function writeBody(request: ClientRequest, source: BodySource): Promise<void> {
  let exhausted = false;
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
    // A write of nothing would end the request where its length is chunked.
    if (value.length > 0 && !request.write(value)) await drained(request);
  }
  exhausted = true;
  request.end();
}
