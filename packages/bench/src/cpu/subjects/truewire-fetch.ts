import { Chatwoot } from "@truewire/chatwoot";
import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** The client with its defaults. */
export function prepare(baseUrl: string): FetchContact {
  const client = new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: token });
  return () => client.contacts.get(contactId);
}
