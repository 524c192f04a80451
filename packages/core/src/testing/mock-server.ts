import { toResponse, type MockAnswer } from "./answer.ts";
import { checkRequest } from "./check-request.ts";
import type { Description, Routed } from "./description.ts";
import { connectionReset, faultResponse, Faults, wait, type MockFault } from "./faults.ts";
import { bodyOf, readRequest, type ReadRequest } from "./read-request.ts";

/** A call that a test server received. */
export interface MockCall<Id extends string = string> {
  /** Undefined when the description has no such operation. */
  readonly operation: Id | undefined;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON, or the fields of a form by name, files as `File`; undefined when there was none. */
  readonly body: unknown;
  /** What the description does not allow about it; empty when it is as described. */
  readonly problems: readonly string[];
  /** Of the answer; undefined while there is none, and when the connection broke. */
  readonly status: number | undefined;
}

/** An answer, or how to make one of a call. */
export type MockReply<Id extends string = string> =
  | MockAnswer
  | ((call: MockCall<Id>) => MockAnswer | Promise<MockAnswer>);

/** An operation by its id, or an endpoint that the description does not have, such as `POST /api/v1/beta`. */
export type MockTarget<Id extends string = string> = Id | `${"DELETE" | "GET" | "PATCH" | "POST" | "PUT"} /${string}`;

/** A server in memory, behind a `fetch`. */
export interface MockServer<Id extends string = string> {
  /** Takes what the platform's `fetch` takes, and sends nothing. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Every call so far, the first one first, retries included. */
  readonly calls: readonly MockCall<Id>[];
  /** The calls of one operation. */
  callsOf(operation: Id): readonly MockCall<Id>[];
  /** Answers an operation with this from now on, instead of what the server would say. */
  reply(target: MockTarget<Id>, reply: MockReply<Id>): void;
  /** Lets the next calls of an operation go wrong; faults of one operation wait in line. */
  fail(operation: Id, fault: MockFault): void;
}

/** What a vendor's test server is made of. */
export interface MockServerParts<Id extends string> {
  readonly description: Description<Id>;
  readonly baseUrl: string;
  /** Whether requests that the description does not allow are refused. */
  readonly strict: boolean;
  /** Answers an operation as the real server does. */
  readonly serve: (routed: Routed<Id>, request: ReadRequest) => MockAnswer | Promise<MockAnswer>;
  /** Answers what is no operation but is there nonetheless, such as a file; undefined where there is nothing. */
  readonly elsewhere?: (request: ReadRequest) => MockAnswer | undefined;
  /** How the server says that there is nothing at a path. */
  readonly missing: MockAnswer;
  /** Refuses a call that the description does not allow, shaped as the server's own errors, so that a client shows why. */
  readonly refuse: (call: MockCall<Id>) => MockAnswer;
  /** What the server sends with the status of a fault that does not say. */
  readonly usual: (status: number) => MockAnswer;
}

/** Starts a server in memory. */
export function startMockServer<Id extends string>(parts: MockServerParts<Id>): MockServer<Id> {
  const { description, strict, serve, elsewhere, missing, refuse, usual } = parts;
  const faults = new Faults();
  const replies = new Map<string, MockReply<Id>>();
  const calls: Writable<MockCall<Id>>[] = [];
  const { origin } = new URL(parts.baseUrl);

  async function answer(call: MockCall<Id>, routed: Routed<Id> | undefined, request: ReadRequest): Promise<Response> {
    const reply = replies.get(call.operation ?? "") ?? replies.get(`${call.method} ${call.path}`);
    if (reply !== undefined) return toResponse(typeof reply === "function" ? await reply(call) : reply);
    if (strict && call.problems.length > 0) return toResponse(refuse(call));
    if (routed !== undefined) return toResponse(await serve(routed, request));
    return toResponse((request.origin === origin ? elsewhere?.(request) : undefined) ?? missing);
  }

  function problemsOf(routed: Routed<Id> | undefined, request: ReadRequest): readonly string[] {
    if (routed !== undefined) return checkRequest(description, routed, request);
    if (request.origin !== origin) return [`${request.origin} is not ${origin}, where this server is`];
    return elsewhere?.(request) === undefined ? [`${request.method} ${request.path} is not described`] : [];
  }

  const fetch: MockServer<Id>["fetch"] = async (input, init) => {
    const request = await readRequest(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const routed = request.origin === origin ? description.route(request.method, request.path) : undefined;
    const call: Writable<MockCall<Id>> = {
      operation: routed?.operation.id,
      method: request.method,
      path: request.path,
      query: request.query,
      headers: request.headers,
      body: routed === undefined ? request.body : bodyOf(description, routed, request),
      problems: problemsOf(routed, request),
      status: undefined,
    };
    calls.push(call);
    const fault = routed === undefined ? undefined : faults.take(routed.operation.id);
    if (fault?.delay !== undefined) await wait(fault.delay, signal);
    if (fault?.reset === "before") throw connectionReset();
    const response = (fault && faultResponse(fault, usual)) ?? (await answer(call, routed, request));
    if (fault?.reset === "after") throw connectionReset();
    call.status = response.status;
    return response;
  };

  return {
    fetch,
    calls,
    callsOf: (operation) => {
      const { id } = description.operation(operation);
      return calls.filter((call) => call.operation === id);
    },
    reply: (target, reply) => {
      if (!target.includes(" ")) description.operation(target as Id);
      replies.set(target, reply);
    },
    fail: (operation, fault) => faults.add(description.operation(operation).id, fault),
  };
}

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] };
