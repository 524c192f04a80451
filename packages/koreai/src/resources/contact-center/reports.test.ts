import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const account = "/agentassist/api/public/analytics/account/a-1";
const week = { startDate: "2026-02-16", endDate: "2026-02-22", timeZoneOffset: -330 };
const row = { conversationId: "c-1", sessionId: "68", channel: "Voice", isVoicemail: "NO" };
const rows = { numResults: 1, data: [row] };
const day = { startDate: "2026-09-08T00:00:00.000Z", endDate: "2026-09-08T23:59:59.999Z" };
const days = { startDate: "2026-08-25", endDate: "2026-08-26", timeZoneOffSet: -330 };
const span = { fromTimeStamp: "2026-01-07T09:45:00Z", toTimeStamp: "2026-01-08T10:00:00Z" };
const performance = { queueId: "qu-1", channel: "Voice", SLA: "N/A" };
const statuses = { hasMore: false, limit: 50, offset: 0 };
const status = { userId: "u-1", status: [] };
const volume = {
  _id: "64",
  intervalStartTimeStamp: "2026-01-07T09:45:00.000Z",
  intervalEndTimeStamp: "2026-01-07T10:00:00.000Z",
  queueId: "qu-1",
};

describeCalls([
  {
    name: "contactCenter.interactions.list",
    call: (kore) =>
      kore.contactCenter.interactions
        .list({ ...week, selectedFields: ["skills"], limit: 100 })
        .then((page) => page.items),
    sent: ["POST", `${account}/v2/interactionDetails?limit=100`, { ...week, selectedFields: ["skills"] }],
    reply: rows,
    gives: [row],
  },
  {
    name: "contactCenter.calls.list",
    call: (kore) => kore.contactCenter.calls.list({ ...week, offset: 1 }).then((page) => page.items),
    sent: ["POST", `${account}/v2/calldetails?offset=1`, week],
    reply: rows,
    gives: [row],
  },
  {
    name: "contactCenter.calls.listV1",
    call: (kore) => kore.contactCenter.calls.listV1(week).then((page) => page.items),
    sent: ["POST", `${account}/calldetails`, week],
    reply: rows,
    gives: [row],
  },
  {
    name: "contactCenter.reports.agentStatus of days",
    call: (kore) => kore.contactCenter.reports.agentStatus({ filter: { dateFilter: days }, limit: 50 }).toArray(),
    sent: ["POST", `${account}/v3/agentstatusdetails?limit=50`, { filter: { dateFilter: days } }],
    reply: { ...statuses, data: [status] },
    gives: [status],
  },
  {
    name: "contactCenter.reports.agentStatus of one day",
    call: (kore) =>
      kore.contactCenter.reports
        .agentStatus({ filter: { dateFilter: { date: "2026-04-13", timeZoneOffSet: -330 } } })
        .toArray(),
    sent: [
      "POST",
      `${account}/v3/agentstatusdetails`,
      { filter: { dateFilter: { date: "2026-04-13", timeZoneOffSet: -330 } } },
    ],
    reply: { ...statuses, data: [] },
    gives: [],
  },
  {
    name: "contactCenter.reports.agentStatusSummary",
    call: (kore) =>
      kore.contactCenter.reports.agentStatusSummary({ filter: { dateFilter: days }, granularity: "PT30M" }).toArray(),
    sent: [
      "POST",
      "/agentassist/api/public/analytics/1.1/account/a-1/userstatus",
      { filter: { dateFilter: days }, granularity: "PT30M" },
    ],
    reply: { ...statuses, data: [{ userId: "u-1", timeInterval: [] }] },
    gives: [{ userId: "u-1", timeInterval: [] }],
  },
  {
    name: "contactCenter.reports.queuePerformance",
    call: (kore) => kore.contactCenter.reports.queuePerformance({ ...day, sortBy: "waiting:desc" }).toArray(),
    sent: ["POST", `${account}/queue-performance?sortBy=waiting%3Adesc`, day],
    reply: { finalResult: [performance], hasMore: false, offset: 0, limit: 100, totalResults: 1 },
    gives: [performance],
  },
  {
    name: "contactCenter.reports.recentIntents",
    call: (kore) => kore.contactCenter.reports.recentIntents(),
    sent: ["POST", "/api/public/bot/st-1/intentrealtimedata"],
    reply: [{ intent: ["Book"], sessionId: "63", deflectedTo: null }],
  },
  {
    name: "contactCenter.wfm.agents",
    call: (kore) => kore.contactCenter.wfm.agents({ limit: 5 }).then((page) => page.items),
    sent: ["GET", `${account}/agents?limit=5`],
    reply: [{ agentId: "a-1" }],
    gives: [{ agentId: "a-1" }],
  },
  {
    name: "contactCenter.wfm.queues",
    call: (kore) => kore.contactCenter.wfm.queues(),
    sent: ["GET", `${account}/queues`],
    reply: [{ collectionPointId: "qu-1", Description: "Default" }],
  },
  {
    name: "contactCenter.wfm.agentActivity",
    call: (kore) => kore.contactCenter.wfm.agentActivity(span),
    sent: [
      "GET",
      `${account}/agentactivity?fromTimeStamp=2026-01-07T09%3A45%3A00Z&toTimeStamp=2026-01-08T10%3A00%3A00Z`,
    ],
    reply: { accountId: "a-1", AgentUpdates: [{ AgentId: "a-1", EventTime: "10/20/2020 2:13:12" }] },
  },
  {
    name: "contactCenter.wfm.contactVolume",
    call: (kore) => kore.contactCenter.wfm.contactVolume({ orgId: "o-1", ...span }).toArray(),
    sent: ["POST", `${account}/callvolume`, { orgId: "o-1", ...span }],
    reply: { hasMore: false, totalCount: 1, CallVolumeUpdate: [volume] },
    gives: [volume],
  },
  {
    name: "contactCenter.wfm.agentPerformance",
    call: (kore) => kore.contactCenter.wfm.agentPerformance(span).toArray(),
    sent: ["POST", `${account}/agentperformance`, span],
    reply: { hasMore: false, totalCount: 1, AgentPerformance: [{ agentId: "a-1", intervals: [] }] },
    gives: [{ agentId: "a-1", intervals: [] }],
  },
]);

