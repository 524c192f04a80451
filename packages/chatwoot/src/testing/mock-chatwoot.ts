import { startMockServer } from "@truewire/core/testing";
import type {
  MockAnswer,
  MockCall as AnyCall,
  MockReply as AnyReply,
  MockServer,
  MockTarget as AnyTarget,
} from "@truewire/core/testing";
import { refuseUnknown } from "../require-object.ts";
import { describeChatwoot } from "./describe-chatwoot.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { seedState } from "./seed-state.ts";
import { seedNames } from "./seeds.ts";
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
export type MockCall = AnyCall<OperationId>;

/** An answer, or how to make one of a call. */
export type MockReply = AnyReply<OperationId>;

/** An operation by its id, or an endpoint that the description does not have, such as `POST /api/v1/beta`. */
export type MockTarget = AnyTarget<OperationId>;

/** A Chatwoot in memory. */
export interface MockChatwoot extends MockServer<OperationId> {
  /** What a client needs to call it: `new Chatwoot(mock.options)`. */
  readonly options: {
    readonly baseUrl: string;
    readonly accountId: number;
    readonly apiAccessToken: string;
    readonly fetch: MockChatwoot["fetch"];
  };
  /** The same for `new ChatwootPlatform(mock.platformOptions)`. */
  readonly platformOptions: {
    readonly baseUrl: string;
    readonly platformAccessToken: string;
    readonly fetch: MockChatwoot["fetch"];
  };
  /**
   * The same for `new ChatwootPublic({ ...mock.publicOptions, inboxIdentifier })`. An inbox of the API channel, which is
   * what a seeded one is unless its `channel_type` says otherwise, has the identifier it was seeded with, or `inbox-`
   * and its id.
   */
  readonly publicOptions: { readonly baseUrl: string; readonly fetch: MockChatwoot["fetch"] };
}

const own = ["baseUrl", "accountId", "apiAccessToken", "strict"];

/**
 * Starts a Chatwoot in memory, for tests of programs that use the clients.
 *
 * Contacts, conversations, messages, teams, inboxes with their members, agents, labels and webhooks are kept, and behave
 * as the real server's do, its oddities included. Agents and contacts meet in them: what `ChatwootPublic` begins and
 * writes, `Chatwoot` reads, and the other way round. Verified identities are never asked for. Every other operation answers with the least that the description
 * allows. Requests that the description does not allow are refused with a status 400 that says what is wrong.
 *
 * @throws InvalidArgumentError naming an option, or a kind of seed, that is unknown
 * @throws TypeError when a seeded conversation has no inbox or contact
 */
export function mockChatwoot(options: MockChatwootOptions = {}): MockChatwoot {
  refuseUnknown(options, [...own, ...seedNames]);
  const { baseUrl = "https://chatwoot.example.com", accountId = 1, apiAccessToken = "mock-access-token" } = options;
  const description = describeChatwoot();
  const { state, records } = seedState(accountId, apiAccessToken, description, options);
  const server = startMockServer<OperationId>({
    description,
    baseUrl,
    strict: options.strict !== false,
    serve: (routed, request) => serve({ description, state, records }, routed, request),
    missing: { status: 404, json: { status: 404, error: "Not Found" } },
    refuse: ({ method, path, problems }) => ({
      status: 400,
      json: { error: `mockChatwoot refused ${method} ${path}: ${problems.join("; ")}` },
    }),
    usual,
  });
  const { fetch } = server;
  return {
    ...server,
    options: { baseUrl, accountId, apiAccessToken, fetch },
    platformOptions: { baseUrl, platformAccessToken: apiAccessToken, fetch },
    publicOptions: { baseUrl, fetch },
  };
}

function usual(status: number): MockAnswer {
  if (status === 429) return { text: "Retry later\n" };
  if (status === 404) return { json: { error: "Resource could not be found" } };
  if (status === 401) return { json: { error: "Invalid Access Token" } };
  return status >= 500
    ? { json: { status, error: "Internal Server Error" } }
    : { json: { error: "Refused by the test" } };
}
