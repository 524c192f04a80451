import { assertType, expectTypeOf, test } from "vitest";
import type {
  AgentGroups,
  AgentStatusParams,
  AgentStatusSummaryParams,
  AgentUpdateParams,
  CallReportParams,
  CallReportV1Params,
  Calls,
  CallWalkParams,
  CampaignContactLists,
  CampaignContactListsV1,
  CampaignListParams,
  Campaigns,
  CampaignSchedules,
  CampaignsV1,
  Configuration,
  ConfigurationExportParams,
  ConfigurationExportV1Params,
  ContactCenter,
  ContactCenterAgents,
  Contacts,
  Conversations,
  ConversationTransferParams,
  HoursOfOperations,
  InteractionReportParams,
  Interactions,
  InteractionWalkParams,
  KoreAI,
  OutboundCalls,
  OutboundSms,
  QueuePerformanceParams,
  Queues,
  RecordingOwner,
  Recordings,
  Reports,
  Routing,
  SkillCreateParams,
  SkillGroups,
  SkillGroupUpdateParams,
  Skills,
  SkillUpdateParams,
  SpeechServices,
  WorkforceManagement,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["contactCenter"]>().toEqualTypeOf<ContactCenter>();
  expectTypeOf<KoreAI["contactCenter"]["agentGroups"]>().toEqualTypeOf<AgentGroups>();
  expectTypeOf<KoreAI["contactCenter"]["agents"]>().toEqualTypeOf<ContactCenterAgents>();
  expectTypeOf<KoreAI["contactCenter"]["calls"]>().toEqualTypeOf<Calls>();
  expectTypeOf<KoreAI["contactCenter"]["campaigns"]>().toEqualTypeOf<Campaigns>();
  expectTypeOf<KoreAI["contactCenter"]["campaigns"]["contactLists"]>().toEqualTypeOf<CampaignContactLists>();
  expectTypeOf<KoreAI["contactCenter"]["campaigns"]["schedules"]>().toEqualTypeOf<CampaignSchedules>();
  expectTypeOf<KoreAI["contactCenter"]["campaignsV1"]>().toEqualTypeOf<CampaignsV1>();
  expectTypeOf<KoreAI["contactCenter"]["campaignsV1"]["contactLists"]>().toEqualTypeOf<CampaignContactListsV1>();
  expectTypeOf<KoreAI["contactCenter"]["configuration"]>().toEqualTypeOf<Configuration>();
  expectTypeOf<KoreAI["contactCenter"]["contacts"]>().toEqualTypeOf<Contacts>();
  expectTypeOf<KoreAI["contactCenter"]["conversations"]>().toEqualTypeOf<Conversations>();
  expectTypeOf<KoreAI["contactCenter"]["hours"]>().toEqualTypeOf<HoursOfOperations>();
  expectTypeOf<KoreAI["contactCenter"]["interactions"]>().toEqualTypeOf<Interactions>();
  expectTypeOf<KoreAI["contactCenter"]["outboundCalls"]>().toEqualTypeOf<OutboundCalls>();
  expectTypeOf<KoreAI["contactCenter"]["queues"]>().toEqualTypeOf<Queues>();
  expectTypeOf<KoreAI["contactCenter"]["recordings"]>().toEqualTypeOf<Recordings>();
  expectTypeOf<KoreAI["contactCenter"]["reports"]>().toEqualTypeOf<Reports>();
  expectTypeOf<KoreAI["contactCenter"]["routing"]>().toEqualTypeOf<Routing>();
  expectTypeOf<KoreAI["contactCenter"]["skillGroups"]>().toEqualTypeOf<SkillGroups>();
  expectTypeOf<KoreAI["contactCenter"]["skills"]>().toEqualTypeOf<Skills>();
  expectTypeOf<KoreAI["contactCenter"]["sms"]>().toEqualTypeOf<OutboundSms>();
  expectTypeOf<KoreAI["contactCenter"]["speechServices"]>().toEqualTypeOf<SpeechServices>();
  expectTypeOf<KoreAI["contactCenter"]["wfm"]>().toEqualTypeOf<WorkforceManagement>();
});

test("methods take what is exported", () => {
  expectTypeOf<Campaigns["list"]>().parameter(0).toEqualTypeOf<CampaignListParams>();
  expectTypeOf<ContactCenterAgents["update"]>().parameter(1).toEqualTypeOf<AgentUpdateParams>();
  expectTypeOf<Calls["list"]>().parameter(0).toEqualTypeOf<CallReportParams>();
  expectTypeOf<Calls["listV1"]>().parameter(0).toEqualTypeOf<CallReportV1Params>();
  expectTypeOf<Calls["walk"]>().parameter(0).toEqualTypeOf<CallWalkParams>();
  expectTypeOf<Configuration["export"]>().parameter(0).toEqualTypeOf<ConfigurationExportParams>();
  expectTypeOf<Configuration["exportV1"]>().parameter(0).toEqualTypeOf<ConfigurationExportV1Params>();
  expectTypeOf<Interactions["list"]>().parameter(0).toEqualTypeOf<InteractionReportParams>();
  expectTypeOf<Interactions["walk"]>().parameter(0).toEqualTypeOf<InteractionWalkParams>();
  expectTypeOf<Recordings["getV1"]>().parameter(0).toEqualTypeOf<RecordingOwner>();
  expectTypeOf<Reports["agentStatus"]>().parameter(0).toEqualTypeOf<AgentStatusParams>();
  expectTypeOf<Reports["agentStatusSummary"]>().parameter(0).toEqualTypeOf<AgentStatusSummaryParams>();
  expectTypeOf<Reports["queuePerformance"]>().parameter(0).toEqualTypeOf<QueuePerformanceParams>();
  expectTypeOf<Routing["transfer"]>().parameter(0).toEqualTypeOf<ConversationTransferParams>();
  expectTypeOf<SkillGroups["update"]>().parameter(1).toEqualTypeOf<SkillGroupUpdateParams>();
  expectTypeOf<Skills["create"]>().parameter(1).toEqualTypeOf<SkillCreateParams>();
  expectTypeOf<Skills["update"]>().parameter(2).toEqualTypeOf<SkillUpdateParams>();
});

