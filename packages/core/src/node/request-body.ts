import { Blob } from "node:buffer";
import { randomUUID } from "node:crypto";
import { fromAsyncIterable, fromReadableStream } from "./body-source.ts";
import type { BodySource } from "./body-source.ts";
import { encodeFormData } from "./form-data-body.ts";

/** A request body, ready to be written. */
export interface RequestBody {
  /** What is written at once; `undefined` for a body that has to be read from somewhere. */
  readonly bytes: string | Uint8Array | undefined;
  /** Opens the bytes of a body that is not there at once. Called again for a repetition where `replayable`. */
  readonly open: (() => BodySource) | undefined;
  /** Bytes, where they are known before reading. */
  readonly length: number | undefined;
  /** Content type that goes with the body unless the caller names one. */
  readonly type: string | undefined;
  /** Whether the same bytes can be written a second time. */
  readonly replayable: boolean;
}

function whole(bytes: string | Uint8Array, length: number, type?: string): RequestBody {
  return { bytes, open: undefined, length, type, replayable: true };
}

function streamed(open: () => BodySource): RequestBody {
  return { bytes: undefined, open, length: undefined, type: undefined, replayable: false };
}

/** Blobs are read as streams, so that those backed by files are never held whole. */
function ofBlob(blob: Blob): RequestBody {
  return {
    bytes: undefined,
    open: () => fromReadableStream(blob.stream() as ReadableStream<unknown>),
    length: blob.size,
    type: blob.type === "" ? undefined : blob.type,
    replayable: true,
  };
}

/** Told by their tag: asking for the platform's class would load the whole of its fetch. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * Prepares whatever fetch takes as a body.
 *
 * @throws TypeError for a value that is none of them; the platform would send `[object Object]`
 */
export function requestBody(body: unknown): RequestBody | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") return whole(body, Buffer.byteLength(body), "text/plain;charset=UTF-8");
  if (body instanceof Uint8Array) return whole(body, body.byteLength);
  if (body instanceof URLSearchParams) {
    const text = body.toString();
    return whole(text, text.length, "application/x-www-form-urlencoded;charset=UTF-8");
  }
  if (body instanceof ArrayBuffer || (typeof SharedArrayBuffer === "function" && body instanceof SharedArrayBuffer)) {
    return whole(new Uint8Array(body), body.byteLength);
  }
  if (ArrayBuffer.isView(body)) {
    return whole(new Uint8Array(body.buffer, body.byteOffset, body.byteLength), body.byteLength);
  }
  if (body instanceof Blob) return ofBlob(body);
  if (typeof body === "object") {
    if (tagOf(body) === "FormData") return encodeFormData(body as FormData, `----truewire-${randomUUID()}`);
    if ("getReader" in body) return streamed(() => fromReadableStream(body as ReadableStream<unknown>));
    if (Symbol.asyncIterator in body) return streamed(() => fromAsyncIterable(body as AsyncIterable<unknown>));
  }
  throw new TypeError("A request body must be text, bytes, a Blob, FormData, URLSearchParams or a stream of bytes");
}
