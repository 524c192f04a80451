import figuro from "@figuro/chatwoot-sdk";

// A CommonJS module whose default export is a property to Node and to bundlers that follow it.
const client = new figuro.default({
  config: { basePath: "https://app.example.com", with_credentials: true, credentials: "include", token: "token" },
});
const contact = await client.contacts.get({ accountId: 1, id: 42 });
console.log(contact);
