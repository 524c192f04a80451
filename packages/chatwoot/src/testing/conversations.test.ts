import { expect, it } from "vitest";
import { judgedMock } from "./judged.testing.ts";

const seeds = {
  agents: [{ name: "Amira" }, { name: "Bo" }],
  inboxes: [{ id: 3 }],
  contacts: [{ id: 40, name: "Noor", email: "noor@example.com" }],
  teams: [{ id: 5, name: "sales" }],
};

it("a conversation begins with a message and is shown with its last one", async () => {
  const { cw } = judgedMock(seeds);
  const opened = await cw.conversations.create({ inbox_id: 3, contact_id: 40, message: { content: "Hello" } });
  expect(opened).toMatchObject({
    id: 1,
    status: "open",
    meta: { sender: { id: 40 } },
    messages: [{ content: "Hello" }],
  });
  await cw.conversations.messages.create(1, { content: "Still there?", private: true });
  const got = await cw.conversations.get(1);
  expect(got.messages).toMatchObject([{ content: "Still there?", private: true, message_type: 1 }]);
});

it("only open conversations are listed unless another status is asked for, 25 a page", async () => {
  const conversations = Array.from({ length: 30 }, (_, index) => ({
    status: index < 27 ? ("open" as const) : ("resolved" as const),
    assignee_id: index === 0 ? 1 : null,
  }));
  const { cw } = judgedMock({ ...seeds, conversations });
  const first = await cw.conversations.list();
  expect(first.items).toHaveLength(25);
  expect(first.envelope.data.meta).toEqual({ all_count: 27, assigned_count: 1, mine_count: 1, unassigned_count: 26 });
  await expect(cw.conversations.list({ status: "all" }).toArray()).resolves.toHaveLength(30);
  await expect(cw.conversations.list({ assignee_type: "me" }).toArray()).resolves.toHaveLength(1);
  const payload = [{ attribute_key: "status", filter_operator: "equal_to" as const, values: ["resolved"] }];
  await expect(cw.conversations.filter({ payload }).toArray()).resolves.toHaveLength(3);
});

it("an unknown assignee leaves the conversation to nobody, and says so", async () => {
  const { cw } = judgedMock({ ...seeds, conversations: [{ assignee_id: 1 }] });
  await expect(cw.conversations.assignments.set(1, { assignee_id: 2 })).resolves.toMatchObject({ id: 2 });
  await expect(cw.conversations.assignments.set(1, { assignee_id: 999 })).resolves.toBeNull();
  expect((await cw.conversations.get(1)).meta.assignee).toBeUndefined();
  await expect(cw.conversations.assignments.set(1, { team_id: 5 })).resolves.toMatchObject({ name: "sales" });
  await expect(cw.conversations.assignments.set(1, { team_id: 77 })).rejects.toMatchObject({ status: 404 });
});

it("status, priority, labels and custom attributes are kept", async () => {
  const { cw } = judgedMock({ ...seeds, conversations: [{}] });
  const until = 1_800_000_000;
  const snoozed = await cw.conversations.setStatus(1, { status: "snoozed", snoozed_until: until });
  expect(snoozed).toMatchObject({ current_status: "snoozed", snoozed_until: new Date(until * 1000).toISOString() });
  await cw.conversations.setPriority(1, { priority: "urgent" });
  await cw.conversations.labels.set(1, { labels: ["billing"] });
  await cw.conversations.labels.set(1, { labels: ["shipping"] });
  await cw.conversations.setCustomAttributes(1, { custom_attributes: { order: 7, size: "M" } });
  const got = await cw.conversations.get(1);
  expect(got).toMatchObject({ status: "snoozed", priority: "urgent", labels: ["shipping"] });
  expect(got.custom_attributes).toEqual({ order: 7, size: "M" });
});

it("messages are walked backwards by 20, and forwards from one of them", async () => {
  const messages = Array.from({ length: 45 }, (_, index) => ({ content: `Message ${index + 1}` }));
  const { cw } = judgedMock({ ...seeds, conversations: [{ messages }] });
  const latest = await cw.conversations.messages.list(1);
  expect(latest.items.map((one) => one.id)).toEqual(Array.from({ length: 20 }, (_, index) => index + 26));
  await expect(cw.conversations.messages.list(1).toArray()).resolves.toHaveLength(45);
  const later = await cw.conversations.messages.list(1, { after: 40 });
  expect(later.items.map((one) => one.id)).toEqual([41, 42, 43, 44, 45]);
});

it("a message carries files, and a deleted one stays in its place", async () => {
  const { cw } = judgedMock({ ...seeds, conversations: [{}] });
  const file = new File(["a,b"], "table.csv", { type: "text/csv" });
  const sent = await cw.conversations.messages.create(1, { content: "See this", attachments: [file], private: true });
  expect(sent).toMatchObject({ private: true, attachments: [{ file_type: "file", file_size: 3, extension: "csv" }] });
  const left = await cw.conversations.messages.delete(1, sent.id);
  expect(left).toMatchObject({ id: sent.id, content_attributes: { deleted: true } });
  expect(left).not.toHaveProperty("attachments");
});

it("incoming messages are taken by API inboxes only", async () => {
  const { cw } = judgedMock({
    ...seeds,
    inboxes: [{ id: 3 }, { id: 4, channel_type: "Channel::Email" }],
    conversations: [{ inbox_id: 3 }, { inbox_id: 4 }],
  });
  const incoming = { content: "Hello", message_type: "incoming" as const };
  const message = await cw.conversations.messages.create(1, incoming);
  expect(message).toMatchObject({ message_type: 0, sender: { type: "contact", id: 40 } });
  await expect(cw.conversations.messages.create(2, incoming)).rejects.toMatchObject({ status: 422 });
});
