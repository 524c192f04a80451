import ky from "ky";
import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** ky with its defaults: time limit and retries. */
export function prepare(baseUrl: string): FetchContact {
  const client = ky.create({ prefix: baseUrl, headers: { "api-access-token": token } });
  return async () => {
    const { payload } = await client.get(`api/v1/accounts/1/contacts/${contactId}`).json<{ payload: { id: number } }>();
    return payload;
  };
}
