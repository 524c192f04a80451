import type { Job } from "@truewire/core";
import { expectTypeOf, test } from "vitest";
import { KoreAI } from "../index.ts";
import type {
  ClickAverages,
  CoachingRule,
  ContainmentReport,
  JobFile,
  LlmUsageLog,
  Message,
  QueriesWithoutClicks,
  SearchAppJob,
  Session,
  TableRow,
  TaskExecutionReport,
  UsageReport,
} from "../index.ts";

const kore = new KoreAI({ host: "https://kore.example.com", token: "t" });

test("listings and walks give their items", () => {
  expectTypeOf(kore.sessions.list().toArray()).resolves.toEqualTypeOf<Session[]>();
  expectTypeOf(kore.messages.walkV1({ dateFrom: "a", dateTo: "b" }).toArray()).resolves.toEqualTypeOf<Message[]>();
  expectTypeOf(kore.tables.query("people").toArray()).resolves.toEqualTypeOf<TableRow[]>();
  expectTypeOf(kore.agentAi.coachingRules.get("r")).resolves.toEqualTypeOf<CoachingRule>();
});

test("jobs give what they make", () => {
  expectTypeOf(kore.searchAi.export()).resolves.toEqualTypeOf<Job<JobFile, SearchAppJob>>();
  expectTypeOf(kore.analytics.containment()).resolves.toEqualTypeOf<Job<TaskExecutionReport, ContainmentReport>>();
  expectTypeOf<
    Awaited<ReturnType<typeof kore.usage.summarize>>["wait"]
  >().returns.resolves.toEqualTypeOf<UsageReport>();
});

test("the type of a question about clicks tells the answer's", () => {
  expectTypeOf(kore.searchAi.clicks.query({ type: "AvgClickStats" })).resolves.toEqualTypeOf<ClickAverages>();
  expectTypeOf(
    kore.searchAi.clicks.query({ type: "TopQueriesNoClicks" }),
  ).resolves.toEqualTypeOf<QueriesWithoutClicks>();
});

test("wire names stay as they are, odd ones too", () => {
  expectTypeOf<LlmUsageLog["Feature Name "]>().toEqualTypeOf<string | undefined>();
});

test("mistakes do not compile", () => {
  // @ts-expect-error no id of a conversation
  kore.sessions.getDetails({});
  // @ts-expect-error two of them
  kore.sessions.getDetails({ callId: "c", sessionId: "s" });
  // @ts-expect-error a walk needs both ends
  kore.messages.walkV1({ dateFrom: "2026-01-01" });
  // @ts-expect-error a message's id has no span
  kore.messages.walkV1({ dateFrom: "2026-01-01", dateTo: "2026-02-01", msgId: "m" });
  // @ts-expect-error all rows
  kore.tables.delete("people");
  // @ts-expect-error no such comparison
  kore.tables.delete("people", { expressions: [{ field: "a", operand: "~", value: 1 }] });
  // @ts-expect-error a pause says what follows
  kore.agentAi.transcription.controlV1("c", { action: "pause", agentId: "a" });
  // @ts-expect-error neither a message nor an event
  kore.agentAi.events.send({ conversationId: "c", botId: "b" });
  // @ts-expect-error the address of a source is missing
  kore.searchAi.sources.create({ name: "a", sourceType: "url" });
});
