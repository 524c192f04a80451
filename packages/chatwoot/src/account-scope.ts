import type { Client } from "@truewire/core";

/** What the resources of one account share: the transport, and the account that their paths name. */
export interface AccountScope {
  readonly client: Client;
  readonly accountId: number;
}
