import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, ContactInboxCreateParams, ContactInboxes } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["contacts"]["inboxes"]>().toEqualTypeOf<ContactInboxes>();
  expectTypeOf<ContactInboxes["create"]>().parameter(1).toEqualTypeOf<ContactInboxCreateParams>();
});

test("ContactInboxCreateParams", () => {
  assertType<ContactInboxCreateParams>({ inbox_id: 3, source_id: "ada-1" });
  // @ts-expect-error no inbox to be reached through
  assertType<ContactInboxCreateParams>({ source_id: "ada-1" });
});
