import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** What all others are compared with: the least that fetches and parses. */
export function prepare(baseUrl: string): FetchContact {
  return async () => {
    const response = await fetch(`${baseUrl}/api/v1/accounts/1/contacts/${contactId}`, {
      headers: { "api-access-token": token },
    });
    const { payload } = (await response.json()) as { payload: { id: number } };
    return payload;
  };
}
