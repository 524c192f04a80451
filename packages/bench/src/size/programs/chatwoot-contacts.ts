import { Contacts, createChatwoot } from "@truewire/chatwoot/tree-shakable";

const cw = createChatwoot({
  resources: { contacts: Contacts },
  baseUrl: "https://app.example.com",
  accountId: 1,
  apiAccessToken: "token",
});
const contact = await cw.contacts.get(42);
console.log(contact.name);