test("CampaignListParams", () => {
  assertType<CampaignListParams>({ type: "voice", limit: 50, startDate: "2026-01-01T00:00:00Z" });
  // @ts-expect-error pages are counted by the client
  assertType<CampaignListParams>({ type: "voice", page: 2 });
  // @ts-expect-error no such type
  assertType<CampaignListParams>({ type: "mail" });
});

test("AgentUpdateParams", () => {
  // @ts-expect-error the id is the method's own argument
  assertType<AgentUpdateParams>({ id: "a-1" });
});

test("CallReportParams", () => {
  assertType<CallReportParams>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0 });
  // @ts-expect-error no end
  assertType<CallReportParams>({ startDate: "2026-01-01" });
});

test("CallReportV1Params", () => {
  assertType<CallReportV1Params>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0 });
  // @ts-expect-error no span
  assertType<CallReportV1Params>({});
});

test("CallWalkParams", () => {
  assertType<CallWalkParams>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0 });
  // @ts-expect-error a walk begins at the start
  assertType<CallWalkParams>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0, offset: 1 });
});

test("ConfigurationExportParams", () => {
  assertType<ConfigurationExportParams>({ orgId: "o-1", type: "Queues" });
  // @ts-expect-error the account is the client's
  assertType<ConfigurationExportParams>({ orgId: "o-1", type: "Queues", accountId: "a-1" });
});

test("ConfigurationExportV1Params", () => {
  assertType<ConfigurationExportV1Params>({ orgId: "o-1" });
  // @ts-expect-error the account is the client's
  assertType<ConfigurationExportV1Params>({ orgId: "o-1", type: "Queues", accountId: "a-1" });
});

test("InteractionReportParams", () => {
  assertType<InteractionReportParams>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0 });
  // @ts-expect-error no end
  assertType<InteractionReportParams>({ startDate: "2026-01-01" });
});

test("InteractionWalkParams", () => {
  assertType<InteractionWalkParams>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0 });
  // @ts-expect-error a walk begins at the start
  assertType<InteractionWalkParams>({ startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0, offset: 1 });
});

test("RecordingOwner", () => {
  assertType<RecordingOwner>({ sessionId: "s-1" });
  assertType<RecordingOwner>({ userId: "u-1" });
  // @ts-expect-error of a session or of a user
  assertType<RecordingOwner>({ sessionId: "s-1", userId: "u-1" });
});

test("AgentStatusParams", () => {
  assertType<AgentStatusParams>({
    filter: { dateFilter: { startDate: "2026-01-01", endDate: "2026-01-02", timeZoneOffSet: 0 } },
    limit: 50,
  });
  // @ts-expect-error no span
  assertType<AgentStatusParams>({ limit: 50 });
});

test("AgentStatusSummaryParams", () => {
  const filter = { dateFilter: { startDate: "2026-01-01", endDate: "2026-01-02" } };
  assertType<AgentStatusSummaryParams>({ filter, granularity: "PT1H" });
  // @ts-expect-error no such span
  assertType<AgentStatusSummaryParams>({ filter, granularity: "PT3H" });
});

test("QueuePerformanceParams", () => {
  assertType<QueuePerformanceParams>({ startDate: "2026-01-01", endDate: "2026-01-02", projection: ["AHT", "SLA"] });
  // @ts-expect-error no such figure
  assertType<QueuePerformanceParams>({ startDate: "2026-01-01", endDate: "2026-01-02", projection: ["CSAT"] });
});

test("ConversationTransferParams", () => {
  assertType<ConversationTransferParams>({
    aId: "a-1",
    orgId: "o-1",
    botSessionId: "s-1",
    callbackUrl: "https://example.com",
  });
  // @ts-expect-error to nobody
  assertType<ConversationTransferParams>({ orgId: "o-1", botSessionId: "s-1", callbackUrl: "https://example.com" });
});

test("SkillGroupUpdateParams", () => {
  assertType<SkillGroupUpdateParams>({ name: "Languages", color: "#fff" });
  // @ts-expect-error the id is the method's own argument
  assertType<SkillGroupUpdateParams>({ name: "Languages", id: "sg-1" });
});

test("SkillCreateParams", () => {
  assertType<SkillCreateParams>({ name: "French" });
  // @ts-expect-error the group is the method's own argument
  assertType<SkillCreateParams>({ name: "French", skillGroupId: "sg-1" });
});

test("SkillUpdateParams", () => {
  assertType<SkillUpdateParams>({ name: "French", description: "d" });
  // @ts-expect-error no name
  assertType<SkillUpdateParams>({ description: "d" });
});
