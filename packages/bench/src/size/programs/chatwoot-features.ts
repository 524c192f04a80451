import {
  createChatwoot,
  environment,
  Labels,
  logging,
  middlewares,
  queueing,
  redirects,
  streaming,
} from "@truewire/chatwoot/tree-shakable";

const cw = createChatwoot({
  resources: { labels: Labels },
  features: [environment, redirects, streaming, middlewares, logging, queueing],
  baseUrl: "https://app.example.com",
  accountId: 1,
  apiAccessToken: "token",
  logger: console,
  maxConcurrency: 8,
});
for (const label of await cw.labels.list()) console.log(label.title);
