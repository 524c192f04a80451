import { assertType, expectTypeOf, test } from "vitest";
import { mockChatwoot } from "../testing.ts";
import type {
  AgentSeed,
  ContactSeed,
  ConversationSeed,
  InboxSeed,
  MessageSeed,
  MockAnswer,
  MockChatwoot,
  MockChatwootOptions,
  MockFault,
  MockReply,
  MockTarget,
  OperationId,
  Seeds,
  TeamSeed,
} from "../testing.ts";

test("the server takes seeds, and says what clients need", () => {
  expectTypeOf(mockChatwoot).parameter(0).toEqualTypeOf<MockChatwootOptions | undefined>();
  expectTypeOf<MockChatwootOptions>().toExtend<Seeds>();
  expectTypeOf(mockChatwoot()).toEqualTypeOf<MockChatwoot>();
  assertType<MockChatwootOptions>({ accountId: 2, strict: false, agents: [{ role: "agent" }] });
  // @ts-expect-error an account is a number
  assertType<MockChatwootOptions>({ accountId: "2" });
});

test("seeds are closed, and say only what matters", () => {
  expectTypeOf<Seeds["agents"]>().toEqualTypeOf<readonly AgentSeed[] | undefined>();
  assertType<AgentSeed>({ name: "Ada", accessToken: "t" });
  // @ts-expect-error no such role
  assertType<AgentSeed>({ role: "owner" });
  assertType<InboxSeed>({ id: 3, inbox_identifier: "shop", members: [1] });
  // @ts-expect-error members are ids
  assertType<InboxSeed>({ members: ["Ada"] });
  assertType<TeamSeed>({ name: "sales", members: [1] });
  // @ts-expect-error who asks decides that
  assertType<TeamSeed>({ is_member: true });
  assertType<ContactSeed>({ email: "ada@example.com", labels: ["vip"], inboxes: [3, { inbox_id: 4, source_id: "a" }] });
  // @ts-expect-error an inbox without a source id is a number
  assertType<ContactSeed>({ inboxes: [{ inbox_id: 4 }] });
  assertType<MessageSeed>({ content: "Hello", message_type: "outgoing", content_type: "input_csat" });
  // @ts-expect-error types of messages go by name here
  assertType<MessageSeed>({ message_type: 1 });
  assertType<ConversationSeed>({ inbox_id: 3, status: "open", messages: [{ content: "Hello" }] });
  // @ts-expect-error no such status
  assertType<ConversationSeed>({ status: "closed" });
});

test("replies and faults go by operation, or by an endpoint that has none", () => {
  const mock = mockChatwoot();
  expectTypeOf(mock.reply).parameters.toEqualTypeOf<[target: MockTarget, reply: MockReply]>();
  expectTypeOf(mock.fail).parameters.toEqualTypeOf<[operation: OperationId, fault: MockFault]>();
  expectTypeOf<OperationId>().toExtend<MockTarget>();
  assertType<MockTarget>("POST /api/v1/beta");
  // @ts-expect-error neither
  assertType<MockTarget>("contacts.list");
  expectTypeOf<MockAnswer>().toExtend<MockReply>();
  expectTypeOf<MockFault>().toExtend<MockAnswer>();
  assertType<MockFault>({ status: 429, headers: { "retry-after": "0" }, times: 2 });
  // @ts-expect-error a connection breaks before or after
  assertType<MockFault>({ reset: true });
});
