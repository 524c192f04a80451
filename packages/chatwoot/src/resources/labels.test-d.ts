import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, LabelCreateParams, Labels, LabelUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["labels"]>().toEqualTypeOf<Labels>();
  expectTypeOf<Labels["create"]>().parameter(0).toEqualTypeOf<LabelCreateParams>();
  expectTypeOf<Labels["update"]>().parameter(1).toEqualTypeOf<LabelUpdateParams>();
});

test("LabelCreateParams", () => {
  assertType<LabelCreateParams>({ title: "vip", color: "#1f93ff", description: null });
  // @ts-expect-error no title
  assertType<LabelCreateParams>({ color: "#1f93ff" });
});

test("LabelUpdateParams", () => {
  assertType<LabelUpdateParams>({ show_on_sidebar: true });
  assertType<LabelUpdateParams>({});
  // @ts-expect-error a title is not taken away
  assertType<LabelUpdateParams>({ title: null });
});
