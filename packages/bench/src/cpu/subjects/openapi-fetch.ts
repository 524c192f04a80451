import type { paths } from "@truewire/chatwoot/openapi";
import createClient from "openapi-fetch";
import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** openapi-fetch over the same types. */
export function prepare(baseUrl: string): FetchContact {
  const client = createClient<paths>({ baseUrl, headers: { "api-access-token": token } });
  return async () => {
    const { data } = await client.GET("/api/v1/accounts/{account_id}/contacts/{id}", {
      params: { path: { account_id: 1, id: contactId } },
    });
    if (data === undefined) throw new Error("no data");
    return data.payload;
  };
}
