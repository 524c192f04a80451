import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, ConversationLabelSet, ConversationLabelSetParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["conversations"]["labels"]>().toEqualTypeOf<ConversationLabelSet>();
  expectTypeOf<ConversationLabelSet["set"]>().parameter(1).toEqualTypeOf<ConversationLabelSetParams>();
});

test("ConversationLabelSetParams", () => {
  assertType<ConversationLabelSetParams>({ labels: ["urgent"] });
  assertType<ConversationLabelSetParams>({ labels: [] });
  // @ts-expect-error no labels would be no set
  assertType<ConversationLabelSetParams>({});
});
