import { createServer } from "node:http";
import { Chatwoot } from "@truewire/chatwoot";
import { createWebhookHandler, type WebhookHandler } from "@truewire/chatwoot/webhooks";
import { isProgram } from "./program.ts";

/** Says what to answer; undefined leaves the message to a person. */
export type Answering = (text: string) => string | undefined;

/** The hours are what most people want to know. */
export const answerHours: Answering = (text) =>
  /\b(open|hours)\b/iu.test(text) ? "We are here from 9 to 17 o'clock, Monday to Friday." : undefined;

/**
 * Takes an agent bot's webhooks: what it can answer it answers, with everything else it hands the conversation to the
 * agents by opening it.
 *
 * @param secret - the one that the deliveries are signed with
 */
export function answeringBot(cw: Chatwoot, secret: string, answer: Answering): WebhookHandler {
  return createWebhookHandler({ secrets: secret }).on("message_created", async (message) => {
    // What the bot itself writes comes back as an event, too.
    if (message.message_type !== "incoming" || message.private) return;
    // Pending conversations are the bot's, open ones the agents'.
    if (message.conversation.status !== "pending") return;
    const { id } = message.conversation;
    const content = answer(message.content ?? "");
    if (content === undefined) await cw.conversations.setStatus(id, { status: "open" });
    else await cw.conversations.messages.create(id, { content });
  });
}

if (isProgram(import.meta.url)) {
  const bot = answeringBot(new Chatwoot(), process.env["CHATWOOT_WEBHOOK_SECRET"] ?? "", answerHours);
  const port = Number(process.env["PORT"] ?? 3000);
  createServer((request, response) => void bot.node(request, response)).listen(port, () => {
    console.log(`listening on port ${port}`);
  });
}
