import { Chatwoot } from "@truewire/chatwoot";
import { mockChatwoot } from "@truewire/chatwoot/testing";
import { signWebhook } from "@truewire/chatwoot/webhooks";
import { expect, it } from "vitest";
import { answerHours, answeringBot } from "./answering-bot.ts";

const secret = "a-secret-for-tests";

function start() {
  const mock = mockChatwoot({
    inboxes: [{ id: 3 }],
    contacts: [{ id: 42, name: "Noor" }],
    conversations: [{ id: 12, status: "pending" }],
  });
  const cw = new Chatwoot(mock.options);
  const bot = answeringBot(cw, secret, answerHours);
  /** Delivers a message as the server does: only what the bot looks at. */
  const deliver = async (content: string, change: object = {}, signedWith = secret) => {
    const conversation = { id: 12, status: "pending" };
    const event = { event: "message_created", id: 99, content, message_type: "incoming", private: false, conversation };
    const signed = await signWebhook(JSON.stringify({ ...event, ...change }), { secret: signedWith });
    return bot.fetch(new Request("https://bot.example.com/chatwoot", signed));
  };
  return { mock, cw, deliver };
}

it("answers what it knows", async () => {
  const { cw, deliver } = start();
  const { status } = await deliver("When are you open?");
  expect(status).toBe(200);
  const { items } = await cw.conversations.messages.list(12);
  expect(items).toMatchObject([{ message_type: 1, content: expect.stringContaining("9 to 17") }]);
  expect((await cw.conversations.get(12)).status).toBe("pending");
});

it("hands everything else to the agents", async () => {
  const { mock, cw, deliver } = start();
  await deliver("My bicycle is broken");
  expect((await cw.conversations.get(12)).status).toBe("open");
  expect(mock.callsOf("create-a-new-message-in-a-conversation")).toEqual([]);
});

it.each([
  ["its own answers", { message_type: "outgoing" }],
  ["notes among agents", { private: true }],
  ["conversations that are the agents'", { conversation: { id: 12, status: "open" } }],
])("leaves %s alone", async (_what, change) => {
  const { mock, deliver } = start();
  expect((await deliver("When are you open?", change)).status).toBe(200);
  expect(mock.calls).toEqual([]);
});

it("believes nobody without the secret", async () => {
  const { mock, deliver } = start();
  expect((await deliver("When are you open?", {}, "another-secret")).status).toBe(401);
  expect(mock.calls).toEqual([]);
});
