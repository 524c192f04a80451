import { assertType, expectTypeOf, test } from "vitest";
import type {
  AgentAssignmentParams,
  BotAssignmentParams,
  Chatwoot,
  ConversationAssignmentParams,
  ConversationAssignments,
  TeamAssignmentParams,
} from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<Chatwoot["conversations"]["assignments"]>().toEqualTypeOf<ConversationAssignments>();
});

test("one of three is assigned, or nobody", () => {
  assertType<AgentAssignmentParams>({ assignee_id: 7 });
  assertType<AgentAssignmentParams>({ assignee_id: null, assignee_type: "User" });
  assertType<BotAssignmentParams>({ assignee_id: 4, assignee_type: "AgentBot" });
  assertType<TeamAssignmentParams>({ team_id: null });
  // @ts-expect-error a bot's id alone would name an agent
  assertType<BotAssignmentParams>({ assignee_id: 4 });
  // @ts-expect-error the server passes over a team beside an assignee
  assertType<AgentAssignmentParams>({ assignee_id: 7, team_id: 5 });
  // @ts-expect-error the server passes over a team beside an assignee
  assertType<TeamAssignmentParams>({ assignee_id: 7, team_id: 5 });
  expectTypeOf<ConversationAssignmentParams>().toEqualTypeOf<
    AgentAssignmentParams | BotAssignmentParams | TeamAssignmentParams
  >();
});
