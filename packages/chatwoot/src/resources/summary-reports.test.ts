import { expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCases } from "./resource-cases.testing.ts";

const path = "/api/v2/accounts/1/summary_reports";
const period = { since: 1_700_000_000, until: 1_700_086_400 };
const query = "since=1700000000&until=1700086400";

const summary = {
  id: 7,
  conversations_count: 2,
  resolved_conversations_count: 0,
  avg_resolution_time: null,
  avg_first_response_time: 12.5,
  avg_reply_time: null,
};
const channels = { "Channel::Api": { open: 1, resolved: 2, pending: 0, snoozed: 0, total: 3 } };

describeCases([
  {
    name: "summaryReports.agents",
    call: (cw) => cw.summaryReports.agents({ ...period, business_hours: true }),
    sent: ["GET", `${path}/agent?${query}&business_hours=true`],
    reply: [summary],
    gives: [summary],
  },
  {
    name: "summaryReports.channels",
    call: (cw) => cw.summaryReports.channels(period),
    sent: ["GET", `${path}/channel?${query}`],
    reply: channels,
    gives: channels,
  },
  {
    name: "summaryReports.inboxes",
    call: (cw) => cw.summaryReports.inboxes(period),
    sent: ["GET", `${path}/inbox?${query}`],
    reply: [summary],
    gives: [summary],
  },
  {
    name: "summaryReports.teams",
    call: (cw) => cw.summaryReports.teams(period),
    sent: ["GET", `${path}/team?${query}`],
    reply: [summary],
    gives: [summary],
  },
]);

describe("summaryReports.channels", () => {
  it("is an UnprocessableEntityError for more than six months", async () => {
    const body = { error: "The period is too long" };
    await using server = await recordingServer(() => ({ status: 422, json: body }));
    const call = clientOf(server.url).summaryReports.channels({ since: 1_600_000_000, until: 1_700_000_000 });
    await expect(call).rejects.toMatchObject({ name: "UnprocessableEntityError", status: 422, body });
    await expectValidResponse("chatwoot", "GET", server.last().path, 422, body);
  });
});
