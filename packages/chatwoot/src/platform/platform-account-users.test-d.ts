import { assertType, expectTypeOf, test } from "vitest";
import type { ChatwootPlatform, PlatformAccountUserAddParams, PlatformAccountUsers } from "../platform.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPlatform["accounts"]["users"]>().toEqualTypeOf<PlatformAccountUsers>();
  expectTypeOf<PlatformAccountUsers["add"]>().parameter(1).toEqualTypeOf<PlatformAccountUserAddParams>();
});

test("PlatformAccountUserAddParams", () => {
  assertType<PlatformAccountUserAddParams>({ user_id: 7, role: "agent" });
  // @ts-expect-error nobody to add
  assertType<PlatformAccountUserAddParams>({ role: "agent" });
});
