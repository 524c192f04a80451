import { assertType, expectTypeOf, test } from "vitest";
import { ChatwootPlatform } from "../platform.ts";
import type { ApiAccessToken, ChatwootPlatformOptions, ClientOptions, PlatformResources } from "../platform.ts";

test("the options are those of a client, and the token of a platform app", () => {
  expectTypeOf<ConstructorParameters<typeof ChatwootPlatform>[0]>().toEqualTypeOf<
    ChatwootPlatformOptions | undefined
  >();
  expectTypeOf<ChatwootPlatformOptions>().toExtend<ClientOptions>();
  expectTypeOf<ChatwootPlatformOptions["platformAccessToken"]>().toEqualTypeOf<ApiAccessToken | undefined>();
  assertType<ChatwootPlatformOptions>({ platformAccessToken: async () => "t", timeout: 1_000 });
  // @ts-expect-error the platform API is of no account
  assertType<ChatwootPlatformOptions>({ platformAccessToken: "t", accountId: 1 });
});

test("a copy has every resource", () => {
  const platform = new ChatwootPlatform({ platformAccessToken: "t" });
  expectTypeOf(platform).toExtend<PlatformResources>();
  expectTypeOf(platform.withOptions({ timeout: 1_000 })).toEqualTypeOf<PlatformResources>();
});
