import { Client } from "./client.ts";
import { allFeatures } from "./features/all-features.ts";
import type { Feature } from "./features/feature.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { HttpMethod } from "./operation.ts";
import { checkOptions } from "./options/check-options.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { RequestOptions } from "./options/request-options.ts";
import { APIPromise } from "./promise/api-promise.ts";
import { describeRequest } from "./request/describe-request.ts";
import { copyCore } from "./transport/copy-core.ts";
import { createCore } from "./transport/core.ts";
import type { Core } from "./transport/core.ts";
import type { Execution, Reading } from "./transport/execution.ts";
import type { VendorProfile } from "./vendor-profile.ts";

/** What {@link FullClient.request} takes beside method and path. */
export interface RequestInput extends RequestOptions {
  /** Values for the `{placeholders}` of the path. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Sent as JSON, unless it is a string, bytes, a Blob, a stream, FormData or URLSearchParams. */
  readonly body?: unknown;
}

/** A {@link Client} with all features, which also takes requests of the caller's own making, and can be copied with other options. */
export class FullClient extends Client {
  /**
   * @param profile - what is particular to the vendor
   * @param options - what the user wants; every value is checked here
   * @param features - what the vendor needs besides
   * @throws InvalidArgumentError naming the option that is unusable
   */
  constructor(profile: VendorProfile, options?: ClientOptions, features?: readonly Feature[]);
  /** @internal */
  constructor(profile: VendorProfile, options: ClientOptions | undefined, features: readonly Feature[], core: Core);
  constructor(profile: VendorProfile, options: ClientOptions = {}, features: readonly Feature[] = [], core?: Core) {
    super(profile, options, features, core ?? createCore(profile, options, [...features, ...allFeatures()]));
  }

  /**
   * Calls an endpoint that no description knows, with the same credentials, retries and errors. GET and HEAD count as
   * safe to repeat, PUT and DELETE as idempotent.
   *
   * @param path - begins with exactly one `/` and is added to the base URL; `{name}` takes a value from `init.path`
   */
  request(method: HttpMethod, path: string, init: RequestInput = {}): APIPromise<unknown> {
    const reading: Reading = { data: false, response: false };
    const run = async (): Promise<Execution> => {
      if (typeof init !== "object" || init === null) throw new InvalidArgumentError("init", "an object", init);
      const { path: values, body, ...options } = init;
      const operation = describeRequest(method, path);
      return this.execute(operation, { path: values, body }, options, reading);
    };
    return new APIPromise(run(), reading, (data: unknown) => data);
  }

  /**
   * A copy with other options; those not named stay, `headers` are merged and `middleware` added. It shares the queue of
   * `maxConcurrency`, the rate limiter and cached credentials, unless the option for them is another.
   *
   * @throws InvalidArgumentError naming the option that is unusable, or none of a client's
   */
  withOptions(options: ClientOptions): FullClient {
    const core = Client.coreOf(this);
    checkOptions(options, core.rules);
    return new FullClient(core.profile, undefined, core.features, copyCore(core, options));
  }
}
