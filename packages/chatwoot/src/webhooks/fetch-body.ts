import { InvalidArgumentError } from "@truewire/core";
import { refusal } from "./refuse.ts";

/**
 * Reads the body of a request of the platform, and stops where it gets too large.
 *
 * @throws WebhookVerificationError `too-large`
 * @throws InvalidArgumentError when somebody has read it already
 */
export async function readFetchBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (request.bodyUsed) throw new InvalidArgumentError("request", "one whose body nobody has read", request);
  if (Number(request.headers.get("content-length")) > maxBytes) throw refusal("too-large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > maxBytes) {
      // What the sender still sends is not waited for.
      void reader?.cancel().catch(() => undefined);
      throw refusal("too-large");
    }
    chunks.push(read.value);
  }
  return joined(chunks, size);
}

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
