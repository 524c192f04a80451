import type { IncomingMessage } from "node:http";
import type { Answer } from "./exchange.ts";
import { codingsOf, decoded, decodedAtOnce } from "./decode.ts";
import { bodyTerminated } from "./fetch-error.ts";

const NOTHING: Buffer = Buffer.alloc(0);

/** The body of one answer: read at once where it is already there, else piece by piece. */
export class ResponseBody {
  readonly #answer: Answer;
  readonly #contentEncoding: string | null;
  readonly #signal: AbortSignal | undefined;

  constructor(answer: Answer, contentEncoding: string | null, signal: AbortSignal | undefined) {
    this.#answer = answer;
    this.#contentEncoding = contentEncoding;
    this.#signal = signal;
  }

  /** The whole body, decoded. */
  async bytes(): Promise<Buffer> {
    this.#throwIfAborted();
    const { message } = this.#answer;
    // A small answer arrives together with its headers; asking for it spares every event.
    const buffered = (message.read() as Buffer | null) ?? NOTHING;
    if (message.complete && message.readableLength === 0) {
      await connectionReturned();
      if (this.#contentEncoding === null) return buffered;
      const codings = this.#codings();
      if (codings.length === 0) return buffered;
      return decodedAtOnce(buffered, codings) ?? concat(this.#mapped(decoded(once(buffered), codings)));
    }
    const rest = this.#decodedFrom(after(buffered, message));
    return concat(this.#mapped(rest));
  }

  /** The body in pieces, decoded, no faster than they are taken. Leaving early ends the exchange. */
  chunks(): AsyncGenerator<Buffer> {
    return this.#mapped(this.#decodedFrom(this.#answer.message));
  }

  /** Ends the exchange without reading on. */
  cancel(): void {
    this.#answer.message.destroy();
  }

  #codings(): ReturnType<typeof codingsOf> {
    try {
      return codingsOf(this.#contentEncoding);
    } catch (error) {
      this.cancel();
      throw bodyTerminated(error);
    }
  }

  #decodedFrom(encoded: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    return this.#contentEncoding === null ? encoded : decoded(encoded, this.#codings());
  }

  #throwIfAborted(): void {
    if (this.#signal?.aborted === true) throw this.#signal.reason;
  }

  /** Errors as fetch gives them: the caller's own reason, or `terminated`. */
  async *#mapped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    try {
      yield* chunks;
    } catch (error) {
      const failure = this.#answer.failure();
      if (failure !== undefined) throw failure.error;
      this.#throwIfAborted();
      throw bodyTerminated(error);
    }
  }
}

/**
 * Node puts a connection back into its pool a moment after the last byte was read, in the same turn of its queue.
 * Who goes on before that finds the pool empty, and opens a second connection for nothing.
 */
export function connectionReturned(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function* after(first: Buffer, message: IncomingMessage): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  yield* message as AsyncIterable<Buffer>;
}

async function concat(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}
