import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import type { RecordedRequest } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { KoreAI } from "../koreai.ts";
import type { WindowWalk } from "../windows/walk-windows.ts";
import { clientOf } from "./cases.testing.ts";

interface WalkCase {
  readonly name: string;
  readonly call: (kore: KoreAI) => WindowWalk<unknown>;
  /** A call that must be refused by the name of this argument. */
  readonly refused: readonly [argument: string, call: (kore: KoreAI) => unknown];
  /** What the server answers for a window that begins then. */
  readonly reply: (from: string) => object;
  readonly gives: (from: string) => unknown;
  readonly windows: readonly (readonly [from: string, to: string])[];
}

const week = [
  ["2026-01-01", "2026-01-07"],
  ["2026-01-08", "2026-01-10"],
] as const;
const quarters = [
  ["2026-01-01", "2026-03-31"],
  ["2026-04-01", "2026-05-01"],
] as const;
const messages = { dateFrom: "2026-01-01", dateTo: "2026-01-10", userId: "u-1" };
const late = { dateFrom: "2026-01-02", dateTo: "2026-01-01" };
const logs = { dateFrom: "2026-01-01", dateTo: "2026-05-01", limit: 9 };
const billing = { fromDate: "2026-01-01", toDate: "2026-05-01" };
const lateBilling = { fromDate: "2026-01-02", toDate: "2026-01-01" };
const messageReply = (from: string) => ({ total: 1, moreAvailable: false, messages: [messageOf(from)] });
const messageOf = (from: string) => ({ _id: from, botId: "st-1", type: "incoming" });
const billingReply = (from: string) => ({ total: 1, moreAvailable: false, sessions: [{ billingSessionId: from }] });

const walks: WalkCase[] = [
  {
    name: "messages.walkV1",
    call: (kore) => kore.messages.walkV1(messages),
    refused: ["dateTo", (kore) => kore.messages.walkV1(late)],
    reply: messageReply,
    gives: messageOf,
    windows: week,
  },
  {
    name: "messages.walk",
    call: (kore) => kore.messages.walk({ ...messages, includeSecureForm: true }),
    refused: ["dateTo", (kore) => kore.messages.walk(late)],
    reply: messageReply,
    gives: messageOf,
    windows: week,
  },
  {
    name: "agentAi.conversations.walk",
    call: (kore) => kore.agentAi.conversations.walk({ from: "2026-01-01", to: "2026-01-10" }),
    refused: ["to", (kore) => kore.agentAi.conversations.walk({ from: "2026-01-02", to: "2026-01-01" })],
    reply: (from) => ({
      results: [{ _id: from, convId: "c" }],
      skip: 0,
      limit: 20,
      hasMore: false,
      totalPages: 1,
      totalResults: 1,
    }),
    gives: (from) => ({ _id: from, convId: "c" }),
    windows: week,
  },
  {
    name: "logs.walkLlmUsage",
    call: (kore) => kore.logs.walkLlmUsage(logs),
    refused: ["dateTo", (kore) => kore.logs.walkLlmUsage({ ...late, limit: 1 })],
    reply: (from) => [{ "start Date": `${from}T00:00:00.000Z` }],
    gives: (from) => ({ "start Date": `${from}T00:00:00.000Z` }),
    windows: quarters,
  },
  {
    name: "usage.walkBillingSessions",
    call: (kore) => kore.usage.walkBillingSessions(billing),
    refused: ["toDate", (kore) => kore.usage.walkBillingSessions(lateBilling)],
    reply: billingReply,
    gives: (from) => ({ billingSessionId: from }),
    windows: quarters,
  },
  {
    name: "usage.walkBillingSessionsForAccount",
    call: (kore) => kore.usage.walkBillingSessionsForAccount({ ...billing, channel: "IVR" }),
    refused: ["toDate", (kore) => kore.usage.walkBillingSessionsForAccount(lateBilling)],
    reply: billingReply,
    gives: (from) => ({ billingSessionId: from }),
    windows: quarters,
  },
];

/** The ends of the window that a request asks for, wherever they stand. */
function windowOf({ json }: RecordedRequest): readonly [string, string] {
  const body = json as Record<string, string> & { filters?: Record<string, string> };
  const found = { ...body, ...body.filters };
  const ends = ["from", "dateFrom", "fromDate"].map(
    (from) => [found[from], found[from.replace(/from/i, toOf)]] as const,
  );
  const [from = "", to = ""] = ends.find(([start]) => start !== undefined) ?? [];
  return [from, to];
}

