import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, ContactLabelSet, ContactLabelSetParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["contacts"]["labels"]>().toEqualTypeOf<ContactLabelSet>();
  expectTypeOf<ContactLabelSet["set"]>().parameter(1).toEqualTypeOf<ContactLabelSetParams>();
});

test("ContactLabelSetParams", () => {
  assertType<ContactLabelSetParams>({ labels: ["vip"] });
  assertType<ContactLabelSetParams>({ labels: [] });
  // @ts-expect-error no labels would be no set
  assertType<ContactLabelSetParams>({});
  // @ts-expect-error labels go by their titles
  assertType<ContactLabelSetParams>({ labels: [25] });
});
