import { Chatwoot } from "@truewire/chatwoot";
import { nodeFetch } from "@truewire/core/node";
import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** The client with its defaults, over `node:http`. */
export function prepare(baseUrl: string): FetchContact {
  const client = new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: token, fetch: nodeFetch() });
  return () => client.contacts.get(contactId);
}
