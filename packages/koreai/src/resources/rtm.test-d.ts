import { assertType, expectTypeOf, test } from "vitest";
import { rtmAssertion } from "../index.ts";
import type { KoreAICredentials, RtmBot, RtmGrantParams, RtmIdentity } from "../index.ts";

test("an assertion speaks for somebody, to a bot", () => {
  expectTypeOf(rtmAssertion).parameters.toEqualTypeOf<[credentials: KoreAICredentials, identity: RtmIdentity]>();
  assertType<RtmIdentity>({ userIdentity: "ada", isAnonymous: false, identityToMerge: "anon-7" });
  // @ts-expect-error nobody
  assertType<RtmIdentity>({ isAnonymous: true });
  expectTypeOf<RtmGrantParams["botInfo"]>().toEqualTypeOf<RtmBot>();
  assertType<RtmBot>({ chatBot: "Bot", taskBotId: "st-1" });
  // @ts-expect-error a bot's id alone is not enough
  assertType<RtmBot>({ taskBotId: "st-1" });
});
