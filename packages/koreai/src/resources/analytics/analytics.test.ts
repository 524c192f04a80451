import { expectValidExchanges, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const span = { from: "2026-01-01T00:00:00.000Z", to: "2026-01-02T00:00:00.000Z" };
const record = { _id: "63", utterance: "hi", NLAnalysis: { NLAnalysis: { scoringModel: "original" } } };
const widget = { _id: "wg-1", name: "Visits", type: "table" };
const trend = { results: [{ date: "Aug 06 2020", "0 - 1": 20, "23 - 0": 0 }], totalResults: 1 };
const filter = { filterSource: "userType", fieldName: "user", values: ["newuser"] };
const score = {
  channelUId: "john@example.com",
  name: "Thumb",
  score: 0,
  channel: "rtm",
  type: "THUMB",
  language: "en",
  message: "",
} as const;

describeCalls([
  {
    name: "intents.find",
    call: (kore) => kore.intents.find({ input: "book a ticket", streamName: "Bookings", language: "en" }),
    sent: [
      "POST",
      "/api/v1.1/rest/bot/st-1/findIntent?fetchConfiguredTasks=false",
      { input: "book a ticket", streamName: "Bookings" },
    ],
    headers: { "bot-language": "en" },
    reply: { request: { input: "x" }, response: { result: "successintent" }, streamId: "st-1", streamName: "Bookings" },
  },
  {
    name: "analytics.list",
    call: (kore) => kore.analytics.list({ type: "successintent", filters: span, limit: 50 }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/getAnalytics", { type: "successintent", filters: span, limit: 50 }],
    reply: { moreAvailable: false, totalCount: 1, result: [record] },
    gives: [record],
  },
  {
    name: "analytics.getWidget",
    call: (kore) =>
      kore.analytics.getWidget("Sales", "Visits a day", { startDate: "2026-01-01", endDate: "2026-01-31" }),
    sent: [
      "GET",
      "/api/public/bot/st-1/dashboard/Sales/widget/Visits%20a%20day?startDate=2026-01-01&endDate=2026-01-31",
    ],
    reply: widget,
  },
  {
    name: "analytics.queryWidget",
    call: (kore) =>
      kore.analytics.queryWidget("Sales", "Visits", {
        startDate: "2026-01-01",
        endDate: "2026-01-31",
        limit: 50,
        customFilters: [filter],
      }),
    sent: [
      "POST",
      "/api/public/bot/st-1/dashboard/Sales/widget/Visits?startDate=2026-01-01&endDate=2026-01-31&limit=50",
      { customFilters: [filter] },
    ],
    reply: { ...widget, queryResponse: { metaData: { user: "string" }, queryResponse: [{ user: "newuser" }] } },
  },
  {
    name: "analytics.getEngagementV1",
    call: (kore) =>
      kore.analytics.getEngagementV1({ start_date: "2026-01-01", end_date: "2026-01-02", channels: "rtm" }),
    sent: ["POST", "/api/public/bot/st-1/userEngagementTrend?start_date=2026-01-01&end_date=2026-01-02&channels=rtm"],
    reply: trend,
  },
  {
    name: "analytics.getEngagement",
    call: (kore) =>
      kore.analytics.getEngagement({
        start_date: "2026-01-01",
        end_date: "2026-01-02",
        conversationType: "Non Interactive",
        timeZoneOffset: "Asia/Kolkata",
      }),
    sent: [
      "POST",
      "/api/public/bot/st-1/v2/userEngagementTrend?start_date=2026-01-01&end_date=2026-01-02" +
        "&conversationType=Non+Interactive&timeZoneOffset=Asia/Kolkata",
    ],
    reply: {
      summary: { uniqueUsers: 2 },
      uniqueUsersTrend: { dataPoints: [{ date: "Dec 01 2025", users: 0 }] },
    },
  },
  {
    name: "feedback.save",
    call: (kore) => kore.feedback.save(score),
    sent: ["POST", "/api/1.1/public/bot/st-1/saveFeedback", score],
    reply: { _id: "64", botId: "st-1", score: 0 },
  },
  {
    name: "feedback.list",
    call: (kore) => kore.feedback.list({ filters: { ...span, channel: ["rtm"] } }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/getFeedbackSurveyResponses", { filters: { ...span, channel: ["rtm"] } }],
    reply: { moreAvailable: false, totalCount: 1, result: [{ _id: "6a", comments: null }] },
    gives: [{ _id: "6a", comments: null }],
  },
]);

describe("analytics.containment", () => {
  const started = { _id: "ds-1", status: "IN_PROGRESS", percentageComplete: 0 };
  const report = { total: 1, data: { "2026-01-01": [{ taskName: "Book", selfServiceSessionsInPercentage: 100 }] } };

  it("starts a report, asks until it is there, and gives its tasks by day", async () => {
    const replies = [started, { status: "IN_PROGRESS" }, { status: "SUCCESS", tasksExecutionReport: report }];
    await using server = await recordingServer(() => ({ json: replies.shift() }));
    const job = await clientOf(server.url).analytics.containment({
      dateFrom: "2026-01-01",
      dateTo: "2026-03-31",
      AggregationType: "Daily",
      limit: 10,
    });
    expect(job.id).toBe("ds-1");
    await expect(job.wait()).resolves.toEqual(report);

    const [first, second] = server.requests;
    expect(first).toMatchObject({
      method: "POST",
      target: "/api/public/bot/st-1/taskContainmentReport?limit=10",
      json: { filters: { dateFrom: "2026-01-01", dateTo: "2026-03-31", AggregationType: "Daily" } },
    });
    expect(second).toMatchObject({ method: "GET", target: "/api/public/bot/st-1/taskContainmentReport/status/ds-1" });
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", "/api/public/bot/st-1/taskContainmentReport", 200, started);
  });

  it("takes a report up by its id", async () => {
    await using server = await recordingServer(() => ({ json: { status: "SUCCESS", tasksExecutionReport: report } }));
    await expect(clientOf(server.url).analytics.containmentJob("ds-2").wait()).resolves.toEqual(report);
    expect(server.last().target).toBe("/api/public/bot/st-1/taskContainmentReport/status/ds-2");
  });

  it("fails when the server tells of a success without a report", async () => {
    await using server = await recordingServer(() => ({ json: { status: "SUCCESS" } }));
    await expect(clientOf(server.url).analytics.containmentJob("ds-2").wait()).rejects.toMatchObject({
      name: "JobFailedError",
      message: expect.stringContaining("no report") as string,
    });
  });
});

describe("arguments", () => {
  const late = { from: span.to, to: span.from };
  describeRefusals([
    ["a blank utterance", "input", (kore) => kore.intents.find({ input: " ", streamName: "x" })],
    [
      "analytics out of order",
      "filters.to",
      (kore) => kore.analytics.list({ type: "failtask", filters: late, limit: 1 }),
    ],
    ["analytics without filters", "filters", (kore) => kore.analytics.list({ type: "failtask" } as never)],
    ["a survey out of order", "filters.to", (kore) => kore.feedback.list({ filters: late })],
    [
      "a widget of over 50 rows",
      "limit",
      (kore) => kore.analytics.getWidget("a", "b", { startDate: "2026-01-01", endDate: "2026-01-02", limit: 51 }),
    ],
    [
      "a trend out of order",
      "end_date",
      (kore) => kore.analytics.getEngagementV1({ start_date: "2026-01-02", end_date: "2026-01-01" }),
    ],
    [
      "a report over 90 days",
      "dateTo",
      (kore) => kore.analytics.containment({ dateFrom: "2026-01-01", dateTo: "2026-04-02" }),
    ],
  ]);
});
