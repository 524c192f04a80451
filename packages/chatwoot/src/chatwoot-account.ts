import { openRaw } from "@truewire/core";
import type { APIPromise, ClientOptions, FullClient, HttpMethod, RawClient, RequestInput } from "@truewire/core";
import type { paths } from "@truewire/core/chatwoot";
import { checkAccountId } from "./chatwoot-options.ts";
import { Contacts } from "./resources/contacts.ts";
import { Conversations } from "./resources/conversations.ts";
import { Inboxes } from "./resources/inboxes.ts";
import { Profile } from "./resources/profile.ts";
import { Teams } from "./resources/teams.ts";

/** The application API, seen from one account. `Chatwoot` is one; `account()` and `withOptions()` give further ones. */
export class ChatwootAccount {
  /** The account that calls are made in. */
  readonly accountId: number;
  /** The people who write to the account's inboxes. */
  readonly contacts: Contacts;
  /** What contacts and agents say to each other. */
  readonly conversations: Conversations;
  /** The channels through which contacts reach the account. */
  readonly inboxes: Inboxes;
  /** The user whom the token belongs to. */
  readonly profile: Profile;
  /** Groups of agents that conversations are assigned to. */
  readonly teams: Teams;
  readonly #client: FullClient;
  #raw: RawClient<paths> | undefined;

  /** @internal Use `new Chatwoot(options)`. */
  constructor(client: FullClient, accountId: number) {
    this.#client = client;
    this.accountId = accountId;
    const scope = { client, accountId };
    this.contacts = new Contacts(scope);
    this.conversations = new Conversations(scope);
    this.inboxes = new Inboxes(scope);
    this.profile = new Profile(scope);
    this.teams = new Teams(scope);
  }

  /**
   * A cheap copy for another account, with the same token, limits and options.
   *
   * @throws InvalidArgumentError unless the id is a positive integer
   */
  account(accountId: number): ChatwootAccount {
    return new ChatwootAccount(this.#client, checkAccountId(accountId));
  }

  /**
   * A copy with other options. Those not named stay; `headers` are merged and `middleware` added. Queues, limits and
   * credentials stay shared.
   *
   * @throws InvalidArgumentError naming the option that is unusable
   */
  withOptions(options: ClientOptions): ChatwootAccount {
    return new ChatwootAccount(this.#client.withOptions(options), this.accountId);
  }

  /**
   * Calls an endpoint that no method covers, with the same credentials, retries and errors. `{account_id}` in the path
   * is filled in with this account; give other placeholders in `init.path`.
   *
   * @param path - begins with exactly one `/` and is added to the base URL
   * @throws InvalidArgumentError for a path that could leave the base URL, before anything is sent
   */
  request(method: HttpMethod, path: string, init: RequestInput = {}): APIPromise<unknown> {
    return this.#client.request(method, path, { ...init, path: { account_id: this.accountId, ...init.path } });
  }

  /**
   * openapi-fetch's client over the same credentials, attempts and guards, typed by all operations of the description.
   * The way to an operation that has no method yet; it gives `{ data, error, response }` instead of throwing.
   */
  get raw(): RawClient<paths> {
    this.#raw ??= openRaw<paths>(this.#client);
    return this.#raw;
  }
}
