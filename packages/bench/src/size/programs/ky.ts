import ky from "ky";

const client = ky.create({ prefix: "https://app.example.com", headers: { "api-access-token": "token" } });
const { payload } = await client.get("api/v1/accounts/1/contacts/42").json<{ payload: { name: string } }>();
console.log(payload.name);
