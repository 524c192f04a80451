import type { Agent } from "node:http";
import type { AgentOptions } from "node:https";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** TLS settings that {@link NodeFetchOptions.tls} takes, as `node:tls` knows them. */
export type NodeFetchTlsOptions = Pick<
  AgentOptions,
  | "ca"
  | "cert"
  | "key"
  | "passphrase"
  | "pfx"
  | "rejectUnauthorized"
  | "checkServerIdentity"
  | "servername"
  | "ciphers"
  | "minVersion"
  | "maxVersion"
>;

/** Options of {@link nodeFetch}. */
export interface NodeFetchOptions {
  /**
   * Where connections come from instead of the pools of this function: a proxy agent, or an agent of your own settings.
   * A function is asked for every request. It cannot be combined with `tls`, `maxSockets` or `idleTimeout`, which are
   * then the agent's, and it is not destroyed by `close()`.
   */
  readonly agent?: Agent | ((url: URL) => Agent) | undefined;
  /** For HTTPS: further authorities, a client certificate, and so on. */
  readonly tls?: NodeFetchTlsOptions | undefined;
  /** Connections to one origin at a time; further requests wait for one. @default Infinity */
  readonly maxSockets?: number | undefined;
  /**
   * Milliseconds after which an idle connection is closed; sooner where the server announces its own limit.
   * Idle connections do not keep the process alive. @default 4_000
   */
  readonly idleTimeout?: number | undefined;
  /** Redirects that `redirect: "follow"` follows before it gives up. @default 20 */
  readonly maxRedirects?: number | undefined;
  /**
   * What a call resolves to. `light`: an object with all members of a `Response`, made for speed, which is not an
   * `instanceof Response`. `platform`: the platform's own `Response`, with an empty `url`, for code that insists on one.
   * @default "light"
   */
  readonly response?: "light" | "platform" | undefined;
}

/** Options with their defaults. */
export interface CheckedOptions {
  readonly agent: Agent | ((url: URL) => Agent) | undefined;
  readonly tls: NodeFetchTlsOptions;
  readonly maxSockets: number;
  readonly idleTimeout: number;
  readonly maxRedirects: number;
  readonly response: "light" | "platform";
}

function number(name: string, value: number | undefined, fallback: number, least: number, infinite: boolean): number {
  if (value === undefined) return fallback;
  const fits = Number.isInteger(value) && value >= least;
  if (!fits && !(infinite && value === Number.POSITIVE_INFINITY)) {
    throw new InvalidArgumentError(name, `an integer of at least ${least}${infinite ? " or Infinity" : ""}`, value);
  }
  return value;
}

/** @throws InvalidArgumentError naming the option that is unusable */
export function checkOptions(options: NodeFetchOptions): CheckedOptions {
  const { agent, tls, maxSockets, idleTimeout, maxRedirects, response = "light" } = options;
  // Proxy agents are often built on another copy of the class, so shape counts.
  const isAgent = typeof agent === "object" && agent !== null && "addRequest" in agent;
  if (agent !== undefined && typeof agent !== "function" && !isAgent) {
    throw new InvalidArgumentError("agent", "an http.Agent or a function that returns one", agent);
  }
  if (tls !== undefined && (typeof tls !== "object" || tls === null)) {
    throw new InvalidArgumentError("tls", "an object of TLS settings", tls);
  }
  for (const [name, value] of Object.entries({ tls, maxSockets, idleTimeout })) {
    if (agent !== undefined && value !== undefined) {
      throw new InvalidArgumentError(name, "left out where agent is given, as it is that agent's to know", value);
    }
  }
  if (response !== "light" && response !== "platform") {
    throw new InvalidArgumentError("response", '"light" or "platform"', response);
  }
  return {
    agent,
    tls: tls ?? {},
    maxSockets: number("maxSockets", maxSockets, Number.POSITIVE_INFINITY, 1, true),
    idleTimeout: number("idleTimeout", idleTimeout, 4000, 1, false),
    maxRedirects: number("maxRedirects", maxRedirects, 20, 0, false),
    response,
  };
}
