import { createServer } from "node:http";
import type { Message } from "@truewire/core/chatwoot";
import express from "express";
import { expectTypeOf, test } from "vitest";
import { createWebhookHandler, signWebhook, verifyWebhook } from "../webhooks.ts";
import type {
  MessageCreatedEvent,
  UnknownWebhookEvent,
  WebhookConversation,
  WebhookEvent,
  WebhookEventName,
  WebhookEventOf,
} from "../webhooks.ts";

const handler = createWebhookHandler({ secrets: ["a", "b"] });

test("there are fourteen events", () => {
  expectTypeOf<WebhookEventName>().toEqualTypeOf<
    | "conversation_created"
    | "conversation_updated"
    | "conversation_status_changed"
    | "conversation_opened"
    | "conversation_resolved"
    | "conversation_typing_on"
    | "conversation_typing_off"
    | "message_created"
    | "message_updated"
    | "webwidget_triggered"
    | "contact_created"
    | "contact_updated"
    | "inbox_created"
    | "inbox_updated"
  >();
  expectTypeOf<WebhookEventOf<"message_created">>().toEqualTypeOf<MessageCreatedEvent>();
});

test("events are told apart by their name", async () => {
  const delivery = await verifyWebhook({ rawBody: "", headers: {}, secrets: process.env["SECRET"] });
  expectTypeOf(delivery.payload).toEqualTypeOf<WebhookEvent | UnknownWebhookEvent>();
  if (!delivery.known) {
    expectTypeOf(delivery.payload).toEqualTypeOf<UnknownWebhookEvent>();
    return;
  }
  const { payload } = delivery;
  if (payload.event === "conversation_typing_on")
    expectTypeOf(payload.conversation).toEqualTypeOf<WebhookConversation>();
  if (payload.event === "message_created") {
    expectTypeOf(payload.id).toEqualTypeOf<number>();
    if (payload.sender?.type === "user") expectTypeOf(payload.sender.email).toEqualTypeOf<string>();
    if (payload.sender && payload.sender.type === undefined)
      expectTypeOf(payload.sender.blocked).toEqualTypeOf<boolean>();
  }
});

test("a message of an event is not that of an answer", () => {
  expectTypeOf<MessageCreatedEvent["created_at"]>().toEqualTypeOf<string>();
  expectTypeOf<"incoming">().toExtend<MessageCreatedEvent["message_type"]>();
  expectTypeOf<MessageCreatedEvent["message_type"]>().toExtend<string>();
  expectTypeOf<MessageCreatedEvent>().not.toExtend<Message>();
  expectTypeOf<WebhookConversation["messages"][number]["message_type"]>().toEqualTypeOf<
    0 | 1 | 2 | 3 | (number & {})
  >();
  expectTypeOf<WebhookConversation["messages"][number]["created_at"]>().toEqualTypeOf<number>();
});

test("listeners get what they asked for, and handlers fit where they belong", async () => {
  handler.on("contact_updated", ({ changed_attributes }, { deliveryId }) => {
    expectTypeOf(changed_attributes).toExtend<Record<string, { previous_value: unknown; current_value: unknown }>[]>();
    expectTypeOf(deliveryId).toEqualTypeOf<string | undefined>();
  });
  // @ts-expect-error there is no such event
  handler.on("contact_deleted", () => undefined);
  expectTypeOf(handler.fetch).toEqualTypeOf<(request: Request) => Promise<Response>>();
  createServer(handler.node);
  express().post("/hook", handler.node);
  expectTypeOf(await signWebhook({ event: "x" }, { secret: "s" })).toExtend<RequestInit>();
});
