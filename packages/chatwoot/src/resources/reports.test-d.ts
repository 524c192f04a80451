import type { APIError } from "@truewire/core";
import type {
  AccountSummary,
  AgentConversationMetrics,
  AuditLog,
  ChannelSummary,
  EntitySummary,
  FirstResponseTimeDistribution,
  InboxLabelMatrix,
  OutgoingMessagesCount,
  ReportingEvent,
  ReportPoint,
} from "@truewire/core/chatwoot";
import { expectTypeOf, test } from "vitest";
import { Chatwoot } from "../index.ts";

const cw = new Chatwoot({ baseUrl: "https://chatwoot.example.com", accountId: 1, apiAccessToken: "t" });
const period = { since: 1_700_000_000, until: 1_700_086_400 };

test("methods give the thing itself", () => {
  const points = cw.reports.get({ metric: "reply_time", type: "account", ...period });
  expectTypeOf(points).resolves.toEqualTypeOf<ReportPoint[]>();
  expectTypeOf(cw.reports.summary({ type: "team", id: 5, ...period })).resolves.toEqualTypeOf<AccountSummary>();
  expectTypeOf(cw.reports.conversationMetrics()).resolves.toHaveProperty("unassigned").toEqualTypeOf<number>();
  expectTypeOf(cw.reports.firstResponseTimes()).resolves.toEqualTypeOf<FirstResponseTimeDistribution>();
  expectTypeOf(cw.reports.firstResponseTimes(period)).resolves.toEqualTypeOf<FirstResponseTimeDistribution>();
  expectTypeOf(cw.reports.inboxLabelMatrix({ inbox_ids: [3] })).resolves.toEqualTypeOf<InboxLabelMatrix>();
  expectTypeOf(
    cw.reports.outgoingMessages({ group_by: "team", ...period }),
  ).resolves.toEqualTypeOf<OutgoingMessagesCount>();
  expectTypeOf(cw.summaryReports.agents(period)).resolves.toEqualTypeOf<EntitySummary[]>();
  expectTypeOf(cw.summaryReports.inboxes(period)).resolves.toEqualTypeOf<EntitySummary[]>();
  expectTypeOf(cw.summaryReports.teams(period)).resolves.toEqualTypeOf<EntitySummary[]>();
  expectTypeOf(cw.summaryReports.channels(period)).resolves.toEqualTypeOf<ChannelSummary>();
});

test("listings are walked by item", () => {
  expectTypeOf(cw.auditLogs.list().toArray()).resolves.toEqualTypeOf<AuditLog[]>();
  expectTypeOf(cw.reports.events.list({ ...period, user_id: 7 }).toArray()).resolves.toEqualTypeOf<ReportingEvent[]>();
  expectTypeOf(cw.reports.agentConversationMetrics().toArray()).resolves.toEqualTypeOf<AgentConversationMetrics[]>();
});

test("what the server would answer with zeros does not compile", () => {
  // @ts-expect-error no period
  cw.reports.get({ metric: "reply_time", type: "account" });
  // @ts-expect-error no such metric
  cw.reports.get({ metric: "smiles", type: "account", ...period });
  // @ts-expect-error no such type
  cw.reports.summary({ type: "planet", ...period });
  // @ts-expect-error half a period
  cw.reports.summary({ type: "account", since: 1_700_000_000 });
  // @ts-expect-error half a period
  cw.reports.firstResponseTimes({ since: 1_700_000_000 });
  // @ts-expect-error half a period
  cw.reports.inboxLabelMatrix({ until: 1_700_000_000, inbox_ids: [3] });
  // @ts-expect-error half a period
  cw.reports.events.list({ until: 1_700_000_000 });
  // @ts-expect-error no period
  cw.reports.outgoingMessages({ group_by: "team" });
  // @ts-expect-error times are numbers
  cw.summaryReports.teams({ since: "1700000000", until: "1700086400" });
  // @ts-expect-error no period
  cw.summaryReports.channels({});
});

test("failures carry the body of their status", async () => {
  const result = await cw.summaryReports.channels(period).safe();
  if (!result.ok && result.error.status === 422) {
    expectTypeOf(result.error).toExtend<APIError>();
    expectTypeOf(result.error.body).toEqualTypeOf<{ error: string }>();
  }
});
