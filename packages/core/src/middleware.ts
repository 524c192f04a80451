import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { AnyOperation } from "./operation.ts";

/** What is about to be sent. Change it by handing a changed copy to `next`. */
export interface TransportRequest {
  readonly method: string;
  /** Absolute; must keep the origin of the base URL, or nothing is sent. */
  readonly url: string;
  /** Names in lower case. Holds the credentials: never log it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit | undefined;
}

/** How a call ended. */
export interface CallOutcome {
  /** Attempts that were made. */
  readonly attempts: number;
  /** HTTP status of the last answer; `undefined` where none came. */
  readonly status?: number | undefined;
  /** What the caller is thrown; `undefined` for a success. */
  readonly error?: unknown;
}

/** What a middleware is told about the attempt at hand. */
export interface MiddlewareContext {
  readonly operation: AnyOperation;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** The same for all attempts of one call, unique within the process. */
  readonly callId: string;
  /** Aborted when the caller aborts or the attempt's time runs out. */
  readonly signal: AbortSignal;
  /**
   * Calls back once, when the call has ended with its last attempt: a middleware itself cannot know whether another one
   * follows. Register in the first attempt. What the listener throws is ignored.
   */
  readonly onEnd: (listener: (outcome: CallOutcome) => void) => void;
}

/** Sends the request on, through the middlewares further in. */
export type Next = (request: TransportRequest) => Promise<Response>;

/**
 * Wraps every attempt of a call: the first in the list is the outermost. It may change the request, answer by itself,
 * or look at the response, whose body it must not consume (read a `clone()`).
 *
 * What it throws ends the call and is not retried, unless it is the `ConnectionError` that `next` threw.
 */
export type Middleware = (request: TransportRequest, next: Next, context: MiddlewareContext) => Promise<Response>;

/** Folds middlewares and the final step into one function. */
export function compose(middleware: readonly Middleware[], send: Next, context: MiddlewareContext): Next {
  return middleware.reduceRight<Next>(
    (next, layer) => async (request) => {
      const response: unknown = await layer(request, next, context);
      // A forgotten `return` must not become a TypeError somewhere in the transport.
      if (typeof response === "object" && response !== null && "status" in response) return response as Response;
      const error = new InvalidArgumentError("middleware", "functions that resolve to a Response", response);
      const { attempt, operation } = context;
      // It may have sent the request before it lost the answer.
      throw Object.assign(error, { attempts: attempt, effect: operation.safe === true ? "none" : "unknown" });
    },
    send,
  );
}
