import { refuseUnknownOptions } from "@truewire/core";
import { startMockServer } from "@truewire/core/testing";
import type {
  MockAnswer,
  MockCall as AnyCall,
  MockReply as AnyReply,
  MockServer,
  MockTarget as AnyTarget,
} from "@truewire/core/testing";
import { requireObject } from "../arguments/objects.ts";
import { describeKoreAI } from "./describe-koreai.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { Jobs, type JobPlan } from "./jobs.ts";
import { errorBody } from "./refusals.ts";
import { seedState } from "./seed-state.ts";
import { seedNames } from "./seeds.ts";
import type { Seeds } from "./seeds.ts";
import { serve, serveFile } from "./serve.ts";

/** How the server is, and what it holds when it begins. */
export interface MockKoreAIOptions extends Seeds {
  /** @default "https://koreai.example.com"; nothing is ever sent there */
  readonly host?: string;
  /** The bot that clients made of `options` are for. @default the first seeded bot, otherwise "st-1" */
  readonly botId?: string;
  /** @default "account-1" */
  readonly accountId?: string;
  /** What clients made of `options` call with; the server takes any token. @default "mock-token" */
  readonly token?: string;
  /**
   * Whether requests that the description does not allow are refused with a 400 that says what is wrong. Without it the
   * server does with them what it can.
   * @default true
   */
  readonly strict?: boolean;
  /** How jobs go, unless {@link MockKoreAI.planJobs} says otherwise. */
  readonly jobs?: JobPlan;
}

/** A call that the server received. */
export type MockCall = AnyCall<OperationId>;

/** An answer, or how to make one of a call. */
export type MockReply = AnyReply<OperationId>;

/** An operation by its id, or an endpoint that the description does not have, such as `POST /api/public/beta`. */
export type MockTarget = AnyTarget<OperationId>;

/** A Kore.ai in memory. */
export interface MockKoreAI extends MockServer<OperationId> {
  /** What a client needs to call it: `new KoreAI(mock.options)`. Calls are not spaced, as no one counts them. */
  readonly options: {
    readonly host: string;
    readonly botId: string;
    readonly accountId: string;
    readonly token: string;
    readonly rateLimit: false;
    readonly fetch: MockKoreAI["fetch"];
  };
  /**
   * How the jobs go that an operation starts from now on.
   *
   * @throws TypeError when the operation starts none
   */
  planJobs(start: OperationId, plan: JobPlan): void;
}

const own = ["host", "accountId", "botId", "token", "strict", "jobs"];

/**
 * Starts a Kore.ai in memory, for tests of programs that use the client.
 *
 * Users, groups, roles, bots, files, data tables, sessions and messages are kept, and behave as the real server's do, its oddities included. Jobs
 * are under way for as many looks as their plan says, and end as it says; the files that they make can be fetched. Every
 * other operation answers with the least that the description allows. Requests that the description does not allow are
 * refused with a status 400 that says what is wrong.
 *
 * @throws InvalidArgumentError naming an option, or a kind of seed, that is unknown
 */
export function mockKoreAI(options: MockKoreAIOptions = {}): MockKoreAI {
  refuseUnknownOptions(requireObject("options", options), [...own, ...seedNames]);
  const { host = "https://koreai.example.com", accountId = "account-1", token = "mock-token" } = options;
  const { botId = options.bots?.[0]?._id ?? "st-1" } = options;
  const description = describeKoreAI();
  const state = seedState(host, accountId, { ...options, bots: options.bots ?? [{ _id: botId }] });
  const jobs = new Jobs(description, options.jobs ?? {});
  const server = startMockServer<OperationId>({
    description,
    baseUrl: host,
    strict: options.strict !== false,
    serve: (routed, request) => serve({ description, state, jobs }, routed, request),
    elsewhere: (request) => serveFile(state, request),
    missing: { status: 404, json: errorBody("Not Found", 404) },
    refuse: ({ method, path, problems }) => ({
      status: 400,
      json: errorBody(`mockKoreAI refused ${method} ${path}: ${problems.join("; ")}`, 400),
    }),
    usual,
  });
  return {
    ...server,
    options: { host, botId, accountId, token, rateLimit: false, fetch: server.fetch },
    planJobs: (start, plan) => jobs.plan(start, plan),
  };
}

function usual(status: number): MockAnswer {
  if (status === 429) return { text: "Too many requests" };
  if (status === 401) return { json: errorBody("Invalid SDK credentials", 4002) };
  return status >= 500 ? { text: "Internal Server Error" } : { json: errorBody("Refused by the test", status) };
}
