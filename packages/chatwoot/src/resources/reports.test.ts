import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { Chatwoot } from "../chatwoot.ts";
import { clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";
import type { ReportPeriod } from "./report-period.ts";

const path = "/api/v2/accounts/1/reports";
const period = { since: 1_700_000_000, until: 1_700_086_400 };
const query = "since=1700000000&until=1700086400";

const points = [
  { value: 12.5, timestamp: 1_700_000_000, count: 4 },
  { value: 0, timestamp: 1_700_086_400, count: 0 },
];
const summary = {
  conversations_count: 2,
  incoming_messages_count: 5,
  outgoing_messages_count: 4,
  avg_first_response_time: 12.5,
  avg_resolution_time: null,
  resolutions_count: 0,
  reply_time: null,
  previous: { conversations_count: 0 },
};
const metrics = { open: 3, unattended: 2, unassigned: 1, pending: 0 };
const distribution = {
  "Channel::WebWidget": { "0-1h": 3, "1-4h": 1, "4-8h": 0, "8-24h": 0, "24h+": 0 },
};
const matrix = { inboxes: [{ id: 3, name: "Site" }], labels: [{ id: 25, title: "vip" }], matrix: [[2]] };
const outgoing = [
  { id: 7, name: "Agent", outgoing_messages_count: 4 },
  { id: null, name: "gone", outgoing_messages_count: 1 },
];

describeCases([
  {
    name: "reports.get",
    call: (cw) => cw.reports.get({ metric: "avg_first_response_time", type: "account", ...period }),
    sent: ["GET", `${path}?metric=avg_first_response_time&type=account&${query}`],
    reply: points,
    gives: points,
  },
  {
    name: "reports.get of one agent",
    call: (cw) =>
      cw.reports.get({ ...period, metric: "reply_time", type: "agent", id: 7, group_by: "week", business_hours: true }),
    sent: ["GET", `${path}?${query}&metric=reply_time&type=agent&id=7&group_by=week&business_hours=true`],
    reply: [],
    gives: [],
  },
  {
    name: "reports.summary",
    call: (cw) => cw.reports.summary({ type: "inbox", id: 3, timezone_offset: -3.5, ...period }),
    sent: ["GET", `${path}/summary?type=inbox&id=3&timezone_offset=-3.5&${query}`],
    reply: summary,
    gives: summary,
  },
  {
    name: "reports.conversationMetrics",
    call: (cw) => cw.reports.conversationMetrics(),
    sent: ["GET", `${path}/conversations?type=account`],
    reply: metrics,
    gives: metrics,
  },
  {
    name: "reports.firstResponseTimes of all times",
    call: (cw) => cw.reports.firstResponseTimes(),
    sent: ["GET", `${path}/first_response_time_distribution`],
    reply: distribution,
    gives: distribution,
  },
  {
    name: "reports.firstResponseTimes",
    call: (cw) => cw.reports.firstResponseTimes(period),
    sent: ["GET", `${path}/first_response_time_distribution?${query}`],
    reply: {},
    gives: {},
  },
  {
    name: "reports.inboxLabelMatrix of everything",
    call: (cw) => cw.reports.inboxLabelMatrix(),
    sent: ["GET", `${path}/inbox_label_matrix`],
    reply: matrix,
    gives: matrix,
  },
  {
    name: "reports.inboxLabelMatrix, whose lists go under names with brackets",
    call: (cw) => cw.reports.inboxLabelMatrix({ ...period, inbox_ids: [3, 4], label_ids: [25] }),
    sent: ["GET", `${path}/inbox_label_matrix?${query}&inbox_ids[]=3&inbox_ids[]=4&label_ids[]=25`],
    reply: matrix,
    gives: matrix,
  },
  {
    name: "reports.outgoingMessages",
    call: (cw) => cw.reports.outgoingMessages({ group_by: "label", ...period }),
    sent: ["GET", `${path}/outgoing_messages_count?group_by=label&${query}`],
    reply: outgoing,
    gives: outgoing,
  },
]);

describe("reports.get", () => {
  it("is a ResponseParseError when the server does not know the metric, which it answers with {}", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const call = clientOf(server.url).reports.get({ metric: "bot_handoffs_count", type: "account", ...period });
    await expect(call).rejects.toMatchObject({
      name: "ResponseParseError",
      operation: "list-all-conversation-statistics",
      httpStatus: 200,
      effect: "none",
    });
    await expectValidRequest("chatwoot", server.last());
    await expectValidResponse("chatwoot", "GET", path, 200, {});
  });
});

describe("a report's period", () => {
  const bad = (params: object) => params as ReportPeriod;
  const reports: Record<string, (cw: Chatwoot, params: ReportPeriod) => PromiseLike<unknown>> = {
    get: (cw, params) => cw.reports.get({ metric: "conversations_count", type: "account", ...params }),
    summary: (cw, params) => cw.reports.summary({ type: "account", ...params }),
    outgoingMessages: (cw, params) => cw.reports.outgoingMessages({ group_by: "team", ...params }),
    agents: (cw, params) => cw.summaryReports.agents(params),
    channels: (cw, params) => cw.summaryReports.channels(params),
    inboxes: (cw, params) => cw.summaryReports.inboxes(params),
    teams: (cw, params) => cw.summaryReports.teams(params),
  };
  describe.each(Object.entries(reports))("of %s", (_name, call) => {
    describeRefusals([
      ["since", (cw) => call(cw, bad({}))],
      ["since", (cw) => call(cw, bad({ until: 1_700_000_000 }))],
      ["until", (cw) => call(cw, bad({ since: 1_700_000_000 }))],
      ["since", (cw) => call(cw, bad({ since: "1700000000", until: 1_700_086_400 }))],
      ["until", (cw) => call(cw, { since: 1_700_000_000, until: 1_700_086_400_000 })],
      ["since", (cw) => call(cw, { since: 1_700_000_000.5, until: 1_700_086_400 })],
      ["since", (cw) => call(cw, { since: -1, until: 1_700_086_400 })],
      ["until", (cw) => call(cw, { since: 1_700_086_400, until: 1_700_000_000 })],
    ]);
  });

  const optional: Record<string, (cw: Chatwoot, params: ReportPeriod) => PromiseLike<unknown>> = {
    firstResponseTimes: (cw, params) => cw.reports.firstResponseTimes(params),
    inboxLabelMatrix: (cw, params) => cw.reports.inboxLabelMatrix(params),
    "events.list": (cw, params) => cw.reports.events.list(params),
  };
  describe.each(Object.entries(optional))("of %s", (_name, call) => {
    describeRefusals([
      ["since", (cw) => call(cw, bad({ until: 1_700_000_000 }))],
      ["until", (cw) => call(cw, bad({ since: 1_700_000_000 }))],
      ["until", (cw) => call(cw, { since: 1_700_086_400, until: 1_700_000_000 })],
    ]);
  });
});
