import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import type { UtteranceTriggerInput } from "@truewire/core/koreai";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../../koreai.ts";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const account = { accountid: "a-1" };
const listed = { skip: 0, limit: 20, hasMore: false, totalPages: 1, totalResults: 1 };
const conversation = { _id: "6a", convId: "CH9", messages: [{ _id: "ms-1", author: { type: "AGENT" } }] };
const trigger: UtteranceTriggerInput = {
  type: "utterance",
  by: "agent",
  when: { addUtterances: [{ utterance: "hi" }] },
};
const rule = { name: "Churn", triggers: [trigger], actions: [{ type: "hint", expression: "critical" } as const] };
const stored = { _id: "acr-1", name: "Churn", triggers: [{ _id: "aat-1", type: "utterance", by: "agent" }] };
const participant = { identity: "a-1", name: "Ann", type: "agent", customFields: { queueName: "q" } };
const transfer = {
  name: "INTERNAL_TRANSFER_EVENT",
  transfertype: "NA",
  transition: "entry",
  isExtAD: "true",
  experience: "voice",
  participant,
} as const;
const end = {
  name: "END_OF_CONVERSATION",
  reason: "agent_initiated",
  language: "en",
  experience: "voice",
  participant,
} as const;
const summarize = {
  name: "TRIGGER_SUMMARY_EVENT",
  data: { language: "English", locale: "en", type: "post" },
} as const;
const segment = { segmentID: "ac-1", agentActions: [{ actionType: "SearchBarEntry", used: [] }] };
const asked = { requestId: "ua-1", responses: [{ reqStatus: "200", resStatus: 200 }] };
const span = { from: "2026-06-01", to: "2026-06-08" };
const hook = { conversationId: "c-1", botId: "st-1" };

describeCalls([
  {
    name: "agentAi.conversations.list",
    call: (kore) => kore.agentAi.conversations.list({ ...span, includeHistory: true }).toArray(),
    sent: ["POST", "/agentassist/api/v1/public/st-1/aaconversation", { ...span, includeHistory: true }],
    headers: account,
    reply: { ...listed, results: [conversation] },
    gives: [conversation],
  },
  {
    name: "agentAi.conversations.listAgenticHistory",
    call: (kore) => kore.agentAi.conversations.listAgenticHistory("CH3", { search: true }).toArray(),
    sent: ["GET", "/agentassist/api/v1/public/st-1/aaconversations/CH3/agentic-history?search=true&page=1&limit=20"],
    reply: { results: [asked], totalCount: 1, page: 1, totalPages: 1, limit: 20, hasMore: false },
    gives: [asked],
  },
  {
    name: "agentAi.coachingRules.list",
    call: (kore) => kore.agentAi.coachingRules.list({ sortBy: "asc" }).toArray(),
    sent: ["POST", "/agentai/api/v1/public/st-1/acrules/list", { sortBy: "asc" }],
    headers: account,
    reply: { ...listed, results: [{ _id: "acr-1", name: "Churn" }] },
    gives: [{ _id: "acr-1", name: "Churn" }],
  },
  {
    name: "agentAi.coachingRules.get",
    call: (kore) => kore.agentAi.coachingRules.get("acr-1"),
    sent: ["GET", "/agentai/api/v1/public/st-1/acrules/acr-1"],
    headers: account,
    reply: [stored],
    gives: stored,
  },
  {
    name: "agentAi.coachingRules.create",
    call: (kore) => kore.agentAi.coachingRules.create([rule]),
    sent: ["POST", "/agentai/api/v1/public/st-1/acrules", [rule]],
    headers: account,
    reply: [stored],
  },
  {
    name: "agentAi.coachingRules.update",
    call: (kore) => kore.agentAi.coachingRules.update("acr-1", { name: "Churn", triggers: [trigger] }),
    sent: ["PUT", "/agentassist/api/v1/public/st-1/acrules/acr-1", { name: "Churn", triggers: [trigger] }],
    headers: account,
    reply: { id: "acr-1", name: "Churn" },
  },
  ...[transfer, end, summarize].map((event) => ({
    name: `agentAi.events.send of ${event.name}`,
    call: (kore: KoreAI) => kore.agentAi.events.send({ ...hook, events: [event] }),
    sent: ["POST", "/agentassist/api/v1/hooks/st-1", { ...hook, events: [event] }] as const,
    headers: { token: "given-token" },
    reply: { STATUS: "OK" },
  })),
  {
    name: "agentAi.events.send of a message, answered by nothing",
    call: (kore) => kore.agentAi.events.send({ ...hook, query: "hi", author: { type: "USER" } }),
    sent: ["POST", "/agentassist/api/v1/hooks/st-1", { ...hook, query: "hi", author: { type: "USER" } }],
    reply: undefined,
    status: 204,
  },
  {
    name: "agentAi.interactions.list",
    call: (kore) => kore.agentAi.interactions.list({ ...span, includeAgenticData: true }).toArray(),
    sent: [
      "GET",
      "/agentassist/api/v1/public/st-1/v2/agentassistinteractions?from=2026-06-01&to=2026-06-08&includeAgenticData=true",
    ],
    headers: account,
    reply: { numResults: 1, hasMore: false, data: [segment] },
    gives: [segment],
  },
  {
    name: "agentAi.interactions.search",
    call: (kore) => kore.agentAi.interactions.search({ ...span, sessionIds: ["685b"] }).toArray(),
    sent: [
      "POST",
      "/agentassist/api/v1/public/st-1/v2/agentassistinteractions?from=2026-06-01&to=2026-06-08",
      { sessionIds: ["685b"] },
    ],
    headers: account,
    reply: { hasMore: false, data: [segment] },
    gives: [segment],
  },
  {
    name: "agentAi.transcription.controlV1",
    call: (kore) => kore.agentAi.transcription.controlV1("c-1", { action: "pause", agentId: "a", handover: false }),
    sent: [
      "POST",
      "/api/1.1/public/bot/st-1/control/transcription?conversationId=c-1",
      { action: "pause", agentId: "a", handover: false },
    ],
    reply: { status: "success" },
  },
  {
    name: "agentAi.transcription.control",
    call: (kore) => kore.agentAi.transcription.control("c-1", { recording_action: "stop" }),
    sent: ["POST", "/api/1.1/public/bot/st-1/control/transcriptionv2?conversationId=c-1", { recording_action: "stop" }],
    reply: { status: "success" },
  },
]);

