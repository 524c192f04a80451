import { isTruewireError } from "../errors/truewire-error.ts";
import { unexpected } from "../transport/execution.ts";
import type { Execution, Reading } from "../transport/execution.ts";
import { unusable } from "../transport/failures.ts";
import type { SafeFailure, SafeResult } from "./safe-result.ts";

/** What `.withResponse()` gives. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** The answer; its body has been read. */
  readonly response: Response;
  /** The server's id of this request. */
  readonly requestId: string | undefined;
  /** See {@link SafeSuccess.inferred}. */
  readonly inferred: boolean;
}

/** What the platform's own promises give to a rejection handler, so that handlers written for those fit here. */
type Reason = Parameters<NonNullable<Parameters<Promise<unknown>["catch"]>[0]>>[0];

/**
 * A call that is under way. Await it for the data (failures are thrown), or ask for more before you do.
 * The request starts at the call, not when it is awaited.
 *
 * @typeParam Data - what a success carries
 * @typeParam Failure - the documented failures, for the type of `.safe()`
 */
export class APIPromise<Data, Failure = never> implements Promise<Data> {
  readonly #execution: Promise<Execution>;
  readonly #reading: Reading;
  readonly #map: (data: never, execution: Execution) => Data | Promise<Data>;
  #decoded: Promise<Data> | undefined;
  /** Only a type: keeps `Failure` known to `.safe()`. */
  declare readonly failure?: Failure;

  /**
   * @param execution - the call; nothing else may handle its rejection, so that one that nobody awaits is reported
   * @param reading - told to the transport what to do with the body, by the same object
   * @param map - turns the decoded body into what the promise gives
   */
  constructor(
    execution: Promise<Execution>,
    reading: Reading,
    map: (data: never, execution: Execution) => Data | Promise<Data>,
  ) {
    this.#execution = execution;
    this.#reading = reading;
    this.#map = map;
  }

  get [Symbol.toStringTag](): string {
    return "APIPromise";
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is the point
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#data().finally(onFinally);
  }

  /**
   * The outcome as a value, for callers who would rather look than catch: `{ ok: true, data }` or
   * `{ ok: false, error }`, where `error.status` tells the failures apart. It rejects only with what is no error of
   * this package, such as something that your own middleware or token function threw.
   */
  safe(): Promise<SafeResult<Data, Failure>> {
    return this.withResponse().then(
      (success) => ({ ok: true as const, ...success }),
      (error: unknown) => {
        if (!isTruewireError(error)) throw error;
        return { ok: false as const, error: error as SafeFailure<Failure> };
      },
    );
  }

  /** The data together with the answer it came in. */
  async withResponse(): Promise<WithResponse<Data>> {
    // Asked first, so that the transport knows in time that the body is to be read.
    const data = await this.#data();
    const { response, facts } = await this.#execution;
    return { data, response, requestId: facts.requestId, inferred: facts.inferred };
  }

  /**
   * The answer with its body unread, for streaming; error statuses are still thrown. From the headers on only
   * `idleTimeout` and the call's signal bound it. Call it before anything is awaited, else the body has been read
   * and what you get is a copy.
   */
  asResponse(): Promise<Response> {
    this.#reading.response = true;
    return this.#execution.then((execution) => execution.open());
  }

  #data(): Promise<Data> {
    this.#reading.data = true;
    this.#decoded ??= this.#decode();
    return this.#decoded;
  }

  async #decode(): Promise<Data> {
    const execution = await this.#execution;
    const { response, facts } = execution;
    // There is no body behind such a success that could be mapped.
    if (facts.inferred) return undefined as Data;
    const body = await execution.decode();
    let data: Data;
    try {
      data = await this.#map(body as never, execution);
    } catch (error) {
      throw error instanceof TypeError ? unusable(response, facts, unexpected, error) : error;
    }
    if (data === undefined && body !== undefined) throw unusable(response, facts, unexpected);
    return data;
  }
}
