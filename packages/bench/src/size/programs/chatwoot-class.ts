import { Chatwoot } from "@truewire/chatwoot";

const cw = new Chatwoot({ baseUrl: "https://app.example.com", accountId: 1, apiAccessToken: "token" });
const contact = await cw.contacts.get(42);
console.log(contact.name);
