import type { AnyOperation, HttpMethod, Operation } from "./operation.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { RequestOptions } from "./options/request-options.ts";
import { APIPromise } from "./promise/api-promise.ts";
import type { Execution, Reading } from "./transport/execution.ts";
import { copyCore, createCore } from "./transport/core.ts";
import type { Core } from "./transport/core.ts";
import { runOperation } from "./transport/run-operation.ts";
import { describeRequest } from "./request/describe-request.ts";
import type { VendorProfile } from "./vendor-profile.ts";

/** What {@link Client.request} takes beside method and path. */
export interface RequestInput extends RequestOptions {
  /** Values for the `{placeholders}` of the path. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Sent as JSON, unless it is a string, bytes, a Blob, a stream, FormData or URLSearchParams. */
  readonly body?: unknown;
}

/**
 * The transport of one vendor's client: credentials, attempts, limits, decoding. Vendors' classes hold one in a private
 * field; printing it shows nothing of them.
 */
export class Client {
  readonly #core: Core;

  /**
   * @param profile - what is particular to the vendor
   * @param options - what the user wants; every value is checked here
   * @throws InvalidArgumentError naming the option that is unusable
   */
  constructor(profile: VendorProfile, options?: ClientOptions);
  /** @internal */
  constructor(profile: VendorProfile, options: ClientOptions | undefined, core: Core);
  constructor(profile: VendorProfile, options: ClientOptions = {}, core?: Core) {
    this.#core = core ?? createCore(profile, options);
  }

  /** Origin and path that the server lives under, without a slash at the end. */
  get baseUrl(): string {
    return this.#core.settings.baseUrl;
  }

  /**
   * Calls a described operation.
   *
   * @param operation - from the generated table
   * @param input - `{ path, query, header, body }`, whatever of it the operation has; or a function that checks the
   *   arguments and makes it, so that what it throws rejects the promise
   * @param map - turns the body into what the method promises, for instance the thing inside an envelope
   */
  call<Input, Data, Failure, Result = Data>(
    operation: Operation<Input, Data, Failure>,
    input: Input | (() => Input),
    options?: RequestOptions,
    map?: (data: Data) => Result,
  ): APIPromise<Result, Failure> {
    const reading: Reading = { data: false, response: false };
    return new APIPromise<Result, Failure>(
      this.execute(operation, input, options, reading),
      reading,
      map ?? ((data: Result) => data),
    );
  }

  /**
   * Calls an endpoint that no description knows, with the same credentials, retries and errors. GET and HEAD count as
   * safe to repeat, PUT and DELETE as idempotent.
   *
   * @param path - begins with exactly one `/` and is added to the base URL; `{name}` takes a value from `init.path`
   */
  request(method: HttpMethod, path: string, init: RequestInput = {}): APIPromise<unknown> {
    const { path: values, body, ...options } = init;
    const reading: Reading = { data: false, response: false };
    const run = async (): Promise<Execution> => {
      const operation = describeRequest(method, path);
      return this.execute(operation, { path: values, body }, options, reading);
    };
    return new APIPromise(run(), reading, (data: unknown) => data);
  }

  /**
   * A copy with other options; those not named stay, `headers` are merged and `middleware` added. It shares the queue of
   * `maxConcurrency`, the rate limiter and cached credentials, unless the option for them is another.
   */
  withOptions(options: ClientOptions): Client {
    return new Client(this.#core.profile, undefined, copyCore(this.#core, options));
  }

  /**
   * One logical request with its attempts; what promises and page walks are made of.
   *
   * @internal
   */
  execute(operation: AnyOperation, input: unknown, options?: RequestOptions, reading?: Reading): Promise<Execution> {
    return runOperation(this.#core, operation, input, options, reading);
  }

  /**
   * For modules beside the client (raw access, downloads) that send requests of their own making.
   *
   * @internal
   */
  static coreOf(client: Client): Core {
    return client.#core;
  }
}
