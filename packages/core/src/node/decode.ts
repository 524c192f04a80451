import { pipeline, Readable } from "node:stream";
import * as zlib from "node:zlib";
import type { Transform } from "node:stream";

/** Codings that a server may stack; more is an attack. */
const MAX_CODINGS = 5;

type Coding = "gzip" | "br" | "deflate" | "zstd";

/** The beginning of a zstd frame, and no more. */
const CUT_SHORT = Buffer.from("28b52ffd20f09d00", "hex");

/**
 * Whether this node decodes zstd and notices a body that was cut short. It learned the former in 22.15, and the latter
 * only with 24.
 */
function knowsZstd(): boolean {
  if (typeof zlib.zstdDecompressSync !== "function") return false;
  try {
    zlib.zstdDecompressSync(CUT_SHORT);
    return false;
  } catch {
    return true;
  }
}

const CODINGS: Readonly<Record<string, Coding>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  br: "br",
  deflate: "deflate",
  ...(knowsZstd() ? { zstd: "zstd" } : {}),
};

/** What a request accepts, by what this node can decode. */
export const ACCEPT_ENCODING: string = Object.keys(CODINGS)
  .filter((name) => name !== "x-gzip")
  .join(", ");

/**
 * Codings to undo, the last applied first. Empty where there are none, or where one is unknown: then the body is
 * handed over as it came, as the platform does.
 *
 * @throws Error when a server stacks more codings than anybody would
 */
export function codingsOf(contentEncoding: string | null): readonly Coding[] {
  if (contentEncoding === null || contentEncoding === "") return [];
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MAX_CODINGS) throw new Error(`content-encoding names ${names.length} codings`);
  const codings = names.map((name) => CODINGS[name]);
  return codings.includes(undefined) ? [] : (codings.reverse() as Coding[]);
}

/** Some servers send raw deflate under the name of the zlib format; its first byte tells them apart. */
function isZlibFormat(first: number): boolean {
  return (first & 0x0f) === 8;
}

function decoderFor(coding: Coding, first: number): Transform {
  switch (coding) {
    case "gzip":
      return zlib.createGunzip();
    case "br":
      return zlib.createBrotliDecompress();
    case "zstd":
      return zlib.createZstdDecompress();
    default:
      return isZlibFormat(first) ? zlib.createInflate() : zlib.createInflateRaw();
  }
}

/** Bytes of one coding, undone. No bytes at all decode to none, whatever the coding. */
async function* undo(coding: Coding, encoded: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = encoded[Symbol.asyncIterator]();
  let first = await source.next();
  while (first.done !== true && first.value.length === 0) first = await source.next();
  if (first.done === true) return;
  const head = first.value;
  const whole = async function* (): AsyncGenerator<Buffer> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  const decoder = decoderFor(coding, head[0] as number);
  // The error reaches the reader through the decoder, which the pipeline destroys with it.
  pipeline(Readable.from(whole(), { objectMode: false }), decoder, () => undefined);
  yield* decoder as AsyncIterable<Buffer>;
}

/** Undoes the codings of a body. A body that is cut short in the middle of a coding is an error. */
export function decoded(encoded: AsyncIterable<Buffer>, codings: readonly Coding[]): AsyncIterable<Buffer> {
  return codings.reduce((bytes, coding) => undo(coding, bytes), encoded);
}

/** Compressed bytes above which decoding leaves this thread. */
const SYNC_LIMIT = 16 * 1024;
/** What they may grow to here; an answer that grows further takes the long way. */
const SYNC_OUTPUT = 1024 * 1024;

/**
 * Undoes one coding of a small whole body at once, which is far cheaper than a stream.
 * `undefined` where the stream has to do it: large bodies, stacked codings, and anything that does not decode.
 */
export function decodedAtOnce(bytes: Buffer, codings: readonly Coding[]): Buffer | undefined {
  const [coding] = codings;
  if (codings.length !== 1 || bytes.length > SYNC_LIMIT || bytes.length === 0) return undefined;
  const options = { maxOutputLength: SYNC_OUTPUT };
  try {
    switch (coding) {
      case "gzip":
        return zlib.gunzipSync(bytes, options);
      case "br":
        return zlib.brotliDecompressSync(bytes, options);
      case "zstd":
        return zlib.zstdDecompressSync(bytes, options);
      default:
        return isZlibFormat(bytes[0] as number)
          ? zlib.inflateSync(bytes, options)
          : zlib.inflateRawSync(bytes, options);
    }
  } catch {
    return undefined;
  }
}