describe("pages of a report of conversations", () => {
  it("are counted by number from 0, in the query, until one is empty", async () => {
    await using server = await recordingServer(({ target }) => {
      const number = Number(new URL(target, "http://localhost").searchParams.get("offset") ?? 0);
      return { json: { data: number < 2 ? [{ ...row, sessionId: String(number) }] : [] } };
    });
    const found = await clientOf(server.url)
      .contactCenter.calls.list({ ...week, limit: 1 })
      .toArray();
    expect(found.map(({ sessionId }) => sessionId)).toEqual(["0", "1"]);
    expect(server.requests.map(({ target }) => new URL(target, "http://localhost").search)).toEqual([
      "?limit=1",
      "?limit=1&offset=1",
      "?limit=1&offset=2",
    ]);
    expect(server.last().headers).toMatchObject({ accountid: "a-1", iid: "st-1" });
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("keep rows of one session apart", async () => {
    const data = [row, { ...row, conversationId: "c-2" }];
    await using server = await recordingServer(({ target }) => ({
      json: { data: target.includes("offset") ? [] : data },
    }));
    await expect(clientOf(server.url).contactCenter.interactions.list(week).toArray()).resolves.toEqual(data);
  });
});

describe("pages of agents for workforce management", () => {
  it("end with an empty one, as no total is told", async () => {
    await using server = await recordingServer(({ target }) => {
      const offset = Number(new URL(target, "http://localhost").searchParams.get("offset") ?? 0);
      return { json: offset < 2 ? [{ agentId: `a-${offset}` }] : [] };
    });
    const agents = await clientOf(server.url).contactCenter.wfm.agents({ limit: 1 }).toArray();
    expect(agents.map(({ agentId }) => agentId)).toEqual(["a-0", "a-1"]);
    expect(server.requests).toHaveLength(3);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("pages in the body", () => {
  it("of queues are counted by rows, although one queue has several", async () => {
    await using server = await recordingServer(({ json }) => {
      const { offset = 0 } = json as { offset?: number };
      const channel = ["Voice", "rtm"][offset];
      return {
        json: { finalResult: [{ ...performance, channel }], hasMore: offset < 1, offset, limit: 1, totalResults: 2 },
      };
    });
    const found = await clientOf(server.url)
      .contactCenter.reports.queuePerformance({ ...day, limit: 1 })
      .toArray();
    expect(found.map(({ channel }) => channel)).toEqual(["Voice", "rtm"]);
    expect(server.requests.map(({ json }) => json)).toEqual([
      { ...day, limit: 1 },
      { ...day, limit: 1, offset: 1 },
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

/** A server of ten pages with two rows each, and an eleventh with so many. */
function pagesServer(last: number) {
  return recordingServer(({ target }) => {
    const number = Number(new URL(target, "http://localhost").searchParams.get("offset") ?? 0);
    const data = Array.from({ length: number < 10 ? 2 : last }, (_, index) => ({ sessionId: `${number}-${index}` }));
    return { json: { data } };
  });
}

describe("walks over periods of any length", () => {
  it.each(["calls", "interactions"] as const)("%s are asked for in windows of 7 days", async (resource) => {
    await using server = await recordingServer(({ json, target }) => {
      const { startDate } = json as { startDate: string };
      return { json: { data: target.includes("offset") ? [] : [{ ...row, sessionId: startDate }] } };
    });
    const params = { ...week, startDate: "2026-02-01", endDate: "2026-02-10" };
    const walk = clientOf(server.url).contactCenter[resource].walk(params);
    expect(server.requests).toEqual([]);
    const found: unknown[] = [];
    for await (const part of walk.byWindow()) found.push(part);
    expect(found).toEqual([
      {
        window: { from: "2026-02-01", to: "2026-02-07", index: 0, count: 2 },
        items: [{ ...row, sessionId: "2026-02-01" }],
      },
      {
        window: { from: "2026-02-08", to: "2026-02-10", index: 1, count: 2 },
        items: [{ ...row, sessionId: "2026-02-08" }],
      },
    ]);
    expect(server.requests.map(({ target }) => new URL(target, "http://localhost").search)).toEqual([
      "?limit=100",
      "?limit=100&offset=1",
      "?limit=100",
      "?limit=100&offset=1",
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("are cut by local times, too, and as short as wanted", async () => {
    await using server = await recordingServer(() => ({ json: { data: [] } }));
    const params = { ...week, startDate: "2026-02-01", endDate: "2026-02-02 12:00:00" };
    await clientOf(server.url).contactCenter.calls.walk(params, { maxDays: 1 }).toArray();
    expect(server.requests.map(({ json }) => json)).toMatchObject([
      { startDate: "2026-02-01 00:00:00", endDate: "2026-02-01 23:59:59" },
      { startDate: "2026-02-02 00:00:00", endDate: "2026-02-02 12:00:00" },
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it.each([
    ["is short", 1, 21],
    ["is empty", 0, 20],
  ])("ask for no page after the eleventh, and have ended where that %s", async (_, count, total) => {
    await using server = await pagesServer(count);
    const found = await clientOf(server.url)
      .contactCenter.calls.walk({ ...week, limit: 2 })
      .toArray();
    expect(found).toHaveLength(total);
    expect(server.requests).toHaveLength(11);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("say so where the eleventh page is full, so that rows may be missing", async () => {
    await using server = await pagesServer(2);
    const walk = clientOf(server.url).contactCenter.interactions.walk({ ...week, limit: 2 });
    const error: unknown = await walk.toArray().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "PaginationError", pages: 11 });
    expect(String(error)).toMatch(/2026-02-16 to 2026-02-22 fills all 11 pages.*maxDays/);
    expect(server.requests).toHaveLength(11);
  });

  it("end with the caller's signal", async () => {
    await using server = await recordingServer(() => ({ json: { data: [] } }));
    const signal = AbortSignal.abort(new Error("enough"));
    const walk = clientOf(server.url).contactCenter.calls.walk(week, { signal });
    await expect(walk.toArray()).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toEqual([]);
  });

  it("refuse at once a period out of order, of another form or cut too long", async () => {
    await using server = await recordingServer(() => ({ json: { data: [] } }));
    const { calls } = clientOf(server.url).contactCenter;
    for (const [argument, walk] of [
      ["endDate", () => calls.walk({ ...week, endDate: "2026-01-01" })],
      ["startDate", () => calls.walk({ ...week, startDate: "2026-02-16T00:00:00Z" })],
      ["maxDays", () => calls.walk(week, { maxDays: 8 })],
    ] as const) {
      expect(walk).toThrow(expect.objectContaining({ name: "InvalidArgumentError", argument }));
    }
    expect(server.requests).toEqual([]);
  });
});

describeRefusals([
  ["calls.list", "endDate", (kore) => kore.contactCenter.calls.list({ ...week, endDate: "2026-02-01" })],
  ["calls.list", "endDate", (kore) => kore.contactCenter.calls.list({ ...week, endDate: "2026-02-24" })],
  ["calls.list", "endDate", (kore) => kore.contactCenter.calls.list({ ...week, endDate: "2026-02-20T00:00:00Z" })],
  ["calls.list", "startDate", (kore) => kore.contactCenter.calls.list({ timeZoneOffset: 0 } as never)],
  ["calls.list", "limit", (kore) => kore.contactCenter.calls.list({ ...week, limit: 101 })],
  ["calls.listV1", "offset", (kore) => kore.contactCenter.calls.listV1({ ...week, offset: 11 })],
  ["interactions.list", "params", (kore) => kore.contactCenter.interactions.list(undefined as never)],
  [
    "reports.agentStatus",
    "limit",
    (kore) => kore.contactCenter.reports.agentStatus({ filter: { dateFilter: days }, limit: 51 }),
  ],
  [
    "reports.agentStatus",
    "filter.dateFilter.date",
    (kore) =>
      kore.contactCenter.reports.agentStatus({ filter: { dateFilter: { ...days, date: "2026-08-25" } } } as never),
  ],
  ["reports.agentStatus", "filter", (kore) => kore.contactCenter.reports.agentStatus({} as never)],
  [
    "reports.agentStatusSummary",
    "endDate",
    (kore) =>
      kore.contactCenter.reports.agentStatusSummary({
        filter: { dateFilter: { ...days, endDate: "2026-08-24" } },
        granularity: "PT1H",
      }),
  ],
  [
    "reports.queuePerformance",
    "endDate",
    (kore) => kore.contactCenter.reports.queuePerformance({ ...day, endDate: "2026-09-09T00:00:00.001Z" }),
  ],
  ["reports.queuePerformance", "limit", (kore) => kore.contactCenter.reports.queuePerformance({ ...day, limit: 1001 })],
  [
    "wfm.contactVolume",
    "toTimeStamp",
    (kore) => kore.contactCenter.wfm.contactVolume({ orgId: "o-1", ...span, toTimeStamp: "2026-01-01T00:00:00Z" }),
  ],
  [
    "wfm.agentPerformance",
    "toTimeStamp",
    (kore) => kore.contactCenter.wfm.agentPerformance({ ...span, toTimeStamp: "2026-01-01T00:00:00Z" }),
  ],
  [
    "wfm.agentActivity",
    "toTimeStamp",
    (kore) => kore.contactCenter.wfm.agentActivity({ ...span, toTimeStamp: "2026-01-01T00:00:00Z" }),
  ],
]);
