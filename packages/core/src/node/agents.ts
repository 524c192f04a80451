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
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  const prefix = `${url.hostname.replaceAll(/[[\]]/g, "")}:${port}:`;
  for (const [name, sockets] of Object.entries(agent.freeSockets ?? {})) {
    if (name.startsWith(prefix)) for (const socket of sockets ?? []) socket.destroy();
  }
}

/** Makes the pools, each when it is first needed. */
export function createAgents(options: CheckedOptions): Agents {
  let http: HttpPool | undefined;
  let https: HttpsPool | undefined;
  const { agent, tls, maxSockets, idleTimeout } = options;
  // The most recently used connection is taken first: it is the least likely to have been closed by the server.
  const settings = { keepAlive: true, maxSockets, scheduling: "lifo" } as const;
  const agentFor = (url: URL): Agent => {
    if (agent !== undefined) return typeof agent === "function" ? agent(url) : agent;
    if (url.protocol === "https:") return (https ??= new HttpsPool({ ...tls, ...settings }, idleTimeout));
    return (http ??= new HttpPool(settings, idleTimeout));
  };
  return {
    own: agent === undefined,
    for: agentFor,
    forget: (url) => closeIdle(agentFor(url), url),
    close() {
      http?.destroy();
      https?.destroy();
      http = undefined;
      https = undefined;
    },
  };
}
