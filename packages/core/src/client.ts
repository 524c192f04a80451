import type { Feature } from "./features/feature.ts";
import type { AnyOperation, Operation } from "./operation.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { RequestOptions } from "./options/request-options.ts";
import { APIPromise } from "./promise/api-promise.ts";
import type { Execution, Reading } from "./transport/execution.ts";
import { createCore } from "./transport/core.ts";
import type { Core } from "./transport/core.ts";
import { runOperation } from "./transport/run-operation.ts";
import type { VendorProfile } from "./vendor-profile.ts";

/**
 * The transport of one vendor's client: credentials, attempts, limits, decoding. Vendors' classes hold one in a private
 * field; printing it shows nothing of them. It can do no more than its features: `FullClient` has them all.
 */
export class Client {
  readonly #core: Core;

  /**
   * @param profile - what is particular to the vendor
   * @param options - what the user wants; every value is checked here
   * @param features - what it can do beside sending requests, innermost first
   * @throws InvalidArgumentError naming the option that is unusable
   */
  constructor(profile: VendorProfile, options?: ClientOptions, features?: readonly Feature[]);
  /** @internal */
  constructor(profile: VendorProfile, options: ClientOptions | undefined, features: readonly Feature[], core: Core);
  constructor(profile: VendorProfile, options: ClientOptions = {}, features: readonly Feature[] = [], core?: Core) {
    this.#core = core ?? createCore(profile, options, features);
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
