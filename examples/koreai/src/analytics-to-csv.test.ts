import { KoreAI, type Session } from "@truewire/koreai";
import { mockKoreAI } from "@truewire/koreai/testing";
import { expect, it } from "vitest";
import { analyticsToCsv, type AnalyticsOptions } from "./analytics-to-csv.ts";

const heading =
  "sessionId,userId,channel,start_time,end_time,sessionStatus,sessionType,containmentType,noOfMessagesExchanged,noOfTasksExecuted,languages,tags";

function start(sessions: readonly Session[]) {
  const mock = mockKoreAI();
  /** As the server does: those that were open in the span, two a page. */
  mock.reply("sessions.list", ({ body }) => {
    const { dateFrom, dateTo, skip = 0 } = body as { dateFrom: string; dateTo: string; skip?: number };
    const found = sessions.filter(
      ({ start_time = "", end_time = start_time }) => start_time <= dateTo && end_time >= dateFrom,
    );
    const page = found.slice(skip, skip + 2);
    return { json: { sessions: page, total: found.length, moreAvailable: skip + 2 < found.length } };
  });
  const kore = new KoreAI({ ...mock.options, maxRetries: 1 });
  const run = async (options: AnalyticsOptions): Promise<string> => {
    let csv = "";
    for await (const lines of analyticsToCsv(kore, options)) csv += lines;
    return csv;
  };
  return { mock, run };
}

const at = (sessionId: string, start_time: string, more: Partial<Session> = {}): Session => ({
  sessionId,
  start_time,
  ...more,
});

it("asks for a long period in parts, and for all pages of each", async () => {
  const { mock, run } = start([
    at("s-1", "2026-01-01T00:00:00.000Z"),
    at("s-2", "2026-01-07T23:59:59.999Z"),
    at("s-3", "2026-01-07T12:00:00.000Z"),
    at("s-4", "2026-01-08T00:00:00.000Z"),
    at("s-5", "2026-01-16T23:59:59.500Z"),
    at("s-6", "2026-01-17T00:00:00.000Z"),
  ]);
  const told: unknown[] = [];
  const period = { from: "2026-01-01", to: "2026-01-16" };
  const csv = await run({
    ...period,
    onWindow: ({ index, count, from }, found) => told.push([index, count, from, found]),
  });
  const [first, ...rows] = csv.split("\r\n");
  expect(first).toBe(heading);
  expect(rows.map((row) => row.split(",")[0])).toEqual(["s-1", "s-2", "s-3", "s-4", "s-5", ""]);
  expect(told).toEqual([
    [0, 3, "2026-01-01T00:00:00.000Z", 3],
    [1, 3, "2026-01-08T00:00:00.000Z", 1],
    [2, 3, "2026-01-15T00:00:00.000Z", 1],
  ]);
  const calls = mock.callsOf("sessions.list");
  expect(calls).toHaveLength(4);
  expect(calls.flatMap(({ problems }) => problems)).toEqual([]);
});

it("names a conversation once that goes on from one part into the next", async () => {
  const { run } = start([at("s-1", "2026-01-02T23:00:00.000Z", { end_time: "2026-01-03T01:00:00.000Z" })]);
  const csv = await run({ from: "2026-01-01", to: "2026-01-04", days: 2 });
  expect(csv.match(/s-1/gu)).toHaveLength(1);
});

it("keeps its columns, quotes what needs it, and makes no formula of what users say", async () => {
  const { run } = start([
    at("s-1", "2026-01-01T10:00:00.000Z", {
      userId: '=HYPERLINK("https://example.com")',
      channel: "ivr, voice",
      noOfMessagesExchanged: 4,
      session_lang: ["en", "de"],
      tags: { sessionTags: [{ name: "mood", value: 'so "so"' }], userTags: [{ name: "@vip", value: "yes" }] },
    }),
    at("s-2", "2026-01-01T11:00:00.000Z", { userId: "+15550100", channel: "-", tags: { userTags: [{ name: "=x" }] } }),
  ]);
  const csv = await run({ from: "2026-01-01", to: "2026-01-01" });
  expect(csv.split("\r\n").slice(1)).toEqual([
    `s-1,"'=HYPERLINK(""https://example.com"")","ivr, voice",2026-01-01T10:00:00.000Z,,,,,4,,en de,"mood=so ""so""; @vip=yes"`,
    "s-2,'+15550100,'-,2026-01-01T11:00:00.000Z,,,,,,,,'=x",
    "",
  ]);
});

it("is a heading where nobody said anything", async () => {
  expect(await start([]).run({ from: "2026-01-01", to: "2026-03-31", days: 30 })).toBe(`${heading}\r\n`);
});

it("goes on after a limit and a broken connection, and ends with an error that lasts", async () => {
  const { mock, run } = start([at("s-1", "2026-01-01T10:00:00.000Z")]);
  mock.fail("sessions.list", { status: 429, headers: { "retry-after": "0" } });
  mock.fail("sessions.list", { reset: "before" });
  const period = { from: "2026-01-01", to: "2026-01-10" };
  await expect(run(period)).rejects.toMatchObject({ name: "ConnectionError" });
  mock.fail("sessions.list", { reset: "before" });
  expect(await run(period)).toContain("s-1");
});

it("refuses days out of order before it asks", async () => {
  const { mock, run } = start([]);
  await expect(run({ from: "2026-02-01", to: "2026-01-01" })).rejects.toThrow(
    "the last day must be not before the first day",
  );
  expect(mock.calls).toEqual([]);
});
