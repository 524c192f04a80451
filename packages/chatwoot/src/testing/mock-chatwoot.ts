import { Refusal, toResponse, type MockAnswer } from "./answer.ts";
import { checkRequest } from "./check-request.ts";
import { Description, type Routed } from "./description.ts";
import { connectionReset, faultResponse, Faults, wait, type MockFault } from "./faults.ts";
import type { OperationId } from "./operation-ids.ts";
import { bodyOf, readRequest, type ReadRequest } from "./read-request.ts";
import { seedState } from "./seed-state.ts";
import type { Seeds } from "./seeds.ts";
import { serve } from "./serve.ts";

/** How the server is, and what it holds when it begins. */
export interface MockChatwootOptions extends Seeds {
  /** @default "https://chatwoot.example.com"; nothing is ever sent there */
  readonly baseUrl?: string;
  /** @default 1 */
  readonly accountId?: number;
  /** Token of the first agent. @default "mock-access-token" */
  readonly apiAccessToken?: string;
  /**
   * Whether requests that the description does not allow are refused with a 400 that says what is wrong. Without it the
   * server does with them what the real one does.
   * @default true
   */
  readonly strict?: boolean;
}

/** A call that the server received. */
export interface MockCall {
  /** Undefined when the description has no such operation. */
  readonly operation: OperationId | undefined;
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
export type MockReply = MockAnswer | ((call: MockCall) => MockAnswer | Promise<MockAnswer>);

/** An operation by its id, or an endpoint that the description does not have, such as `POST /api/v1/beta`. */
export type MockTarget = OperationId | `${"DELETE" | "GET" | "PATCH" | "POST" | "PUT"} /${string}`;

/** A Chatwoot in memory. */
export interface MockChatwoot {
  /** What a client needs to call it: `new Chatwoot(mock.options)`. */
  readonly options: {
    readonly baseUrl: string;
    readonly accountId: number;
    readonly apiAccessToken: string;
    readonly fetch: MockChatwoot["fetch"];
  };
  /** Takes what the platform's `fetch` takes, and sends nothing. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Every call so far, the first one first, retries included. */
  readonly calls: readonly MockCall[];
  /** The calls of one operation. */
  callsOf(operation: OperationId): readonly MockCall[];
  /** Answers an operation with this from now on, instead of what the server would say. */
  reply(target: MockTarget, reply: MockReply): void;
  /** Lets the next calls of an operation go wrong; faults of one operation wait in line. */
  fail(operation: OperationId, fault: MockFault): void;
}

/**
 * Starts a Chatwoot in memory, for tests of programs that use the clients.
 *
 * Contacts, conversations, messages, teams, inboxes with their members, agents, labels and webhooks are kept, and behave
 * as the real server's do, its oddities included. Every other operation answers with the least that the description
 * allows. Requests that the description does not allow are refused with a status 400 that says what is wrong.
 *
 * @throws TypeError when a seeded conversation has no inbox or contact
 */
export function mockChatwoot(options: MockChatwootOptions = {}): MockChatwoot {
  const { baseUrl = "https://chatwoot.example.com", accountId = 1, apiAccessToken = "mock-access-token" } = options;
  const description = new Description();
  const { state, records } = seedState(accountId, apiAccessToken, description, options);
  const faults = new Faults();
  const replies = new Map<string, MockReply>();
  const calls: Writable<MockCall>[] = [];
  const { origin } = new URL(baseUrl);

  async function answer(call: MockCall, routed: Routed | undefined, request: ReadRequest): Promise<Response> {
    const reply = replies.get(call.operation ?? "") ?? replies.get(`${call.method} ${call.path}`);
    if (reply !== undefined) return toResponse(typeof reply === "function" ? await reply(call) : reply);
    if (options.strict !== false && call.problems.length > 0) return toResponse(refusal(call).answer);
    if (routed === undefined) return toResponse({ status: 404, json: { status: 404, error: "Not Found" } });
    return toResponse(serve({ description, state, records }, routed, request));
  }

  const fetch: MockChatwoot["fetch"] = async (input, init) => {
    const request = await readRequest(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const routed = request.origin === origin ? description.route(request.method, request.path) : undefined;
    const call: Writable<MockCall> = {
      operation: routed?.operation.id,
      method: request.method,
      path: request.path,
      query: request.query,
      headers: request.headers,
      body: routed === undefined ? request.body : bodyOf(description, routed, request),
      problems: routed === undefined ? [unknown(request, origin)] : checkRequest(description, routed, request),
      status: undefined,
    };
    calls.push(call);
    const fault = routed === undefined ? undefined : faults.take(routed.operation.id);
    if (fault?.delay !== undefined) await wait(fault.delay, signal);
    if (fault?.reset === "before") throw connectionReset();
    const response = (fault && faultResponse(fault)) ?? (await answer(call, routed, request));
    if (fault?.reset === "after") throw connectionReset();
    call.status = response.status;
    return response;
  };

  return {
    options: { baseUrl, accountId, apiAccessToken, fetch },
    fetch,
    calls,
    callsOf: (operation) => {
      const { id } = description.operation(operation);
      return calls.filter((call) => call.operation === id);
    },
    reply: (target, reply) => {
      if (!target.includes(" ")) description.operation(target as OperationId);
      replies.set(target, reply);
    },
    fail: (operation, fault) => faults.add(description.operation(operation).id, fault),
  };
}

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

function unknown({ method, path, origin }: ReadRequest, own: string): string {
  return origin === own ? `${method} ${path} is not described` : `${origin} is not ${own}, where this server is`;
}

/** Shaped as the server's own errors, so that a client shows what it says. */
function refusal({ method, path, problems }: MockCall): Refusal {
  return new Refusal(400, { error: `mockChatwoot refused ${method} ${path}: ${problems.join("; ")}` });
}
