import { assertType, expectTypeOf, test } from "vitest";
import type {
  ChatwootPlatform,
  PlatformUserCreateParams,
  PlatformUsers,
  PlatformUserUpdateParams,
} from "../platform.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPlatform["users"]>().toEqualTypeOf<PlatformUsers>();
  expectTypeOf<PlatformUsers["create"]>().parameter(0).toEqualTypeOf<PlatformUserCreateParams>();
  expectTypeOf<PlatformUsers["update"]>().parameter(1).toEqualTypeOf<PlatformUserUpdateParams>();
});

test("PlatformUserCreateParams", () => {
  assertType<PlatformUserCreateParams>({ name: "Ada", email: "ada@example.com", password: "Correct-horse-1" });
  // @ts-expect-error no password
  assertType<PlatformUserCreateParams>({ name: "Ada", email: "ada@example.com" });
});

test("PlatformUserUpdateParams", () => {
  assertType<PlatformUserUpdateParams>({ display_name: null });
  assertType<PlatformUserUpdateParams>({});
  // @ts-expect-error accounts have their own way of adding users
  assertType<PlatformUserUpdateParams>({ role: "agent" });
});
