import { assertType, expectTypeOf, test } from "vitest";
import type {
  ChatwootPlatform,
  PlatformAgentBotCreateParams,
  PlatformAgentBots,
  PlatformAgentBotUpdateParams,
} from "../platform.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPlatform["agentBots"]>().toEqualTypeOf<PlatformAgentBots>();
  expectTypeOf<PlatformAgentBots["create"]>().parameter(0).toEqualTypeOf<PlatformAgentBotCreateParams>();
  expectTypeOf<PlatformAgentBots["update"]>().parameter(1).toEqualTypeOf<PlatformAgentBotUpdateParams>();
});

test("PlatformAgentBotCreateParams", () => {
  assertType<PlatformAgentBotCreateParams>({ name: "Bot", account_id: null, avatar: new Blob() });
  // @ts-expect-error a file, not its path
  assertType<PlatformAgentBotCreateParams>({ avatar: "bot.png" });
});

test("PlatformAgentBotUpdateParams", () => {
  assertType<PlatformAgentBotUpdateParams>({ outgoing_url: "https://example.com/bot" });
  // @ts-expect-error an address is a text
  assertType<PlatformAgentBotUpdateParams>({ outgoing_url: new URL("https://example.com") });
});