function toOf(from: string): string {
  return from === "From" ? "To" : "to";
}

describe.each(walks)("$name", ({ call, refused, reply, gives, windows }) => {
  it("asks for one window after the other, and gives what each holds", async () => {
    const answered = new Set<string>();
    await using server = await recordingServer((request) => {
      const [from] = windowOf(request);
      const isFirst = !answered.has(from);
      answered.add(from);
      // Listings without a word on further pages end with an empty one.
      return { json: isFirst ? reply(from) : [] };
    });
    const walk = call(clientOf(server.url));
    expect(walk.windows.map(({ from, to }) => [from, to])).toEqual(windows);
    expect(server.requests).toEqual([]);

    const found: unknown[] = [];
    for await (const { window, items } of walk.byWindow()) found.push([window.index, window.count, items]);
    expect(found).toEqual(windows.map(([from], index) => [index, windows.length, [gives(from)]]));
    expect(new Set(server.requests.map((request) => windowOf(request).join()))).toEqual(
      new Set(windows.map((window) => window.join())),
    );
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("refuses a span out of order, and sends nothing", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const [argument, mistaken] = refused;
    expect(() => mistaken(clientOf(server.url))).toThrow(
      expect.objectContaining({ name: "InvalidArgumentError", argument }) as Error,
    );
    expect(server.requests).toEqual([]);
  });
});

describe("walks over jobs", () => {
  const summary = {
    ...billing,
    unitType: ["session"] as "session"[],
    groupByBot: "no",
    groupByPeriod: "date_day",
  } as const;
  const filters = { from: "2026-01-01T00:00:00.000Z", to: "2026-01-10T00:00:00.000Z" };
  const jobs: readonly (readonly [string, (kore: KoreAI) => WindowWalk<unknown>, object, object, number])[] = [
    ["usage.walkSummaries", (kore) => kore.usage.walkSummaries(summary), { response: { data: [] } }, { data: [] }, 2],
    [
      "usage.walkAccountSummaries",
      (kore) => kore.usage.walkAccountSummaries(summary),
      { response: { data: [] } },
      { data: [] },
      2,
    ],
    [
      "analytics.walkContainment",
      (kore) =>
        kore.analytics.walkContainment({ dateFrom: "2026-01-01", dateTo: "2026-08-01", AggregationType: "Daily" }),
      { tasksExecutionReport: { total: 0, data: {} } },
      { total: 0, data: {} },
      3,
    ],
    [
      "searchAi.insights.walk",
      (kore) => kore.searchAi.insights.walk({ filters, event: "thumbsUp" }),
      { fileInfo: { fileId: "f-1", fileUrl: "https://example.com/f" } },
      { file: { fileId: "f-1" }, fragments: [] },
      2,
    ],
  ];

  it.each(jobs)(
    "%s starts a job for each window once the one before has ended",
    async (_name, call, ended, gives, count) => {
      const sequence: string[] = [];
      await using server = await recordingServer(({ method }) => {
        sequence.push(method);
        const _id = `job-${sequence.filter((each) => each === "POST").length}`;
        return { json: method === "POST" ? { _id, status: "IN_PROGRESS" } : { _id, status: "success", ...ended } };
      });
      const found = await call(clientOf(server.url)).toArray();
      expect(found).toHaveLength(count);
      for (const result of found) expect(result).toMatchObject(gives);
      expect(sequence).toEqual(Array.from({ length: count }, () => ["POST", "GET"]).flat());
      const ends = server.requests.filter(({ method }) => method === "POST").map(windowOf);
      for (const [index, [from]] of ends.slice(1).entries()) {
        const step = from.includes("T") ? 1 : 86_400_000;
        expect(Date.parse(from) - Date.parse(ends[index]?.[1] ?? "")).toBe(step);
      }
      await expectValidExchanges("koreai", server.exchanges);
    },
  );

  it("end with the wait when they are aborted", async () => {
    const controller = new AbortController();
    await using server = await recordingServer(({ method }) => {
      if (method === "GET") controller.abort(new Error("enough"));
      return { json: { _id: "job-1", status: "IN_PROGRESS" } };
    });
    const walk = clientOf(server.url).usage.walkSummaries(summary, { signal: controller.signal });
    await expect(walk.toArray()).rejects.toMatchObject({ name: "AbortError", reason: { message: "enough" } });
    expect(server.requests).toHaveLength(2);
  });
});
