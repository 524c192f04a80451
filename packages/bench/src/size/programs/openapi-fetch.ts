import type { paths } from "@truewire/chatwoot/openapi";
import createClient from "openapi-fetch";

const client = createClient<paths>({ baseUrl: "https://app.example.com", headers: { "api-access-token": "token" } });
const { data } = await client.GET("/api/v1/accounts/{account_id}/contacts/{id}", {
  params: { path: { account_id: 1, id: 42 } },
});
console.log(data?.payload.name);
