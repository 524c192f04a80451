import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, WebhookCreateParams, Webhooks, WebhookUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["webhooks"]>().toEqualTypeOf<Webhooks>();
  expectTypeOf<Webhooks["create"]>().parameter(0).toEqualTypeOf<WebhookCreateParams>();
  expectTypeOf<Webhooks["update"]>().parameter(1).toEqualTypeOf<WebhookUpdateParams>();
});

test("WebhookCreateParams", () => {
  assertType<WebhookCreateParams>({ url: "https://example.com/hook", subscriptions: ["message_created"] });
  // @ts-expect-error no address
  assertType<WebhookCreateParams>({ name: "x" });
  // @ts-expect-error only agent bots are told of that
  assertType<WebhookCreateParams>({ url: "https://example.com/hook", subscriptions: ["conversation_opened"] });
});

test("WebhookUpdateParams", () => {
  assertType<WebhookUpdateParams>({ name: null, subscriptions: [] });
  // @ts-expect-error an address is not taken away
  assertType<WebhookUpdateParams>({ url: null });
});
