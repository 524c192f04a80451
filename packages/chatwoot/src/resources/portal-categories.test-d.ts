import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, PortalCategories, PortalCategoryCreateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["portals"]["categories"]>().toEqualTypeOf<PortalCategories>();
  expectTypeOf<PortalCategories["create"]>().parameter(1).toEqualTypeOf<PortalCategoryCreateParams>();
});

test("PortalCategoryCreateParams", () => {
  assertType<PortalCategoryCreateParams>({ name: "Start", slug: "start", icon: null });
  // @ts-expect-error no slug
  assertType<PortalCategoryCreateParams>({ name: "Start" });
});
