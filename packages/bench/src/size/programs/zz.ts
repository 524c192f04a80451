import { Labels, createChatwoot } from "@truewire/chatwoot/tree-shakable";
const cw = createChatwoot({
  resources: { labels: Labels },
  baseUrl: "https://app.example.com",
  accountId: 1,
  apiAccessToken: "token",
});
console.log(await cw.labels.list());
