import { assertType, expectTypeOf, test } from "vitest";
import type {
  AskOptions,
  KoreAI,
  WebhookAttachments,
  WebhookChannel,
  WebhookChannelV1,
  WebhookInstances,
  WebhookInstancesV1,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["webhookChannel"]>().toEqualTypeOf<WebhookChannel>();
  expectTypeOf<KoreAI["webhookChannel"]["attachments"]>().toEqualTypeOf<WebhookAttachments>();
  expectTypeOf<KoreAI["webhookChannel"]["instances"]>().toEqualTypeOf<WebhookInstances>();
  expectTypeOf<KoreAI["webhookChannel"]["v1"]>().toEqualTypeOf<WebhookChannelV1>();
  expectTypeOf<KoreAI["webhookChannel"]["v1"]["instances"]>().toEqualTypeOf<WebhookInstancesV1>();
});

test("methods take what is exported", () => {
  expectTypeOf<WebhookChannel["ask"]>().parameter(1).toEqualTypeOf<AskOptions | undefined>();
});

test("AskOptions", () => {
  assertType<AskOptions>({ deadline: 60_000, pollInterval: 500 });
  // @ts-expect-error milliseconds are a number
  assertType<AskOptions>({ pollInterval: "1s" });
});
