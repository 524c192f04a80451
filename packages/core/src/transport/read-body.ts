/** A body turned out larger than allowed. */
export class BodyTooLarge extends Error {}

/**
 * Reads a body, and no more of it than allowed.
 *
 * @throws BodyTooLarge when there is more; the rest is not read
 */
export function readBody(response: Response, maxBytes: number, binary: boolean): Promise<string | Blob> {
  const { headers } = response;
  const length = headers.get("content-length");
  // The platform holds a body to the length it declares; only a compressed one can grow beyond it.
  const isBounded = length !== null && Number(length) <= maxBytes && !headers.has("content-encoding");
  // Asked last: answers that make their stream on demand would make it on every call.
  const body = isBounded ? null : response.body;
  if (body !== null) return readStream(body, maxBytes, binary ? (headers.get("content-type") ?? "") : undefined);
  return binary ? response.blob() : response.text();
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  blobType: string | undefined,
): Promise<string | Blob> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value as Uint8Array<ArrayBuffer>);
    size += value.byteLength;
    if (size <= maxBytes) continue;
    // Not awaited: a server that keeps the connection busy must not hold up the error.
    reader.cancel().catch(() => {});
    throw new BodyTooLarge();
  }
  if (blobType !== undefined) return new Blob(chunks, { type: blobType });
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
