import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** Bare `fetch` with the one thing added that no program should be without: a time limit. */
export function prepare(baseUrl: string): FetchContact {
  return async () => {
    const response = await fetch(`${baseUrl}/api/v1/accounts/1/contacts/${contactId}`, {
      headers: { "api-access-token": token },
      signal: AbortSignal.timeout(30_000),
    });
    const { payload } = (await response.json()) as { payload: { id: number } };
    return payload;
  };
}
