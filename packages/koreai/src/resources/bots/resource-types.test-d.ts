import { assertType, expectTypeOf, test } from "vitest";
import type {
  BotChannels,
  BotConversations,
  BotFunctions,
  BotImports,
  BotLanguages,
  BotNlpSettings,
  BotVariables,
  EnableChannelParams,
  KoreAI,
  UpdateNlpSettingsParams,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["bots"]["channels"]>().toEqualTypeOf<BotChannels>();
  expectTypeOf<KoreAI["bots"]["conversations"]>().toEqualTypeOf<BotConversations>();
  expectTypeOf<KoreAI["bots"]["functions"]>().toEqualTypeOf<BotFunctions>();
  expectTypeOf<KoreAI["bots"]["imports"]>().toEqualTypeOf<BotImports>();
  expectTypeOf<KoreAI["bots"]["languages"]>().toEqualTypeOf<BotLanguages>();
  expectTypeOf<KoreAI["bots"]["nlpSettings"]>().toEqualTypeOf<BotNlpSettings>();
  expectTypeOf<KoreAI["bots"]["variables"]>().toEqualTypeOf<BotVariables>();
});

test("methods take what is exported", () => {
  expectTypeOf<BotChannels["enable"]>().parameter(0).toEqualTypeOf<EnableChannelParams>();
  expectTypeOf<BotNlpSettings["update"]>().parameter(0).toEqualTypeOf<UpdateNlpSettingsParams>();
});

test("EnableChannelParams", () => {
  assertType<EnableChannelParams>({
    type: "slack",
    channelDetails: {
      type: "slack",
      clientId: "c",
      clientSecret: "s",
      accessToken: "a",
      verificationToken: "v",
      enable: true,
    },
  });
  // @ts-expect-error no details of the channel
  assertType<EnableChannelParams>({ type: "slack" });
});

test("UpdateNlpSettingsParams", () => {
  assertType<UpdateNlpSettingsParams>({ language: "en", mlParams: {} });
  // @ts-expect-error settings are those of a language
  assertType<UpdateNlpSettingsParams>({ mlParams: {} });
});
