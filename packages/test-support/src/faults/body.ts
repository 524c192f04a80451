import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import * as zlib from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";
import { startServer, withMembers } from "./server.ts";
import type { FaultServer } from "./server.ts";

const JSON_TYPE = { "content-type": "application/json" } as const;

/** How the length of a body is announced. */
export type Framing = "length" | "chunked";

/** Sends a 200 and the first half of a JSON body, then resets the connection. */
export function resetInBody(framing: Framing = "length"): Promise<FaultServer> {
  return breakOffInBody(framing, "reset");
}

/** Sends a 200 and the first half of a JSON body, then closes the connection in an orderly way, too early. */
export function closeInBody(framing: Framing = "length"): Promise<FaultServer> {
  return breakOffInBody(framing, "end");
}

function breakOffInBody(framing: Framing, how: "reset" | "end"): Promise<FaultServer> {
  return startServer(({ response, socket }) => {
    response.writeHead(200, framing === "length" ? { ...JSON_TYPE, "content-length": "100" } : JSON_TYPE);
    // The bytes reach the receiver's queue before the reset does, and a queue is read before its error is.
    response.write('{"id":1,"name":"half', () => {
      if (how === "reset") socket.resetAndDestroy();
      else socket.destroySoon();
    });
  });
}

/** Sends a whole, well-framed 200 whose JSON stops in the middle. */
export function truncatedJson(): Promise<FaultServer> {
  return startServer(({ response }) => {
    response.writeHead(200, JSON_TYPE).end('{"id":1,"name":"half');
  });
}

/** How a slow body is paced. */
export interface DripOptions {
  /** Milliseconds between two bytes; 5 by default. */
  readonly everyMs?: number;
  /** Stop after so many bytes and end the answer well; endless by default. */
  readonly total?: number;
}

/** Sends a 200 whose body arrives byte by byte: a JSON string of the letter `x`. */
export function slowDrip(options: DripOptions = {}): Promise<FaultServer> {
  const { everyMs = 5, total = Number.POSITIVE_INFINITY } = options;
  return startServer(async ({ response }) => {
    response.writeHead(200, JSON_TYPE);
    response.write('"');
    for (let sent = 0; sent < total && !response.destroyed; sent++) {
      response.write("x");
      await sleep(everyMs);
    }
    response.end('"');
  });
}

/** A server that reports how much of its body the client has taken. */
export interface BodyServer extends FaultServer {
  /** Body bytes handed to the kernel so far, over all answers. */
  readonly bytesSent: number;
}

/** How a large body is sent. */
export interface LargeBodyOptions {
  /** Body bytes. */
  readonly bytes: number;
  /** `length` announces the size up front; `chunked` leaves the client to find out. The default is `length`. */
  readonly framing?: Framing;
}

/**
 * Sends a JSON string of `bytes` bytes, written only as fast as the client reads, in pieces of 64 KiB.
 * Serves both as the body over a limit and as the large download.
 */
export async function largeBody(options: LargeBodyOptions): Promise<BodyServer> {
  const { bytes, framing = "length" } = options;
  let bytesSent = 0;
  const server = await startServer(async ({ response }) => {
    response.writeHead(200, framing === "length" ? { ...JSON_TYPE, "content-length": String(bytes) } : JSON_TYPE);
    const piece = Buffer.alloc(64 * 1024, "x");
    for (let sent = 0; sent < bytes && !response.destroyed;) {
      const part = Buffer.from(piece.subarray(0, Math.min(piece.length, bytes - sent)));
      if (sent === 0) part[0] = 0x22;
      sent += part.length;
      if (sent === bytes) part[part.length - 1] = 0x22;
      await new Promise<void>((resolve) => {
        response.write(part, () => resolve());
        response.once("close", resolve);
      });
      bytesSent += part.length;
    }
    response.end();
  });
  return withMembers(server, {
    get bytesSent(): number {
      return bytesSent;
    },
  });
}

/** Content codings that the servers here can produce. `deflate-raw` is what some servers send under the name `deflate`. */
export type Coding = "gzip" | "br" | "deflate" | "deflate-raw" | "zstd" | "x-unknown";

/** Whether this Node can produce a coding: zstd came with 22.15. */
export function canEncode(coding: Coding): boolean {
  return coding !== "zstd" || typeof zlib.zstdCompressSync === "function";
}

function encode(coding: Coding, bytes: Buffer): Buffer {
  switch (coding) {
    case "gzip":
      return gzipSync(bytes);
    case "br":
      // The default takes seconds for a megabyte.
      return brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } });
    case "deflate":
      return deflateSync(bytes);
    case "deflate-raw":
      return deflateRawSync(bytes);
    case "zstd":
      return zlib.zstdCompressSync(bytes);
    default:
      return bytes;
  }
}

/** What a compressed answer holds and whether it is whole. */
export interface EncodedOptions {
  readonly body: string;
  /** `cut` drops the last third of the compressed bytes, `garbage` sends bytes that were never compressed. */
  readonly fault?: "cut" | "garbage";
}

/** Answers 200 with a compressed body. */
export function encoded(coding: Coding, options: EncodedOptions): Promise<FaultServer> {
  const plain = Buffer.from(options.body);
  const whole = encode(coding, plain);
  const bytes =
    options.fault === "cut"
      ? whole.subarray(0, Math.floor((whole.length * 2) / 3))
      : options.fault === "garbage"
        ? plain
        : whole;
  return startServer(({ response }) => {
    response
      .writeHead(200, {
        ...JSON_TYPE,
        "content-encoding": coding === "deflate-raw" ? "deflate" : coding,
        "content-length": String(bytes.length),
      })
      .end(bytes);
  });
}
