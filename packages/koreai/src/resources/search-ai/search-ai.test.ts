import { describe } from "vitest";
import { describeCalls, describeRefusals } from "../cases.testing.ts";

const content = { _id: "fc-1", _source: { title: "x", sys_racl: ["*"] } };
const chunk = { _id: "chk-1", chunkText: "x", pageNumber: 191 };
const entity = { _id: "fpe-1", entityId: "a@example.com", userIds: [] };
const connector = { _id: "fcon-1", name: "mine", type: "json" };
const answer = { searchRequestId: "fsh-1", event: "thumbsDown" as const, comments: { tags: ["Wrong"] } };
const document = { title: "Security", chunks: [{ chunkText: "x", recordUrl: "https://example.com", team: "it" }] };
const search = { query: "What is RAG?", answerSearch: true, vectorWeights: [{ vectorName: "a", weight: 100 }] };
const cond = { query: { title: "x" } };
const grouped = { conditions: [{ operand: "or" as const, conditions: [] }], operand: "and" as const };

describeCalls([
  {
    name: "searchAi.search",
    call: (kore) => kore.searchAi.search(search),
    sent: ["POST", "/api/public/bot/st-1/search/v2/advanced-search", search],
    reply: { template: { results: { file: { data: [{ docId: "fc-1" }], doc_count: 1 } } }, llmResponseTime: 0 },
  },
  {
    name: "searchAi.ingest",
    call: (kore) => kore.searchAi.ingest({ sourceName: "a", sourceType: "json", documents: [document] }),
    sent: ["POST", "/api/public/bot/st-1/ingest-data", { sourceName: "a", sourceType: "json", documents: [document] }],
    reply: { whatever: "the server says" },
  },
  {
    name: "searchAi.ingest of a file, answered by nothing",
    call: (kore) =>
      kore.searchAi.ingest({ sourceName: "a", sourceType: "file", documents: [{ fileId: "f-1", priority: 1 }] }),
    sent: [
      "POST",
      "/api/public/bot/st-1/ingest-data",
      { sourceName: "a", sourceType: "file", documents: [{ fileId: "f-1", priority: 1 }] },
    ],
    reply: undefined,
    status: 204,
  },
  {
    name: "searchAi.answers.generate",
    call: (kore) => kore.searchAi.answers.generate({ query: "x", customData: { userContext: { team: "it" } } }),
    sent: [
      "POST",
      "/api/public/stream/st-1/advancedSearch",
      { query: "x", customData: { userContext: { team: "it" } } },
    ],
    reply: { query: "x", response: { answer: "y", isValidAnswer: true }, searchRequestId: "fsh-1" },
  },
  {
    name: "searchAi.answers.rate",
    call: (kore) => kore.searchAi.answers.rate({ ...answer, feedbackLevel: "smartAnswer" }),
    sent: ["POST", "/api/public/bot/st-1/search/feedback", { ...answer, feedbackLevel: "smartAnswer" }],
    reply: {},
  },
  {
    name: "searchAi.answers.record",
    call: (kore) => kore.searchAi.answers.record({ ...answer, llmResponseTime: 2000 }),
    sent: ["POST", "/api/public/bot/st-1/search/ingest-analytics-metadata", { ...answer, llmResponseTime: 2000 }],
    reply: undefined,
    status: 204,
  },
  {
    name: "searchAi.content.get",
    call: (kore) => kore.searchAi.content.get("fc/1"),
    sent: ["GET", "/api/public/bot/st-1/content/fc%2F1"],
    reply: content,
  },
  {
    name: "searchAi.content.delete",
    call: (kore) => kore.searchAi.content.delete(["fc-1", "fc-2"]),
    sent: ["DELETE", "/api/public/bot/st-1/content", { docIds: ["fc-1", "fc-2"] }],
    reply: { deletedCount: 2 },
  },
  {
    name: "searchAi.content.list",
    call: (kore) => kore.searchAi.content.list(cond).toArray(),
    sent: ["POST", "/api/public/bot/st-1/content-by-cond", cond],
    reply: { data: [content], nextCursor: null, prevCursor: "fc-1" },
    gives: [content],
  },
  {
    name: "searchAi.content.listByStatus",
    call: (kore) => kore.searchAi.content.listByStatus({ sourceName: "docs", status: "failed" }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/search/get-content-by-status", { sourceName: "docs", status: "failed" }],
    reply: { status: "failed", data: [{ docId: "fc-1" }], hasMore: false, nextCursor: null },
    gives: [{ docId: "fc-1" }],
  },
  {
    name: "searchAi.chunks.list",
    call: (kore) => kore.searchAi.chunks.list({ filters: grouped, enableFilters: true }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/chunk/list", { filters: grouped, enableFilters: true }],
    reply: { count: 1, chunks: [chunk], hasMore: false, nextCursor: null },
    gives: [chunk],
  },
  {
    name: "searchAi.chunks.update",
    call: (kore) => kore.searchAi.chunks.update("chk-1", { chunkText: "y", pageNumber: "1", chunkMeta: { a: 1 } }),
    sent: ["POST", "/api/public/bot/st-1/chunk/chk-1", { chunkText: "y", pageNumber: "1", chunkMeta: { a: 1 } }],
    reply: { status_code: 200, updated_documents: 1 },
  },
  {
    name: "searchAi.chunks.delete",
    call: (kore) => kore.searchAi.chunks.delete(["chk-1"]),
    sent: ["POST", "/api/public/bot/st-1/search/deleteChunksById", { chunkId: ["chk-1"] }],
    reply: {
      Status: "success",
      Data: { totalRequested: 1, totalDeleted: 0, totalNotFound: 1, notFoundChunkIds: ["chk-1"] },
    },
  },
  {
    name: "searchAi.permissionEntities.get",
    call: (kore) => kore.searchAi.permissionEntities.get("fcon-1", "a@example.com"),
    sent: ["GET", "/api/public/bot/st-1/connector/fcon-1/permission-entities/a%40example.com"],
    reply: entity,
  },
  {
    name: "searchAi.permissionEntities.update",
    call: (kore) => kore.searchAi.permissionEntities.update("fcon-1", "e-1", ["a@example.com"]),
    sent: ["PUT", "/api/public/bot/st-1/connector/fcon-1/permission-entities/e-1", { userList: ["a@example.com"] }],
    reply: undefined,
    status: 204,
  },
  {
    name: "searchAi.permissionEntities.removeUsers",
    call: (kore) => kore.searchAi.permissionEntities.removeUsers("fcon-1", "e-1", ["a@example.com"]),
    sent: ["DELETE", "/api/public/bot/st-1/connector/fcon-1/permission-entities/e-1", { userList: ["a@example.com"] }],
    reply: {},
  },
  {
    name: "searchAi.connectors.list",
    call: (kore) => kore.searchAi.connectors.list({ limit: 2 }).toArray(),
    sent: ["GET", "/api/public/bot/st-1/connectors?limit=2"],
    reply: { connectors: [connector], hasMore: false },
    gives: [connector],
  },
  {
    name: "searchAi.sources.create",
    call: (kore) => kore.searchAi.sources.create({ name: "a", sourceType: "url", url: "https://example.com" }),
    sent: ["POST", "/api/public/bot/st-1/sources", { name: "a", sourceType: "url", url: "https://example.com" }],
    reply: { _id: "fs-1", name: "a", rAcl: ["*"] },
  },
  {
    name: "searchAi.sources.crawl",
    call: (kore) => kore.searchAi.sources.crawl("fs-1"),
    sent: ["POST", "/api/public/bot/st-1/sources/fs-1/crawl", { forceRecrawl: false }],
    reply: {},
  },
  {
    name: "searchAi.raclResolver.get",
    call: (kore) => kore.searchAi.raclResolver.get(),
    sent: ["GET", "/api/public/bot/st-1/racl-resolver"],
    reply: { source: "body" },
  },
  {
    name: "searchAi.raclResolver.set",
    call: (kore) => kore.searchAi.raclResolver.set({ source: "body", userMapping: "customData.userIdentity" }),
    sent: ["POST", "/api/public/bot/st-1/racl-resolver", { source: "body", userMapping: "customData.userIdentity" }],
    reply: undefined,
    status: 204,
  },
  {
    name: "searchAi.raclResolver.delete",
    call: (kore) => kore.searchAi.raclResolver.delete(),
    sent: ["DELETE", "/api/public/bot/st-1/racl-resolver"],
    reply: undefined,
    status: 204,
  },
  ...(
    [
      ["ClickAnalytics", { result: [{ period: "2026-03-17 00:00:00", searches_with_clicks: 4 }] }],
      ["AvgClickStats", { avg_clicks_per_search: 1.8 }],
      ["AvgClickPosition", { avg_click_position: 2.34, total_clicks: 137 }],
      ["ClickPositionDistribution", { result: [{ retrieval_rank: 1 }] }],
      ["TopQueriesNoClicks", { moreavailable: false, result: [{ query: "x", count: 23 }], totalCount: 1 }],
    ] as const
  ).map(([type, reply]) => ({
    name: `searchAi.clicks.query for ${type}`,
    call: (kore: Parameters<Parameters<typeof describeCalls>[0][number]["call"]>[0]) =>
      kore.searchAi.clicks.query({ type, group: "date" }),
    sent: ["POST", "/api/public/bot/st-1/search/clickAnalytics", { type, group: "date" }] as const,
    reply,
  })),
]);

describe("arguments", () => {
  const untyped = (value: unknown): never => value as never;
  const late = { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" };
  const long = { from: "2026-01-01T00:00:00Z", to: "2026-01-08T00:00:01Z" };
  describeRefusals([
    ["no document", "documents", (kore) => kore.searchAi.ingest({ sourceName: "a", sourceType: "web", documents: [] })],
    ["no search", "params", (kore) => kore.searchAi.search(untyped(undefined))],
    ["no id of a document", "contentIds", (kore) => kore.searchAi.content.delete([])],
    ["an id of a chunk that is none", "chunkIds[1]", (kore) => kore.searchAi.chunks.delete(["chk-1", ""])],
    ["no user", "users", (kore) => kore.searchAi.permissionEntities.update("c", "e", [])],
    ["nobody to remove", "users", (kore) => kore.searchAi.permissionEntities.removeUsers("c", "e", [])],
    ["content without a condition", "query", (kore) => kore.searchAi.content.list(untyped({}))],
    [
      "a source without an address",
      "url",
      (kore) => kore.searchAi.sources.create(untyped({ name: "a", sourceType: "url" })),
    ],
    [
      "a source without a file",
      "fileId",
      (kore) => kore.searchAi.sources.create(untyped({ name: "a", sourceType: "uploadSitemap" })),
    ],
    [
      "clicks out of order",
      "filters.to",
      (kore) => kore.searchAi.clicks.query({ type: "AvgClickStats", filters: late }),
    ],
    ["insights over seven days", "filters.to", (kore) => kore.searchAi.insights.export({ filters: long })],
    ["a path that would leave its place", "contentId", (kore) => kore.searchAi.content.get("..")],
  ]);
});
