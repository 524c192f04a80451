import { expect, it } from "vitest";
import { toFile } from "../../public.ts";
import { looseMock } from "../judged.testing.ts";
import { bothSides } from "./open.testing.ts";

const missing = { name: "NotFoundError", body: { status: 404, error: "Not Found" } };
const ada = { id: 40, name: "Ada", inboxes: [{ inbox_id: 3, source_id: "ada" }] };

it("what a contact starts and writes, agents read, and the other way round", async () => {
  const { cw, chat } = bothSides({ contacts: [ada] });
  const begun = await chat.conversations.create("ada", { custom_attributes: { order: 7 } });
  expect(begun).toMatchObject({ id: 1, inbox_id: 3, status: "open", messages: [], contact: { id: 40, name: "Ada" } });
  const file = toFile("bytes", "scan.pdf", { type: "application/pdf" });
  const sent = await chat.messages.create("ada", 1, { content: "Hello", attachments: [file] });
  expect(sent).toMatchObject({ message_type: 0, content: "Hello", sender: { id: 40, type: "contact" } });
  expect(sent.attachments).toMatchObject([{ extension: "pdf", message_id: sent.id }]);
  await expect(cw.conversations.get(1)).resolves.toMatchObject({
    custom_attributes: { order: 7 },
    meta: { sender: { id: 40 } },
    messages: [{ id: sent.id, conversation: { contact_inbox: { source_id: "ada" } } }],
    unread_count: 1,
  });
  await cw.conversations.messages.create(1, { content: "Only for us", private: true });
  const answer = await cw.conversations.messages.create(1, { content: "Hi Ada" });
  const seen = await chat.messages.list("ada", 1).toArray();
  expect(seen.map(({ content }) => content)).toEqual(["Hello", "Hi Ada"]);
  expect(seen[1]).toMatchObject({ id: answer.id, sender: { type: "user", availability_status: null } });
  await expect(chat.conversations.get("ada", 1)).resolves.toMatchObject({ messages: [sent, { id: answer.id }] });
});

it("a conversation that an agent opens by a source id is the contact's", async () => {
  const { cw, chat } = bothSides({ contacts: [ada] });
  const { id } = await cw.conversations.create({ source_id: "ada", inbox_id: 3, contact_id: 40 });
  await expect(chat.conversations.list("ada")).resolves.toMatchObject([{ id }]);
  await expect(cw.conversations.list({ source_id: "ada" }).toArray()).resolves.toMatchObject([{ id }]);
});

it("resolving is for good, and what was seen and typed leaves its trace where there is one", async () => {
  const { cw, chat } = bothSides({ contacts: [ada], conversations: [{}] });
  await expect(chat.conversations.get("ada", 1)).resolves.toMatchObject({ contact_last_seen_at: 0 });
  await chat.conversations.setTyping("ada", 1, "on");
  await chat.conversations.updateLastSeen("ada", 1);
  const { contact_last_seen_at } = await chat.conversations.get("ada", 1);
  expect(contact_last_seen_at).toBeGreaterThan(0);
  await expect(cw.conversations.get(1)).resolves.toMatchObject({ contact_last_seen_at, status: "open" });
  for (const _time of [1, 2]) {
    await expect(chat.conversations.resolve("ada", 1)).resolves.toMatchObject({ status: "resolved" });
  }
  await expect(cw.conversations.get(1)).resolves.toMatchObject({ status: "resolved" });
});

it("an inbox that keeps to one conversation gives the one that there is", async () => {
  const { cw, chat } = bothSides({ contacts: [ada] });
  await cw.inboxes.update(3, { lock_to_single_conversation: true });
  const { id } = await chat.conversations.create("ada");
  await expect(chat.conversations.create("ada")).resolves.toMatchObject({ id });
  await cw.inboxes.update(3, { lock_to_single_conversation: false });
  await expect(chat.conversations.create("ada")).resolves.toMatchObject({ id: id + 1 });
});

