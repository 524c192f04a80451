import type { Agent } from "node:http";
import type { CheckedOptions } from "./options.ts";
import { HttpPool, HttpsPool } from "./pool.ts";

/** The pools of one {@link nodeFetch}. */
export interface Agents {
  /** Whether they are this function's own and not the caller's. */
  readonly own: boolean;
  /** The pool that a request to this address uses. */
  for(url: URL): Agent;
  /** Closes the idle connections to this address, so that the next request to it opens a fresh one. */
  forget(url: URL): void;
  /** Closes every connection of the pools; a later request opens them anew. Agents of the caller's are left alone. */
  close(): void;
}

function closeIdle(agent: Agent, url: URL): void {
  const host = url.hostname.replaceAll(/[[\]]/g, "");
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  if (agent instanceof HttpPool || agent instanceof HttpsPool) agent.connections.forget(host, port);
  for (const [name, sockets] of Object.entries(agent.freeSockets ?? {})) {
    if (name.startsWith(`${host}:${port}:`)) for (const socket of sockets ?? []) socket.destroy();
  }
}

/** Makes the pools, each when it is first needed. */
export function createAgents(options: CheckedOptions): Agents {
  let http: HttpPool | undefined;
  let https: HttpsPool | undefined;
  const { agent } = options;
  const agentFor = (url: URL): Agent => {
    if (agent !== undefined) return typeof agent === "function" ? agent(url) : agent;
    if (url.protocol === "https:") return (https ??= new HttpsPool(options));
    return (http ??= new HttpPool(options));
  };
  return {
    own: agent === undefined,
    for: agentFor,
    forget: (url) => closeIdle(agentFor(url), url),
    close() {
      http?.connections.close();
      https?.connections.close();
      http = undefined;
      https = undefined;
    },
  };
}
