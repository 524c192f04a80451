import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, PortalCreateParams, Portals, PortalUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["portals"]>().toEqualTypeOf<Portals>();
  expectTypeOf<Portals["create"]>().parameter(0).toEqualTypeOf<PortalCreateParams>();
  expectTypeOf<Portals["update"]>().parameter(1).toEqualTypeOf<PortalUpdateParams>();
});

test("PortalCreateParams", () => {
  assertType<PortalCreateParams>({ name: "Help", slug: "help", config: { allowed_locales: ["en"] } });
  // @ts-expect-error no slug
  assertType<PortalCreateParams>({ name: "Help" });
});

test("PortalUpdateParams", () => {
  assertType<PortalUpdateParams>({ archived: true });
  assertType<PortalUpdateParams>({});
  // @ts-expect-error a switch is true or false
  assertType<PortalUpdateParams>({ archived: 1 });
});
