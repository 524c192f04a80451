import { createChatwoot, Labels } from "@truewire/chatwoot/tree-shakable";

const cw = createChatwoot({
  resources: { labels: Labels },
  baseUrl: "https://app.example.com",
  accountId: 1,
  apiAccessToken: "token",
});
for (const label of await cw.labels.list()) console.log(label.title);