describe("walks", () => {
  it("over conversations count pages by number, in the body, while there are more", async () => {
    const all = ["60", "61", "62"].map((_id) => ({ _id, convId: "CH9" }));
    await using server = await recordingServer(({ json }) => {
      const { page = 1 } = json as { page?: number };
      return { json: { ...listed, results: [all[page - 1]], hasMore: page < 3, totalPages: 3, totalResults: 3 } };
    });
    const found = await clientOf(server.url).agentAi.conversations.list(span).toArray();
    expect(found).toEqual(all);
    expect(server.requests.map(({ json }) => json)).toEqual([span, { ...span, page: 2 }, { ...span, page: 3 }]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("over an agentic history say the size of a page each time", async () => {
    const pageOf = (target: string): number => Number(new URL(target, "http://localhost").searchParams.get("page"));
    await using server = await recordingServer(({ target }) => {
      const page = pageOf(target);
      const results = [{ requestId: `ua-${page}` }];
      return { json: { results, totalCount: 2, page, totalPages: 2, limit: 1, hasMore: page < 2 } };
    });
    const found = clientOf(server.url).agentAi.conversations.listAgenticHistory("CH3", { limit: 1 }).toArray();
    await expect(found).resolves.toEqual([{ requestId: "ua-1" }, { requestId: "ua-2" }]);
    expect(server.requests.map(({ target }) => pageOf(target))).toEqual([1, 2]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("over interactions count segments, in the query of a POST", async () => {
    const all = ["ac-0", "ac-1", "ac-2"].map((segmentID) => ({ segmentID }));
    await using server = await recordingServer(({ target }) => {
      const offset = Number(new URL(target, "http://localhost").searchParams.get("offset"));
      return { json: { data: all.slice(offset, offset + 2), hasMore: offset + 2 < all.length } };
    });
    const found = clientOf(server.url)
      .agentAi.interactions.search({ ...span, limit: 2, sessionIds: ["s"] })
      .toArray();
    await expect(found).resolves.toEqual(all);
    expect(server.requests.map(({ json }) => json)).toEqual([{ sessionIds: ["s"] }, { sessionIds: ["s"] }]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

it("takes no list without a rule for a rule", async () => {
  await using server = await recordingServer(() => ({ json: [] }));
  await expect(clientOf(server.url).agentAi.coachingRules.get("acr-2")).rejects.toMatchObject({
    name: "ResponseParseError",
  });
});

describe("agentAi.events.send", () => {
  const wrongBot = { code: 400, message: "The linked bot was not found." };

  it.each([
    [400, "BadRequestError"],
    [200, "ReportedFailureError"],
  ])("tells of a wrong bot, under the status %d", async (status, name) => {
    await using server = await recordingServer(() => ({ status, json: wrongBot }));
    await expect(clientOf(server.url).agentAi.events.send({ ...hook, events: [end] })).rejects.toMatchObject({
      name,
      serverMessage: wrongBot.message,
      code: 400,
    });
  });
});

it("needs the account that calls are made in", async () => {
  await using server = await recordingServer(() => ({ json: listed }));
  const kore = new KoreAI({ host: server.url, token: "t", botId: "st-1" });
  await expect(kore.agentAi.conversations.list(span)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "accountId",
  });
  expect(server.requests).toEqual([]);
});

describe("arguments", () => {
  const untyped = (value: unknown): never => value as never;
  describeRefusals([
    [
      "conversations over seven days",
      "to",
      (kore) => kore.agentAi.conversations.list({ from: "2026-06-01", to: "2026-06-09" }),
    ],
    ["a page over 20", "limit", (kore) => kore.agentAi.conversations.list({ ...span, limit: 21 })],
    ["a page before the first", "page", (kore) => kore.agentAi.conversations.list({ ...span, page: 0 })],
    ["a page over 100", "limit", (kore) => kore.agentAi.interactions.list({ ...span, limit: 101 })],
    ["no sessions", "sessionIds", (kore) => kore.agentAi.interactions.search({ ...span, sessionIds: [] })],
    [
      "interactions out of order",
      "to",
      (kore) => kore.agentAi.interactions.list({ from: "2026-06-02 10:00:00", to: "2026-06-02 09:00:00" }),
    ],
    ["no rule", "rules", (kore) => kore.agentAi.coachingRules.create([])],
    ["no trigger", "triggers", (kore) => kore.agentAi.coachingRules.update("acr-1", { name: "x", triggers: [] })],
    ["nothing that happened", "params", (kore) => kore.agentAi.events.send(untyped(hook))],
    ["no event", "events", (kore) => kore.agentAi.events.send({ ...hook, events: [] })],
    [
      "a pause that says not what follows",
      "handover",
      (kore) => kore.agentAi.transcription.controlV1("c-1", untyped({ action: "pause", agentId: "a" })),
    ],
    ["no action", "params", (kore) => kore.agentAi.transcription.control("c-1", {})],
    [
      "a conversation without an id",
      "conversationId",
      (kore) => kore.agentAi.transcription.control("", { recording_action: "stop" }),
    ],
  ]);
});
