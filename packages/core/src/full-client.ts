import { Client } from "./client.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { HttpMethod } from "./operation.ts";
import { checkClientOptions } from "./options/checks.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { RequestOptions } from "./options/request-options.ts";
import { APIPromise } from "./promise/api-promise.ts";
import { describeRequest } from "./request/describe-request.ts";
import { copyCore } from "./transport/copy-core.ts";
import type { Execution, Reading } from "./transport/execution.ts";

/** What {@link FullClient.request} takes beside method and path. */
export interface RequestInput extends RequestOptions {
  /** Values for the `{placeholders}` of the path. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Sent as JSON, unless it is a string, bytes, a Blob, a stream, FormData or URLSearchParams. */
  readonly body?: unknown;
}

/** A {@link Client} that also takes requests of the caller's own making, and can be copied with other options. */
export class FullClient extends Client {
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
    checkClientOptions(options);
    const core = Client.coreOf(this);
    return new FullClient(core.profile, undefined, copyCore(core, options));
  }
}
