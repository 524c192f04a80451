/** A body turned out larger than allowed. */
export class BodyTooLarge extends Error {}

/**
 * Reads a body as text, and no more of it than allowed.
 *
 * @throws BodyTooLarge when there is more; the rest is not read
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  if (isWithin(response, maxBytes)) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  await readChunks(response, maxBytes, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return text + decoder.decode();
}

/** Reads a body as a Blob of its media type, and no more of it than allowed. */
export async function readBlob(response: Response, maxBytes: number): Promise<Blob> {
  const parts: BlobPart[] = [];
  await readChunks(response, maxBytes, (chunk) => parts.push(chunk as Uint8Array<ArrayBuffer>));
  return new Blob(parts, { type: response.headers.get("content-type") ?? "" });
}

// The platform holds a body to the length it declares; only a compressed one can grow beyond it.
function isWithin(response: Response, maxBytes: number): boolean {
  const { headers } = response;
  const length = headers.get("content-length");
  return response.body === null || (length !== null && Number(length) <= maxBytes && !headers.has("content-encoding"));
}

async function readChunks(response: Response, maxBytes: number, take: (chunk: Uint8Array) => void): Promise<void> {
  const { body } = response;
  if (body === null) return;
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
    if (size > maxBytes) {
      // Not awaited: a server that keeps the connection busy must not hold up the error.
      reader.cancel().catch(() => {});
      throw new BodyTooLarge();
    }
    take(value);
  }
}
