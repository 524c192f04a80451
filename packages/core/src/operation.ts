/**
 * The contract between generated operation tables and the transport: one small constant per operation,
 * carrying what the transport must know at run time, and (as a type only) what goes in and what comes out.
 */

/** HTTP methods that appear in the descriptions. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";

/** How a request body is written. `auto` is JSON until the body holds a file, multipart from then on. */
export type BodyFormat = "json" | "multipart" | "form" | "auto";

/** Where a rate limit counts: per bot, per account, per id of a started job, or per data table of an account. */
export type RateLimitScope = "bot" | "account" | "request" | "table";

/** A documented rate limit of one operation. */
export interface OperationRateLimit {
  readonly perMinute?: number;
  readonly perHour?: number;
  readonly scope: RateLimitScope;
}

interface PaginationBase {
  /** Dotted path of the item array inside the response; empty when the response is the array. */
  readonly items: string;
  /** Dotted path of the key that identifies an item; `id` unless said otherwise. Used to skip items that shifted between pages. */
  readonly key?: string;
  /** Dotted path of the total count of items, where the server tells one. */
  readonly total?: string;
  /** Dotted path of a boolean that says whether more pages follow. */
  readonly more?: string;
  /** Items on a full page, where the server fixes it. */
  readonly pageSize?: number;
  /** Query value that gives page walks a stable order, sent unless the caller chose one. */
  readonly sort?: { readonly param: string; readonly value: string };
  /** Where the paging parameters travel; `query` unless said otherwise. */
  readonly in?: "query" | "body";
}

/** Pages counted by number (1, 2, 3 ...; or 0, 1, 2 ... with `first: 0`). */
export interface PageNumberPagination extends PaginationBase {
  readonly style: "page";
  readonly param: string;
  readonly first?: 0 | 1;
  /** Parameter that sets the page size, where there is one. */
  readonly limit?: string;
  /** Dotted path of the number of the last page, where the server tells it. */
  readonly totalPages?: string;
}

/** A number of items to skip, with an optional page size. */
export interface OffsetPagination extends PaginationBase {
  readonly style: "offset";
  readonly param: string;
  readonly limit?: string;
}

/** Ids of the first or last item seen: `before` walks to older items, `after` to newer ones. */
export interface IdPagination extends PaginationBase {
  readonly style: "id";
  readonly direction: "before" | "after";
  readonly param: string;
}

/** An opaque cursor that the previous page handed out. */
export interface CursorPagination extends PaginationBase {
  readonly style: "cursor";
  readonly param: string;
  /** Dotted path of the next cursor inside the response. */
  readonly cursor: string;
}

/** How the pages of a listing follow each other. */
export type Pagination = PageNumberPagination | OffsetPagination | IdPagination | CursorPagination;

/** How one array-valued query parameter is written when it differs from `name=a&name=b`. */
export interface QueryStyle {
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
}

/** Parameters of an operation that a client fills in where a call leaves them out; `true` where the server needs them. */
export interface OperationFills {
  readonly query?: Readonly<Record<string, boolean>>;
  readonly header?: Readonly<Record<string, boolean>>;
}

/** Key of the type-only member of {@link Operation}; it has no value at run time. */
export declare const operationTypes: unique symbol;

/**
 * One operation of a vendor's API.
 *
 * @typeParam Input - `{ path, query, header, body }` of the request, absent parts left out
 * @typeParam Data - body of the successful response, as the server sends it
 * @typeParam Failure - union of `APIError<status, body>` for the documented error statuses
 */
export interface Operation<Input, Data, Failure> {
  /** Stable id, the description's operationId. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template with `{name}` placeholders. */
  readonly path: string;
  /** Reads only, so it may be repeated freely. Told apart from the method because some reads are POSTs. */
  readonly safe?: true;
  /** Repeating it leaves the server as one call would. */
  readonly idempotent?: true;
  /** Credentials that the server accepts, in the vendor's terms; absent where none is needed. */
  readonly auth?: readonly string[];
  /** How the body is written; absent where there is none. */
  readonly body?: BodyFormat;
  /** The body may be left out; without this, a call that gives none is refused before anything is sent. */
  readonly bodyOptional?: true;
  /** What a success carries; JSON unless said otherwise. */
  readonly response?: "text" | "binary" | "none";
  /** A success may come without the JSON it could carry; the data is `undefined` then. */
  readonly mayBeEmpty?: true;
  readonly pagination?: Pagination;
  /** Dotted path of the thing itself inside the response's envelope. */
  readonly envelope?: string;
  /** What the thing itself (or, without an envelope, the answer) is; a success with anything else there is refused. */
  readonly shape?: "object" | "array";
  readonly query?: Readonly<Record<string, QueryStyle>>;
  readonly rateLimit?: OperationRateLimit;
  /** Query and header parameters that the client can fill in from its options. */
  readonly fills?: OperationFills;
  /** Body keys (request or response) whose values never reach a log or an error. */
  readonly secrets?: readonly string[];
  readonly [operationTypes]?: { readonly input: Input; readonly data: Data; readonly failure: Failure };
}

/** The parts of an input, as all operations spell them. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly header?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** An operation whose types do not matter to the code at hand. */
export type AnyOperation = Operation<unknown, unknown, unknown>;
