import { recordingServer } from "@truewire/test-support";
import type { RecordingServer, Reply } from "@truewire/test-support";
import { FullClient } from "../full-client.ts";
import type { AnyOperation, Operation, Pagination } from "../operation.ts";
import type { ClientOptions } from "../options/client-options.ts";

/** One entry of the listings that the tests read. */
export interface Entry {
  readonly id: number | string;
}

/** What the tests' operations answer: any envelope, with entries somewhere inside. */
export interface Listed {
  readonly payload: readonly Entry[];
  readonly meta?: { readonly count?: number | string };
}

/** The parameters that a page was asked for with. */
export type Asked = Readonly<Record<string, string>>;

/** A listing operation with the given paging. */
export function listing(pagination: Pagination, more: Partial<AnyOperation> = {}): Operation<object, Listed, never> {
  return { id: "entryList", method: "GET", path: "/entries", safe: true, auth: [], pagination, ...more } as Operation<
    object,
    Listed,
    never
  >;
}

/** A real server whose answers are computed from what was asked, and a real client of it. */
export interface ListingServer extends AsyncDisposable {
  readonly client: FullClient;
  readonly server: RecordingServer;
  /** What each request asked for, in order: its query, or its JSON body where it has one. */
  asked(): unknown[];
}

/** @param answer - computes an envelope, or a whole reply when it holds `status` */
export async function listingServer(
  answer: (asked: Asked, request: number) => unknown,
  options: Partial<ClientOptions> = {},
): Promise<ListingServer> {
  const requests: unknown[] = [];
  const server = await recordingServer((request): Reply => {
    const asked = (request.json ?? Object.fromEntries(new URLSearchParams(request.query))) as Asked;
    requests.push(asked);
    const answered = answer(asked, requests.length) as Reply | object;
    return "status" in answered ? answered : { json: answered };
  });
  const client = new FullClient(
    {
      name: "@truewire/test",
      version: "0.0.0",
      baseUrl: { option: "baseUrl", env: "TRUEWIRE_TEST_BASE_URL" },
      secretHeaders: [],
      authenticate: () => ({}),
      decodeError: (status) => ({ message: `status ${status}` }),
    },
    { baseUrl: server.url, ...options },
  );
  return { client, server, asked: () => requests, [Symbol.asyncDispose]: () => server.close() };
}

/** Entries with the ids from `from` up to, not including, `to`. */
export function entries(from: number, to: number): Entry[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }));
}
