import type { ClientOptions, FullClient } from "@truewire/core";
import { PublicContacts } from "./public-contacts.ts";
import { PublicConversations } from "./public-conversations.ts";
import { PublicCsat } from "./public-csat.ts";
import { PublicInboxDetails } from "./public-inbox-details.ts";
import { PublicMessages } from "./public-messages.ts";
import { checkInboxIdentifier } from "./public-options.ts";

/** The client API, seen from one inbox. `ChatwootPublic` is one; `inboxOf()` and `withOptions()` give further ones. */
export class PublicResources {
  /** The inbox that contacts write to. */
  readonly inboxIdentifier: string;
  /** The people who write, each known to the program by a `source_id`. */
  readonly contacts: PublicContacts;
  /** What they write about. */
  readonly conversations: PublicConversations;
  /** The page that asks how content somebody was. */
  readonly csat: PublicCsat;
  /** How the inbox is set up, and when it is open. */
  readonly inbox: PublicInboxDetails;
  /** What is written, by contacts and to them. */
  readonly messages: PublicMessages;
  readonly #client: FullClient;

  /** @internal Use `new ChatwootPublic(options)`. */
  constructor(client: FullClient, inboxIdentifier: string) {
    this.#client = client;
    this.inboxIdentifier = inboxIdentifier;
    const scope = { client, inboxIdentifier };
    this.contacts = new PublicContacts(scope);
    this.conversations = new PublicConversations(scope);
    this.csat = new PublicCsat(scope);
    this.inbox = new PublicInboxDetails(scope);
    this.messages = new PublicMessages(scope);
  }

  /**
   * A cheap copy for another inbox, with the same limits and options.
   *
   * @throws InvalidArgumentError for an identifier that cannot be one
   */
  inboxOf(inboxIdentifier: string): PublicResources {
    return new PublicResources(this.#client, checkInboxIdentifier(inboxIdentifier));
  }

  /**
   * A copy with other options. Those not named stay; `headers` are merged and `middleware` added. Queues and limits stay
   * shared.
   *
   * @throws InvalidArgumentError naming the option that is unusable
   */
  withOptions(options: ClientOptions): PublicResources {
    return new PublicResources(this.#client.withOptions(options), this.inboxIdentifier);
  }
}
