import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, InboxAgentBotParams, InboxAgentBotSetting } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["inboxes"]["agentBot"]>().toEqualTypeOf<InboxAgentBotSetting>();
  expectTypeOf<InboxAgentBotSetting["set"]>().parameter(1).toEqualTypeOf<InboxAgentBotParams>();
});

test("InboxAgentBotParams", () => {
  assertType<InboxAgentBotParams>({ agent_bot: 11 });
  assertType<InboxAgentBotParams>({ agent_bot: null });
  // @ts-expect-error leaving it out would take the bot away
  assertType<InboxAgentBotParams>({});
});
