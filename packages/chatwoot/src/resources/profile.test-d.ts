import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, Profile, ProfileUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["profile"]>().toEqualTypeOf<Profile>();
  expectTypeOf<Profile["update"]>().parameter(0).toEqualTypeOf<ProfileUpdateParams>();
});

test("ProfileUpdateParams", () => {
  assertType<ProfileUpdateParams>({ display_name: null, avatar: new Blob() });
  // @ts-expect-error the envelope is the client's business
  assertType<ProfileUpdateParams>({ profile: { name: "Ada" } });
});
