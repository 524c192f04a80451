import { assertType, expectTypeOf, test } from "vitest";
import { createCallbackHandler, parseCallback } from "../webhook-channel.ts";
import type {
  CallbackHandlerOptions,
  ChannelCallback,
  WebhookCallback,
  WebhookReplyMessage,
} from "../webhook-channel.ts";

test("a callback is the same in both versions, and keeps what came", () => {
  expectTypeOf(parseCallback).returns.toEqualTypeOf<ChannelCallback>();
  expectTypeOf<ChannelCallback["version"]>().toEqualTypeOf<"v1" | "v2">();
  expectTypeOf<ChannelCallback["messages"]>().toEqualTypeOf<readonly WebhookReplyMessage[]>();
  expectTypeOf<ChannelCallback["body"]["anything"]>().toBeUnknown();
  expectTypeOf<WebhookCallback>().not.toExtend<ChannelCallback>();
});

test("a handler wants somebody to tell, and answers requests", () => {
  expectTypeOf(createCallbackHandler).parameter(0).toEqualTypeOf<CallbackHandlerOptions>();
  expectTypeOf(createCallbackHandler).returns.toEqualTypeOf<(request: Request) => Promise<Response>>();
  assertType<CallbackHandlerOptions>({ onCallback: ({ messages }) => void messages, isTrusted: async () => true });
  // @ts-expect-error nobody to tell
  assertType<CallbackHandlerOptions>({ maxBytes: 1_000 });
});
