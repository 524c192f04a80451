import type { Client } from "@truewire/core";

/** What the resources of one inbox share: the transport, and the inbox that their paths name. */
export interface PublicScope {
  readonly client: Client;
  readonly inboxIdentifier: string;
}
