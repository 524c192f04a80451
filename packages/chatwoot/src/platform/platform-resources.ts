import type { APIPromise, ClientOptions, FullClient, HttpMethod, RequestInput } from "@truewire/core";
import { PlatformAccounts } from "./platform-accounts.ts";
import { PlatformAgentBots } from "./platform-agent-bots.ts";
import { PlatformUsers } from "./platform-users.ts";

/** The platform API. `ChatwootPlatform` is one; `withOptions()` gives further ones. */
export class PlatformResources {
  /** The installation's accounts, and who is a member of each. */
  readonly accounts: PlatformAccounts;
  /** Bots of one account, or of all of them. */
  readonly agentBots: PlatformAgentBots;
  /** The people who can sign in. */
  readonly users: PlatformUsers;
  readonly #client: FullClient;

  /** @internal Use `new ChatwootPlatform(options)`. */
  constructor(client: FullClient) {
    this.#client = client;
    this.accounts = new PlatformAccounts(client);
    this.agentBots = new PlatformAgentBots(client);
    this.users = new PlatformUsers(client);
  }

  /**
   * A copy with other options. Those not named stay; `headers` are merged and `middleware` added. Queues, limits and
   * credentials stay shared.
   *
   * @throws InvalidArgumentError naming the option that is unusable
   */
  withOptions(options: ClientOptions): PlatformResources {
    return new PlatformResources(this.#client.withOptions(options));
  }

  /**
   * Calls an endpoint that no method covers, with the same credentials, retries and errors.
   *
   * @param path - begins with exactly one `/` and is added to the base URL; `{name}` takes a value from `init.path`
   * @throws InvalidArgumentError for a path that could leave the base URL, before anything is sent
   */
  request(method: HttpMethod, path: string, init: RequestInput = {}): APIPromise<unknown> {
    return this.#client.request(method, path, init);
  }
}
