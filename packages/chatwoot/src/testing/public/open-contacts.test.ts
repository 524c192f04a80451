import { expect, it } from "vitest";
import { bothSides } from "./open.testing.ts";

const missing = { name: "NotFoundError", body: { status: 404, error: "Not Found" } };

it("an inbox goes by its identifier, and only one of the API channel has one", async () => {
  const { cw, chat } = bothSides({
    inboxes: [
      { id: 3, name: "Shop" },
      { id: 4, inbox_identifier: "own" },
      { id: 5, channel_type: "Channel::Email" },
    ],
  });
  await expect(chat.inbox.get()).resolves.toMatchObject({ identifier: "inbox-3", name: "Shop" });
  await expect(chat.inboxOf("own").inbox.get()).resolves.toMatchObject({ identifier: "own" });
  for (const identifier of ["inbox-5", "widget"]) {
    await expect(chat.inboxOf(identifier).inbox.get()).rejects.toMatchObject(missing);
    await expect(chat.inboxOf(identifier).contacts.create()).rejects.toMatchObject(missing);
  }
  const created = await cw.inboxes.create({ name: "New", channel: { type: "api", webhook_url: "" } });
  await expect(chat.inboxOf(`inbox-${created.id}`).inbox.get()).resolves.toMatchObject({ name: "New" });
});

it("a contact made here is one of the account, and is known by its source id", async () => {
  const { cw, chat } = bothSides();
  const { source_id, ...made } = await chat.contacts.create({
    email: "Ada@example.com",
    custom_attributes: { plan: "a" },
  });
  expect(made).toEqual({
    id: 1,
    name: "visitor-1",
    email: "ada@example.com",
    phone_number: null,
    pubsub_token: expect.any(String),
  });
  await expect(chat.contacts.get(source_id)).resolves.toEqual({ source_id, ...made });
  await expect(cw.contacts.get(1)).resolves.toMatchObject({
    email: "ada@example.com",
    custom_attributes: { plan: "a" },
    contact_inboxes: [{ source_id, inbox: { id: 3 } }],
  });
  await expect(chat.contacts.get("nobody")).rejects.toMatchObject(missing);
  await expect(chat.contacts.update("nobody", { name: "x" })).rejects.toMatchObject(missing);
});

it("whoever is known already is answered as it is, under a source id of its own", async () => {
  const { cw, chat } = bothSides({
    contacts: [{ id: 40, name: "Ada", email: "ada@example.com", inboxes: [{ inbox_id: 3, source_id: "ada-1" }] }],
  });
  await expect(chat.contacts.create({ source_id: "ada-1", name: "Eve" })).resolves.toMatchObject({
    id: 40,
    name: "Ada",
  });
  const again = await chat.contacts.create({ email: "ada@example.com", name: "Eve" });
  expect(again).toMatchObject({ id: 40, name: "Ada" });
  expect(again.source_id).not.toBe("ada-1");
  await expect(cw.contacts.inboxes.list(40)).resolves.toHaveLength(2);
  // What one source id holds is not seen by another.
  const { id } = await chat.conversations.create("ada-1");
  await expect(chat.conversations.list("ada-1")).resolves.toMatchObject([{ id }]);
  await expect(chat.conversations.list(again.source_id)).resolves.toEqual([]);
  await expect(chat.conversations.get(again.source_id, id)).rejects.toMatchObject(missing);
});

it("a change is merged into what is stored, and one to somebody's address makes one contact of two", async () => {
  const { cw, chat } = bothSides({
    contacts: [{ id: 40, email: "ada@example.com", custom_attributes: { plan: "a" } }],
  });
  const { source_id, id } = await chat.contacts.create({ name: "Eve", custom_attributes: { seat: 7 } });
  await expect(
    chat.contacts.update(source_id, { phone_number: "+15550100", custom_attributes: { row: 3 } }),
  ).resolves.toMatchObject({ id, name: "Eve", phone_number: "+15550100" });
  await expect(cw.contacts.get(id)).resolves.toMatchObject({ custom_attributes: { seat: 7, row: 3 } });
  const { id: conversation } = await chat.conversations.create(source_id);
  await expect(chat.contacts.update(source_id, { email: "ada@example.com" })).resolves.toMatchObject({ id: 40 });
  await expect(cw.contacts.get(id)).rejects.toMatchObject({ status: 404 });
  await expect(cw.contacts.get(40)).resolves.toMatchObject({ custom_attributes: { plan: "a", seat: 7, row: 3 } });
  await expect(chat.conversations.list(source_id)).resolves.toMatchObject([{ id: conversation, contact: { id: 40 } }]);
});

it("an address or a number that is none is refused", async () => {
  const { chat } = bothSides();
  const refused = (attribute: string) => ({ name: "UnprocessableEntityError", body: { attributes: [attribute] } });
  await expect(chat.contacts.create({ email: "ada" })).rejects.toMatchObject(refused("email"));
  const { source_id } = await chat.contacts.create();
  await expect(chat.contacts.update(source_id, { phone_number: "0555" })).rejects.toMatchObject(
    refused("phone_number"),
  );
  await expect(chat.contacts.update(source_id, { email: null, phone_number: null })).resolves.toMatchObject({
    email: null,
  });
});
