import { assertType, expectTypeOf, test } from "vitest";
import type {
  AgentAi,
  AgentConversations,
  AgentEvents,
  AgenticHistoryParams,
  AgentInteractions,
  AgentInteractionSearchParams,
  CoachingRules,
  KoreAI,
  Transcription,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["agentAi"]>().toEqualTypeOf<AgentAi>();
  expectTypeOf<KoreAI["agentAi"]["coachingRules"]>().toEqualTypeOf<CoachingRules>();
  expectTypeOf<KoreAI["agentAi"]["conversations"]>().toEqualTypeOf<AgentConversations>();
  expectTypeOf<KoreAI["agentAi"]["events"]>().toEqualTypeOf<AgentEvents>();
  expectTypeOf<KoreAI["agentAi"]["interactions"]>().toEqualTypeOf<AgentInteractions>();
  expectTypeOf<KoreAI["agentAi"]["transcription"]>().toEqualTypeOf<Transcription>();
});

test("methods take what is exported", () => {
  expectTypeOf<AgentConversations["listAgenticHistory"]>()
    .parameter(1)
    .toEqualTypeOf<AgenticHistoryParams | undefined>();
  expectTypeOf<AgentInteractions["search"]>().parameter(0).toEqualTypeOf<AgentInteractionSearchParams>();
});

test("AgenticHistoryParams", () => {
  assertType<AgenticHistoryParams>({ limit: 20, page: 1 });
  assertType<AgenticHistoryParams>({});
  // @ts-expect-error a limit is a number
  assertType<AgenticHistoryParams>({ limit: "20" });
});

test("AgentInteractionSearchParams", () => {
  assertType<AgentInteractionSearchParams>({ from: "2026-06-01", to: "2026-06-08", sessionIds: ["s-1"] });
  // @ts-expect-error half a span
  assertType<AgentInteractionSearchParams>({ from: "2026-06-01" });
});
