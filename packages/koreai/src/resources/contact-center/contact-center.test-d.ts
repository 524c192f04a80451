import { expectTypeOf, test } from "vitest";
import { KoreAI } from "../../index.ts";
import type {
  BulkOutcome,
  InteractionRecord,
  OutboundCallNotification,
  QualityQueueFailure,
  QueueMember,
  SkillDetails,
} from "../../index.ts";

const kore = new KoreAI({ host: "https://kore.example.com", token: "a" });
const { calls, queues, recordings, reports, routing, skills } = kore.contactCenter;
const period = { startDate: "2026-01-01", endDate: "2026-01-07", timeZoneOffset: 0 };
const session = { callbackUrl: "https://example.com", orgId: "o", botSessionId: "s" };

test("one operation, two methods with a type each", () => {
  expectTypeOf(queues.agentsOf(["qu"])).resolves.toEqualTypeOf<readonly QueueMember[]>();
  expectTypeOf(queues.idsOfAgents(["a"])).resolves.toEqualTypeOf<readonly string[]>();
});

test("walks give rows", () => {
  expectTypeOf(calls.walk(period).toArray()).resolves.toEqualTypeOf<InteractionRecord[]>();
  expectTypeOf(calls.list(period).toArray()).resolves.toEqualTypeOf<InteractionRecord[]>();
});

test("jobs on queues give their outcome", async () => {
  const job = await kore.qualityAi.queues.setAgents([{ customQueueId: "Q", agentEmails: [] }]);
  expectTypeOf(job.wait()).resolves.toEqualTypeOf<BulkOutcome<QualityQueueFailure>>();
});

test("odd answers keep their types", async () => {
  expectTypeOf<SkillDetails["agents"]>().toBeArray();
  expectTypeOf((await skills.create("sg", { name: "a" })).agents).toEqualTypeOf<number | undefined>();
  expectTypeOf<OutboundCallNotification["conversationId"]>().toEqualTypeOf<string>();
  const voicemail = await recordings.voicemail("s");
  expectTypeOf(voicemail["voicemail recording"]?.[0]?.fileUrl).toEqualTypeOf<string | undefined>();
  const recording = await recordings.get("s");
  // It is there only when the status is success.
  expectTypeOf(recording.recording).extract<undefined>().toBeUndefined();
});

test("mistakes do not compile", () => {
  // @ts-expect-error to an agent and to a queue at once
  routing.transfer({ ...session, aId: "a", queueId: "qu" });
  // @ts-expect-error to nobody
  routing.transfer(session);
  // @ts-expect-error of a session and of a user at once
  recordings.getV1({ sessionId: "s", userId: "u" });
  // @ts-expect-error a walk begins at the start
  calls.walk({ ...period, offset: 1 });
  // @ts-expect-error a span that there is not
  reports.agentStatusSummary({ filter: { dateFilter: period }, granularity: "PT3H" });
});
