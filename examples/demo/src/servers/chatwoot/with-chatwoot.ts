import { exchangeWith, type Got, type Sent } from "../exchange.ts";
import type { ReceivedRequest } from "../loopback.ts";
import { ADMIN_TOKEN } from "./seed.ts";
import { startChatwoot, type ChatwootServer } from "./server.ts";

/** A fresh server and a way to call it as the administrator, or as whoever the token says. */
export interface ChatwootUnderTest {
  readonly server: ChatwootServer;
  /** The path begins below the account: `teams/5`, unless it starts with a slash. */
  call(method: string, path: string, sent?: Sent & { readonly token?: string | null }): Promise<Got>;
}

/** Runs a test against its own server. */
export async function withChatwoot(test: (under: ChatwootUnderTest) => Promise<void>): Promise<void> {
  const received: ReceivedRequest[] = [];
  await using server = await startChatwoot((request) => void received.push(request));
  const exchange = exchangeWith("chatwoot", server.url, received);
  await test({
    server,
    call: (method, path, { token = ADMIN_TOKEN, headers = {}, ...sent } = {}) => {
      const credentials = token === null ? {} : { "Api-Access-Token": token };
      const target = path.startsWith("/") ? path : `/api/v1/accounts/1/${path}`;
      return exchange(method, target, { ...sent, headers: { ...credentials, ...headers } });
    },
  });
}

/** The ids of a list of agents or contacts. */
export function idsOf(items: unknown): unknown[] {
  return Array.isArray(items) ? items.map((item: { id?: unknown }) => item.id) : [];
}
