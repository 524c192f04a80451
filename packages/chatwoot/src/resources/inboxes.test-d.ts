import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, InboxCreateParams, Inboxes, InboxUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["inboxes"]>().toEqualTypeOf<Inboxes>();
  expectTypeOf<Inboxes["create"]>().parameter(0).toEqualTypeOf<InboxCreateParams>();
  expectTypeOf<Inboxes["update"]>().parameter(1).toEqualTypeOf<InboxUpdateParams>();
});

test("InboxCreateParams", () => {
  assertType<InboxCreateParams>({
    name: "Shop",
    channel: { type: "api", webhook_url: "https://example.com/hook" },
    avatar: new Blob(),
  });
  // @ts-expect-error without a channel the server fails
  assertType<InboxCreateParams>({ name: "Shop" });
  // @ts-expect-error no such channel
  assertType<InboxCreateParams>({ name: "Shop", channel: { type: "pigeon" } });
});

test("InboxUpdateParams", () => {
  assertType<InboxUpdateParams>({ greeting_enabled: true, greeting_message: null });
  // @ts-expect-error a switch is true or false
  assertType<InboxUpdateParams>({ greeting_enabled: "yes" });
});
