import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { KoreAI } from "../../koreai.ts";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const message = { _id: "ms-1", botId: "st-1", type: "incoming", components: [{ cT: "text", data: { text: "hi" } }] };
const page = { total: 1, moreAvailable: false, messages: [message] };
const session = { sessionId: "s-1", botId: "st-1", noOfTasksExecuted: 1 };
const sessions = { total: 1, moreAvailable: false, sessions: [session] };
const details = { conversationInfo: { userId: "u-1", userDetails: { phoneNumber: null } } };
const summary = { ConversationSummary: "x", time: "2026-01-02T03:04:05.678Z" };

describeCalls([
  {
    name: "messages.listV1",
    call: ({ messages }) => messages.listV1({ userId: "u-1", dateFrom: "2026-01-01", dateTo: "2026-01-07" }).toArray(),
    sent: ["GET", "/api/public/bot/st-1/getMessages?userId=u-1&dateFrom=2026-01-01&dateTo=2026-01-07"],
    reply: page,
    gives: [message],
  },
  {
    name: "messages.list",
    call: ({ messages }) => messages.list({ userId: "u-1", includeSecureForm: true, limit: 10_000 }).toArray(),
    sent: ["GET", "/api/public/bot/st-1/getMessagesV2?userId=u-1&includeSecureForm=true&limit=10000"],
    reply: page,
    gives: [message],
  },
  {
    name: "messages.searchV1",
    call: ({ messages }) => messages.searchV1({ sessionId: ["s-1"], direction: -1 }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/getMessages", { sessionId: ["s-1"], direction: -1 }],
    reply: page,
    gives: [message],
  },
  {
    name: "messages.search",
    call: ({ messages }) => messages.search({ userId: "u-1", includeSecureForm: false }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/getMessagesV2", { userId: "u-1", includeSecureForm: false }],
    reply: page,
    gives: [message],
  },
  {
    name: "messages.searchForAccount",
    call: ({ messages }) => messages.searchForAccount({ msgId: "ms-1" }).toArray(),
    sent: ["POST", "/api/public/getMessages", { msgId: "ms-1" }],
    reply: page,
    gives: [message],
  },
  {
    name: "messages.listLite",
    call: ({ messages }) => messages.listLite({ userId: "u-1", limit: 1000 }).toArray(),
    sent: ["GET", "/api/public/bot/st-1/messages-lite?userId=u-1&limit=1000"],
    reply: { ...page, messages: [{ ...message, channels: [{ from: "a", to: "bot" }] }] },
    gives: [{ ...message, channels: [{ from: "a", to: "bot" }] }],
  },
  {
    name: "messages.searchLite",
    call: ({ messages }) => messages.searchLite({ userId: "u-1", type: ["incoming"] }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/messages-lite", { userId: "u-1", type: ["incoming"] }],
    reply: page,
    gives: [message],
  },
  {
    name: "sessions.list",
    call: (kore) => kore.sessions.list({ containmentType: "agent", callId: "c-1", limit: 10 }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/getSessions?containmentType=agent&callId=c-1", { limit: 10 }],
    reply: sessions,
    gives: [session],
  },
  {
    name: "sessions.listForAccount",
    call: (kore) => kore.sessions.listForAccount().toArray(),
    sent: ["POST", "/api/public/getSessions", {}],
    reply: sessions,
    gives: [session],
  },
  {
    name: "sessions.getDetails",
    call: (kore) => kore.sessions.getDetails({ callId: "c-1", isSummaryRequired: true }),
    sent: ["POST", "/api/public/bot/st-1/conversationDetails", { callId: "c-1", isSummaryRequired: true }],
    reply: { ...details, summary },
  },
  {
    name: "sessions.summarize",
    call: (kore) => kore.sessions.summarize({ conversationId: "6480" }),
    sent: [
      "POST",
      "/api/public/streams/st-1/conversationSummary",
      { lang: "en", inputMode: { conversationId: "6480" } },
    ],
    reply: summary,
  },
]);

describe("a walk over messages", () => {
  const all = ["ms-0", "ms-1", "ms-2", "ms-3", "ms-4"];
  const messageOf = (_id: string) => ({ ...message, _id });
  const answer = (skip: number) => ({
    json: {
      total: 5,
      moreAvailable: skip + 2 < 5,
      messages: all.slice(skip, skip + 2).map(messageOf),
    },
  });

  it("skips what came, in the query of a GET", async () => {
    await using server = await recordingServer(({ target }) =>
      answer(Number(new URL(target, "http://localhost").searchParams.get("skip"))),
    );
    const found = await clientOf(server.url).messages.listV1({ userId: "u-1", limit: 2 }).toArray();
    expect(found.map(({ _id }) => _id)).toEqual(all);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("skips what came, in the body of a POST", async () => {
    await using server = await recordingServer(({ json }) => answer((json as { skip?: number }).skip ?? 0));
    const found = await clientOf(server.url).messages.searchV1({ userId: "u-1", limit: 2 }).toArray();
    expect(found.map(({ _id }) => _id)).toEqual(all);
    const first = { userId: "u-1", limit: 2 };
    expect(server.requests.map(({ json }) => json)).toEqual([first, { ...first, skip: 2 }, { ...first, skip: 4 }]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("offset, the other name of skip", () => {
  it.each<[string, (kore: KoreAI) => { toArray(): Promise<unknown[]> }]>([
    ["messages.listV1", (kore) => kore.messages.listV1({ userId: "u", offset: 3 })],
    ["messages.searchV1", (kore) => kore.messages.searchV1({ offset: 3 })],
    ["messages.listLite", (kore) => kore.messages.listLite({ userId: "u", offset: 3 })],
    ["sessions.list", (kore) => kore.sessions.list({ offset: 3 })],
  ])("begins a walk of %s, which counts in skip", async (_name, call) => {
    const skips: unknown[] = [];
    await using server = await recordingServer(({ target, json }) => {
      const sent = { ...Object.fromEntries(new URL(target, "http://localhost").searchParams), ...(json as object) };
      expect(sent).not.toHaveProperty("offset");
      const skip = Number((sent as { skip?: unknown }).skip);
      skips.push(skip);
      const moreAvailable = skip < 4;
      const entry = { ...message, ...session, _id: `ms-${skip}`, sessionId: `s-${skip}` };
      return { json: { total: 5, moreAvailable, messages: [entry], sessions: [entry] } };
    });
    await expect(call(clientOf(server.url)).toArray()).resolves.toHaveLength(2);
    expect(skips).toEqual([3, 4]);
  });
});

describe("arguments", () => {
  const untyped = (value: unknown): never => value as never;
  describeRefusals([
    ["a page over 100", "limit", ({ messages }) => messages.listV1({ userId: "u", limit: 101 })],
    ["a page of none", "limit", ({ messages }) => messages.searchV1({ limit: 0 })],
    ["a negative skip", "skip", ({ messages }) => messages.searchV1({ skip: -1 })],
    ["a page over 1,000", "limit", ({ messages }) => messages.searchLite({ userId: "u", limit: 1001 })],
    [
      "a page over 10,000",
      "limit",
      ({ messages }) => messages.list({ userId: "u", includeSecureForm: true, limit: 10_001 }),
    ],
    [
      "a span out of order",
      "dateTo",
      ({ messages }) => messages.listV1({ userId: "u", dateFrom: "2026-01-02", dateTo: "2026-01-01" }),
    ],
    [
      "a span over seven days",
      "dateTo",
      ({ messages }) => messages.search({ dateFrom: "2026-01-01", dateTo: "2026-01-09" }),
    ],
    ["a date that is none", "dateFrom", ({ messages }) => messages.searchV1({ dateFrom: "01/02/2026", dateTo: "x" })],
    [
      "a message's id beside a date",
      "msgId",
      ({ messages }) => messages.searchForAccount({ msgId: "m", dateFrom: "2026-01-01" }),
    ],
    [
      "too many sessions",
      "sessionId",
      (kore) => kore.sessions.list({ sessionId: Array.from({ length: 51 }, (_, index) => `s-${index}`) }),
    ],
    [
      "two ids of a conversation",
      "params",
      (kore) => kore.sessions.getDetails(untyped({ callId: "1", sessionId: "2" })),
    ],
    ["no id of a conversation", "params", (kore) => kore.sessions.getDetails(untyped({}))],
    ["a summary of nothing", "inputMode", (kore) => kore.sessions.summarize(untyped({}))],
    ["an offset beside skip", "offset", (kore) => kore.sessions.list({ skip: 1, offset: 1 })],
    ["an offset below zero", "offset", (kore) => kore.messages.searchV1({ offset: -1 })],
    ["a listing without a query", "params", (kore) => kore.messages.listV1(untyped(undefined))],
  ]);

  it("refuse a walk as they refuse a page", async () => {
    await using server = await recordingServer(() => ({ json: page }));
    const kore: KoreAI = clientOf(server.url);
    await expect(kore.messages.listV1({ userId: "u", limit: 101 }).toArray()).rejects.toMatchObject({
      argument: "limit",
    });
    await expect(kore.messages.listV1({ userId: "u", limit: 101 }).safe()).resolves.toMatchObject({ ok: false });
    expect(server.requests).toEqual([]);
  });
});
