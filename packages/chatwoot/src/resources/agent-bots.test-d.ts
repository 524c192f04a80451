import { assertType, expectTypeOf, test } from "vitest";
import type { AgentBotCreateParams, AgentBots, AgentBotUpdateParams, Chatwoot } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["agentBots"]>().toEqualTypeOf<AgentBots>();
  expectTypeOf<AgentBots["create"]>().parameter(0).toEqualTypeOf<AgentBotCreateParams>();
  expectTypeOf<AgentBots["update"]>().parameter(1).toEqualTypeOf<AgentBotUpdateParams>();
});

test("AgentBotCreateParams", () => {
  assertType<AgentBotCreateParams>({ name: "Bot", outgoing_url: "https://example.com/bot", avatar: new Blob() });
  // @ts-expect-error an avatar is a file
  assertType<AgentBotCreateParams>({ avatar: "https://example.com/bot.png" });
});

test("AgentBotUpdateParams", () => {
  assertType<AgentBotUpdateParams>({ name: null, bot_type: "webhook" });
  // @ts-expect-error no such type of bot
  assertType<AgentBotUpdateParams>({ bot_type: "script" });
});
