import { assertType, expectTypeOf, test } from "vitest";
import { mockKoreAI } from "../testing.ts";
import type {
  BotSeed,
  GroupSeed,
  JobPlan,
  MessageSeed,
  MockAnswer,
  MockFault,
  MockKoreAI,
  MockKoreAIOptions,
  MockReply,
  MockTarget,
  OperationId,
  RoleSeed,
  Seeds,
  SessionSeed,
  UserSeed,
} from "../testing.ts";

test("the server takes seeds, and says what a client needs", () => {
  expectTypeOf(mockKoreAI).parameter(0).toEqualTypeOf<MockKoreAIOptions | undefined>();
  expectTypeOf(mockKoreAI()).toEqualTypeOf<MockKoreAI>();
  expectTypeOf<MockKoreAIOptions>().toExtend<Seeds>();
  assertType<MockKoreAIOptions>({ botId: "st-9", strict: false, tables: { people: [{ name: "Ada" }] } });
  // @ts-expect-error a host is a text
  assertType<MockKoreAIOptions>({ host: new URL("https://kore.example.com") });
});

test("seeds are closed, and say only what matters", () => {
  assertType<UserSeed>({ emailId: "ada@example.com", botRoles: [{ botId: "st-1", roleId: "r-1" }] });
  // @ts-expect-error nobody without an address
  assertType<UserSeed>({ firstName: "Ada" });
  assertType<GroupSeed>({ gN: "Sales", users: ["ada@example.com"] });
  // @ts-expect-error names of groups are spelt as on the wire
  assertType<GroupSeed>({ name: "Sales" });
  assertType<RoleSeed>({ role: "Owner", roleType: "bot", permissions: { tasks: "full" } });
  // @ts-expect-error a role is of a bot or of the account
  assertType<RoleSeed>({ role: "Owner" });
  assertType<BotSeed>({ name: "Bot", definition: { dialogs: [] } });
  // @ts-expect-error a definition is an object
  assertType<BotSeed>({ definition: "{}" });
  assertType<MessageSeed>({ text: "Hello", userId: "u-1" });
  // @ts-expect-error a text is no list
  assertType<MessageSeed>({ text: ["Hello"] });
  assertType<SessionSeed>({ messages: [{ text: "Hello" }] });
  // @ts-expect-error messages are objects
  assertType<SessionSeed>({ messages: ["Hello"] });
});

test("plans, replies and faults go by operation", () => {
  const mock = mockKoreAI();
  expectTypeOf(mock.planJobs).parameters.toEqualTypeOf<[start: OperationId, plan: JobPlan]>();
  assertType<JobPlan>({ polls: 2, end: "failed", reason: "No room" });
  // @ts-expect-error no such end
  assertType<JobPlan>({ end: "done" });
  expectTypeOf(mock.reply).parameters.toEqualTypeOf<[target: MockTarget, reply: MockReply]>();
  expectTypeOf(mock.fail).parameters.toEqualTypeOf<[operation: OperationId, fault: MockFault]>();
  expectTypeOf<OperationId>().toExtend<MockTarget>();
  expectTypeOf<MockAnswer>().toExtend<MockReply>();
});
