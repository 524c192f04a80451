import type { AnyOperation, OperationInput } from "./operation.ts";
import type { RateLimiter, RateLimitOptions } from "./transport/rate-limiter.ts";

/** For which attempt credentials are wanted. */
export interface AuthenticationContext {
  readonly operation: AnyOperation;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** The server refused the last credentials: do not give the same from a cache. */
  readonly fresh: boolean;
  /** The headers that were refused, where `fresh` is set. */
  readonly refused?: Readonly<Record<string, string>> | undefined;
  readonly signal: AbortSignal;
}

/** What a vendor's error body says, in one shape for all vendors. */
export interface DecodedError {
  /** The server's words; the status text or a plain sentence where the body holds none. */
  readonly message: string;
  readonly code?: string | number | undefined;
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The credentials are good but not sufficient, although the status says 401. */
  readonly permission?: boolean | undefined;
  /** Fresh credentials may help: the call is repeated once with `fresh` set. */
  readonly reauthenticate?: boolean | undefined;
}

/** What the transport has to know about a vendor. */
export interface VendorProfile {
  /** Name of the npm package, as `@truewire/chatwoot`. */
  readonly name: string;
  /** Its version, for the User-Agent. */
  readonly version: string;
  /** How the option that holds the base URL is called, which environment variable stands in for it, and what is used without both. */
  readonly baseUrl: { readonly option: string; readonly env: string; readonly default?: string | undefined };
  /**
   * Completes what a call was given with what the client knows, such as the id of an account. What it throws rejects
   * the call before anything is sent.
   */
  complete?(operation: AnyOperation, input: OperationInput): OperationInput;
  /** Headers that carry the credentials, asked for in every attempt of an operation that needs them. */
  authenticate(
    context: AuthenticationContext,
  ): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** How the option that the credentials come from is called, for errors. @default "credentials" */
  readonly credentialOption?: string | undefined;
  /** Names of those headers, which are masked wherever headers are shown. */
  readonly secretHeaders: readonly string[];
  /** What the credentials are made from, such as a client secret: masked wherever errors and logs quote it. Default: none. */
  secretValues?(): readonly string[];
  /**
   * Reads an error answer. Called with whatever came: JSON data, a text, or `undefined` for no body.
   * Must not throw.
   */
  decodeError(status: number, body: unknown, headers: Headers): DecodedError;
  /**
   * Reads a failure out of an answer with a success status; `undefined` where it is none. Asked for JSON answers when
   * their data is wanted. Must not throw.
   */
  failureWithin?(operation: AnyOperation, body: unknown): DecodedError | undefined;
  /** Milliseconds to wait by the vendor's own field, where it has one beside `Retry-After`. */
  retryAfter?(body: unknown, headers: Headers): number | undefined;
  /** Header with the server's id of a request. @default "x-request-id" */
  readonly requestIdHeader?: string | undefined;
  /** Limits that apply unless the user says otherwise. */
  readonly rateLimit?: RateLimitOptions | undefined;
  /** Makes the limiter for given limits. Absent: limits cannot be given as plain numbers. */
  createRateLimiter?(limits: RateLimitOptions): RateLimiter;
  /**
   * What the server counts requests of this operation by; `path` holds its path values. The base URL's host is put before
   * it. Default: the operation's id.
   */
  rateLimitKey?(operation: AnyOperation, path: Readonly<Record<string, unknown>>): string;
}
