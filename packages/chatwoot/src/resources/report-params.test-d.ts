import { assertType, expectTypeOf, test } from "vitest";
import type {
  AgentMetricsParams,
  Chatwoot,
  InboxLabelMatrixParams,
  OutgoingMessagesParams,
  ReportParams,
  Reports,
  ReportSummaryParams,
} from "../index.ts";

const period = { since: 1_700_000_000, until: 1_700_086_400 };

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["reports"]>().toEqualTypeOf<Reports>();
  expectTypeOf<Reports["get"]>().parameter(0).toEqualTypeOf<ReportParams>();
  expectTypeOf<Reports["summary"]>().parameter(0).toEqualTypeOf<ReportSummaryParams>();
  expectTypeOf<Reports["agentConversationMetrics"]>().parameter(0).toEqualTypeOf<AgentMetricsParams | undefined>();
  expectTypeOf<Reports["inboxLabelMatrix"]>().parameter(0).toEqualTypeOf<InboxLabelMatrixParams | undefined>();
  expectTypeOf<Reports["outgoingMessages"]>().parameter(0).toEqualTypeOf<OutgoingMessagesParams>();
});

test("what is asked is closed", () => {
  assertType<ReportParams>({ metric: "reply_time", type: "inbox", id: 3, group_by: "week", ...period });
  assertType<ReportSummaryParams>({ type: "account", business_hours: true, ...period });
  assertType<AgentMetricsParams>({ page: 2 });
  assertType<InboxLabelMatrixParams>({ inbox_ids: [3], label_ids: [25], ...period });
  assertType<OutgoingMessagesParams>({ group_by: "team", ...period });
  // @ts-expect-error the server answers an unknown metric with an empty object
  assertType<ReportParams>({ metric: "smiles", type: "account", ...period });
  // @ts-expect-error without a type the server fails
  assertType<ReportSummaryParams>({ ...period });
  // @ts-expect-error the type is the method's business
  assertType<AgentMetricsParams>({ type: "agent" });
  // @ts-expect-error brackets are for the wire
  assertType<InboxLabelMatrixParams>({ "inbox_ids[]": [3] });
  // @ts-expect-error nothing to group by
  assertType<OutgoingMessagesParams>({ ...period });
});
