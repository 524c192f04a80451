export { createCallbackHandler } from "./webhook-channel/callback-handler.ts";
export type { CallbackHandlerOptions } from "./webhook-channel/callback-handler.ts";
export { parseCallback } from "./webhook-channel/parse-callback.ts";
export type { ChannelCallback } from "./webhook-channel/parse-callback.ts";
export type { WebhookCallback, WebhookReplyMessage } from "@truewire/core/koreai";
