import { createServer } from "node:http";
import { assertType, expectTypeOf, test } from "vitest";
import { createWebhookHandler, MemoryReplayStore, signWebhook, verifyWebhook } from "../webhooks.ts";
import type {
  ContactCreatedEvent,
  DeliveryFacts,
  MemoryReplayStoreOptions,
  NodeRequest,
  NodeResponse,
  RawBody,
  ReceivedDelivery,
  ReplayStore,
  SignedWebhook,
  SignWebhookOptions,
  UnknownWebhookEvent,
  VerifyOptions,
  VerifyWebhookOptions,
  WebhookAnswer,
  WebhookDelivery,
  WebhookEvent,
  WebhookHandler,
  WebhookHandlerOptions,
  WebhookHeaders,
  WebhookListener,
} from "../webhooks.ts";

test("what was received is the raw body and the headers, in any of their forms", () => {
  assertType<RawBody>("{}");
  assertType<RawBody>(new Uint8Array());
  assertType<RawBody>(Buffer.from("{}"));
  assertType<RawBody>(new ArrayBuffer(0));
  // @ts-expect-error a parsed body cannot be verified any more
  assertType<RawBody>({ event: "message_created" });
  assertType<WebhookHeaders>(new Headers());
  assertType<WebhookHeaders>({ "x-chatwoot-signature": "sha256=…", "x-chatwoot-delivery": undefined });
  assertType<ReceivedDelivery>({ rawBody: "{}", headers: {} });
  // @ts-expect-error no headers, no signature
  assertType<ReceivedDelivery>({ rawBody: "{}" });
});

test("verifying takes what was received and how to judge it", async () => {
  expectTypeOf(verifyWebhook).parameter(0).toEqualTypeOf<VerifyWebhookOptions>();
  expectTypeOf<VerifyWebhookOptions>().toExtend<ReceivedDelivery & VerifyOptions>();
  assertType<VerifyOptions>({ secrets: ["a", "b"], toleranceSeconds: 60, replayStore: false });
  assertType<VerifyOptions>({ allowUnsigned: true });
  // @ts-expect-error a store has to claim and to release
  assertType<VerifyOptions>({ secrets: "a", replayStore: new Set() });
  const delivery = await verifyWebhook({ rawBody: "{}", headers: {}, secrets: "a" });
  expectTypeOf(delivery).toEqualTypeOf<WebhookDelivery>();
  expectTypeOf<WebhookDelivery>().toExtend<DeliveryFacts>();
  expectTypeOf<DeliveryFacts["release"]>().returns.resolves.toBeVoid();
  expectTypeOf<WebhookDelivery["payload"]>().toEqualTypeOf<WebhookEvent | UnknownWebhookEvent>();
});

test("a store of one's own may be slow, the one in memory is not", () => {
  expectTypeOf<MemoryReplayStore>().toExtend<ReplayStore>();
  expectTypeOf<MemoryReplayStore["claim"]>().returns.toEqualTypeOf<boolean>();
  assertType<ReplayStore>({ claim: async () => true, release: async () => undefined });
  assertType<MemoryReplayStoreOptions>({ maxEntries: 1_000, now: Date.now });
  // @ts-expect-error a store keeps numbers of entries, not of bytes
  new MemoryReplayStore({ maxBytes: 1_000 });
});

test("a handler fits where requests come in, and tells what it answers", async () => {
  const handler = createWebhookHandler({ secrets: "a" });
  expectTypeOf(handler).toEqualTypeOf<WebhookHandler>();
  expectTypeOf(createWebhookHandler).parameter(0).toEqualTypeOf<WebhookHandlerOptions>();
  expectTypeOf<WebhookHandlerOptions>().toExtend<VerifyOptions>();
  expectTypeOf(handler.node).parameters.toEqualTypeOf<[request: NodeRequest, response: NodeResponse]>();
  createServer((request, response) => {
    expectTypeOf(request).toExtend<NodeRequest>();
    expectTypeOf(response).toExtend<NodeResponse>();
  });
  const answer = await handler.handle({ rawBody: "{}", headers: {} });
  expectTypeOf(answer).toEqualTypeOf<WebhookAnswer>();
  expectTypeOf(answer.body).toEqualTypeOf<"">();
  // @ts-expect-error a limit is a number of bytes
  assertType<WebhookHandlerOptions>({ secrets: "a", maxBodyBytes: "5mb" });
});

test("a listener takes its event and the delivery", () => {
  const listener: WebhookListener<ContactCreatedEvent> = (event, delivery) => {
    expectTypeOf(event).toEqualTypeOf<ContactCreatedEvent>();
    expectTypeOf(delivery).toEqualTypeOf<WebhookDelivery>();
  };
  createWebhookHandler({ secrets: "a" }).on("contact_created", listener);
  // @ts-expect-error a listener of another event
  createWebhookHandler({ secrets: "a" }).on("inbox_created", listener);
});

test("signing gives a request", async () => {
  expectTypeOf(signWebhook).parameter(1).toEqualTypeOf<SignWebhookOptions>();
  expectTypeOf(signWebhook({ event: "x" }, { secret: "a" })).resolves.toEqualTypeOf<SignedWebhook>();
  expectTypeOf<SignedWebhook>().toExtend<RequestInit>();
  // @ts-expect-error no secret to sign with
  assertType<SignWebhookOptions>({ deliveryId: "d-1" });
});