it("what a source id does not hold is not there for it", async () => {
  const eve = { id: 41, inboxes: [{ inbox_id: 3, source_id: "eve" }] };
  const { chat } = bothSides({ contacts: [ada, eve], conversations: [{ messages: [{ content: "Hello" }] }] });
  for (const [source, id] of [
    ["eve", 1],
    ["nobody", 1],
    ["ada", 2],
  ] as const) {
    await expect(chat.conversations.get(source, id)).rejects.toMatchObject(missing);
    await expect(chat.conversations.resolve(source, id)).rejects.toMatchObject(missing);
    await expect(chat.conversations.setTyping(source, id, "off")).rejects.toMatchObject(missing);
    await expect(chat.conversations.updateLastSeen(source, id)).rejects.toMatchObject(missing);
    await expect(chat.messages.list(source, id)).rejects.toMatchObject(missing);
    await expect(chat.messages.create(source, id, { content: "x" })).rejects.toMatchObject(missing);
    await expect(chat.messages.update(source, id, 1, {})).rejects.toMatchObject(missing);
  }
  await expect(chat.conversations.list("nobody")).rejects.toMatchObject(missing);
  await expect(chat.messages.update("ada", 1, 9, {})).rejects.toMatchObject(missing);
});

it("messages come 20 a page, the latest first", async () => {
  const messages = Array.from({ length: 45 }, (_, index) => ({ content: `${index}` }));
  const { mock, chat } = bothSides({ contacts: [ada], conversations: [{ messages }] });
  const latest = await chat.messages.list("ada", 1);
  expect(latest.items.map(({ content }) => content)).toEqual(messages.slice(25).map(({ content }) => content));
  await expect(chat.messages.list("ada", 1).toArray()).resolves.toHaveLength(45);
  expect(mock.callsOf("list-all-conversation-messages").map(({ query }) => query.get("before"))).toEqual([
    null,
    null,
    "26",
    "6",
  ]);
});

it("a survey is answered within 14 days", async () => {
  const old = { content_type: "input_csat", message_type: "outgoing", created_at: 1_700_000_000 } as const;
  const { cw, chat } = bothSides({ contacts: [ada], conversations: [{ messages: [old] }] });
  const answers = { csat_survey_response: { rating: 5, feedback_message: "Fine" } };
  const survey = await cw.conversations.messages.create(1, { content: "How was it?", content_type: "input_csat" });
  await expect(chat.messages.update("ada", 1, survey.id, { submitted_values: answers })).resolves.toMatchObject({
    content_attributes: { submitted_values: answers },
  });
  await expect(chat.messages.update("ada", 1, 1, { submitted_values: answers })).rejects.toMatchObject({ status: 422 });
  const asked = await cw.conversations.messages.list(1).toArray();
  expect(asked.map(({ content_attributes }) => content_attributes)).toEqual([{}, { submitted_values: answers }]);
});

it("a message with more than the server takes is refused, by each API in its own words", async () => {
  const { cw, chat } = bothSides({ contacts: [ada], conversations: [{}] });
  const files = (count: number): File[] => Array.from({ length: count }, (_, index) => toFile("x", `${index}.txt`));
  await expect(chat.messages.create("ada", 1, { attachments: files(15) })).resolves.toMatchObject({ id: 1 });
  await expect(chat.messages.create("ada", 1, { attachments: files(16) })).rejects.toMatchObject({
    status: 422,
    body: { message: expect.any(String), attributes: ["attachments"] },
  });
  await expect(cw.conversations.messages.create(1, { attachments: files(15) })).resolves.toMatchObject({ id: 2 });
  await expect(cw.conversations.messages.create(1, { attachments: files(16) })).rejects.toMatchObject({
    status: 422,
    body: { error: expect.stringContaining("15") },
  });
  const content = "x".repeat(150_001);
  await expect(chat.messages.create("ada", 1, { content })).rejects.toMatchObject({
    body: { attributes: ["content"] },
  });
  await expect(cw.conversations.messages.create(1, { content })).rejects.toMatchObject({
    status: 422,
    body: { error: expect.any(String) },
  });
  await expect(cw.conversations.messages.list(1).toArray()).resolves.toHaveLength(2);
});

it("an id where a file belongs breaks the server", async () => {
  const { mock } = looseMock({ inboxes: [{ id: 3 }], contacts: [ada], conversations: [{}] });
  const url = `${mock.options.baseUrl}/public/api/v1/inboxes/inbox-3/contacts/ada/conversations/1/messages`;
  const body = JSON.stringify({ attachments: ["signed-id"] });
  const response = await mock.fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
  expect(response.status).toBe(500);
});
