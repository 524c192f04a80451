import { nodeFetch } from "@truewire/core/node";
import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** Bare `nodeFetch`, to tell its cost from that of the client above it. */
export function prepare(baseUrl: string): FetchContact {
  const fetch = nodeFetch();
  return async () => {
    const response = await fetch(`${baseUrl}/api/v1/accounts/1/contacts/${contactId}`, {
      headers: { "api-access-token": token },
    });
    const { payload } = (await response.json()) as { payload: { id: number } };
    return payload;
  };
}
