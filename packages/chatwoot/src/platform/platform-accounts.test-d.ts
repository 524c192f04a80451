import { assertType, expectTypeOf, test } from "vitest";
import type {
  ChatwootPlatform,
  PlatformAccountCreateParams,
  PlatformAccounts,
  PlatformAccountUpdateParams,
} from "../platform.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPlatform["accounts"]>().toEqualTypeOf<PlatformAccounts>();
  expectTypeOf<PlatformAccounts["create"]>().parameter(0).toEqualTypeOf<PlatformAccountCreateParams>();
  expectTypeOf<PlatformAccounts["update"]>().parameter(1).toEqualTypeOf<PlatformAccountUpdateParams>();
});

test("PlatformAccountCreateParams", () => {
  assertType<PlatformAccountCreateParams>({ name: "Example", features: { macros: true }, support_email: null });
  // @ts-expect-error no name
  assertType<PlatformAccountCreateParams>({ locale: "en" });
  // @ts-expect-error no such status
  assertType<PlatformAccountCreateParams>({ name: "Example", status: "closed" });
});

test("PlatformAccountUpdateParams", () => {
  assertType<PlatformAccountUpdateParams>({ status: "suspended" });
  assertType<PlatformAccountUpdateParams>({});
  // @ts-expect-error a name is not taken away
  assertType<PlatformAccountUpdateParams>({ name: null });
});
