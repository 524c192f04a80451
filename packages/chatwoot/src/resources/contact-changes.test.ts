import { expectValidRequest, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { ContactCreateParams, ContactSearchParams } from "./contacts.ts";
import { contactInbox, conversation } from "./conversation-fixtures.testing.ts";
import { contact } from "./fixtures.testing.ts";
import { formOf, picture } from "./form-of.testing.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const created = {
  contact: { ...contact(42), contact_inboxes: [contactInbox] },
  contact_inbox: { inbox: null, source_id: null },
};

describeCases([
  {
    name: "contacts.create",
    call: (cw) => cw.contacts.create({ name: "Contact 42", custom_attributes: { visits: 3 }, email: null }),
    sent: ["POST", `${base}/contacts`, { name: "Contact 42", custom_attributes: { visits: 3 }, email: null }],
    reply: { payload: created },
    gives: created,
  },
  {
    name: "contacts.update",
    call: (cw) => cw.contacts.update(42, { identifier: null, include_contact_inboxes: false }),
    sent: ["PUT", `${base}/contacts/42?include_contact_inboxes=false`, { identifier: null }],
    reply: { payload: contact(42) },
    gives: contact(42),
  },
  {
    name: "contacts.delete",
    call: (cw) => cw.contacts.delete(42),
    sent: ["DELETE", `${base}/contacts/42`],
    gives: undefined,
  },
  {
    name: "contacts.merge",
    call: (cw) => cw.contacts.merge({ base_contact_id: 42, mergee_contact_id: 43 }),
    sent: ["POST", `${base}/actions/contact_merge`, { base_contact_id: 42, mergee_contact_id: 43 }],
    reply: contact(42),
    gives: contact(42),
  },
  {
    name: "contacts.search",
    call: (cw) => cw.contacts.search({ q: "contact" }).toArray(),
    sent: ["GET", `${base}/contacts/search?q=contact&sort=created_at`],
    reply: { meta: { count: 1, current_page: 1, has_more: false }, payload: [contact(42)] },
    gives: [contact(42)],
  },
  {
    name: "contacts.filter",
    call: (cw) =>
      cw.contacts
        .filter({ payload: [{ attribute_key: "city", filter_operator: "equal_to", values: ["Pune"] }], sort: "-name" })
        .toArray(),
    sent: [
      "POST",
      `${base}/contacts/filter?sort=-name`,
      { payload: [{ attribute_key: "city", filter_operator: "equal_to", values: ["Pune"] }] },
    ],
    reply: { meta: { count: 1, current_page: 1 }, payload: [contact(42)] },
    gives: [contact(42)],
  },
  {
    name: "contacts.conversations.list",
    call: (cw) => cw.contacts.conversations.list(42),
    sent: ["GET", `${base}/contacts/42/conversations`],
    reply: { payload: [conversation(9)] },
    gives: [conversation(9)],
  },
  {
    name: "contacts.inboxes.list",
    call: (cw) => cw.contacts.inboxes.list(42),
    sent: ["GET", `${base}/contacts/42/contactable_inboxes`],
    reply: { payload: [contactInbox] },
    gives: [contactInbox],
  },
  {
    name: "contacts.inboxes.create",
    call: (cw) => cw.contacts.inboxes.create(42, { inbox_id: 3, source_id: "source-1" }),
    sent: ["POST", `${base}/contacts/42/contact_inboxes`, { inbox_id: 3, source_id: "source-1" }],
    reply: contactInbox,
    gives: contactInbox,
  },
]);

describe("contacts.search", () => {
  const search = (q: unknown) => ({ q }) as ContactSearchParams;
  describeRefusals([
    ["q", (cw) => cw.contacts.search(search(""))],
    ["q", (cw) => cw.contacts.search(search(" \t"))],
    ["q", (cw) => cw.contacts.search(search(undefined)).toArray()],
    ["q", (cw) => cw.contacts.search(search(7)).byPage().next()],
    ["q", (cw) => cw.contacts.search(search(null)).withResponse()],
  ]);

  it("goes on while the server says so, since its count is of one page only", async () => {
    await using server = await recordingServer(({ target }) => {
      const page = Number(new URL(target, "http://localhost").searchParams.get("page") ?? 1);
      return { json: { meta: { count: 1, current_page: page, has_more: page < 3 }, payload: [contact(page)] } };
    });
    const found = await clientOf(server.url).contacts.search({ q: "x" }).toArray();
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(server.last().query).toBe("q=x&sort=created_at&page=3");
    await expectValidRequest("chatwoot", server.last());
  });
});

describe("contacts.filter", () => {
  it("walks over pages in a stable order, with the same conditions on each", async () => {
    await using server = await recordingServer(({ query }) => {
      const page = Number(new URLSearchParams(query).get("page") ?? 1);
      const payload = Array.from({ length: page === 1 ? 15 : 1 }, (_, index) => contact(page * 100 + index));
      return { json: { meta: { count: 16, current_page: page }, payload } };
    });
    await expect(clientOf(server.url).contacts.filter({ payload: [] }).toArray()).resolves.toHaveLength(16);
    expect(server.requests.map(({ query, json }) => [query, json])).toEqual([
      ["sort=created_at", { payload: [] }],
      ["sort=created_at&page=2", { payload: [] }],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });
});

describe("avatars", () => {
  it("make contacts.create multipart by themselves", async () => {
    await using server = await recordingServer(() => ({ json: { payload: created } }));
    const params = { name: "Contact 42", inbox_id: 3, blocked: false, custom_attributes: { plan: "pro" } };
    const result = await clientOf(server.url).contacts.create({ ...params, avatar: picture() });
    expect(result).toEqual(created);
    expect(await formOf(server.last())).toEqual([
      ["name", "Contact 42"],
      ["inbox_id", "3"],
      ["blocked", "false"],
      ["custom_attributes[plan]", "pro"],
      ["avatar", "picture.png: pixels"],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("make contacts.update multipart by themselves", async () => {
    await using server = await recordingServer(() => ({ json: { payload: contact(42) } }));
    await expect(clientOf(server.url).contacts.update(42, { avatar: picture() })).resolves.toEqual(contact(42));
    expect(server.last()).toMatchObject({ method: "PUT", target: `${base}/contacts/42` });
    expect(await formOf(server.last())).toEqual([["avatar", "picture.png: pixels"]]);
    await expectValidRequest("chatwoot", server.last());
  });

  const beside = (params: ContactCreateParams): ContactCreateParams => ({ avatar: picture(), ...params });
  describeRefusals([
    ["custom_attributes.visits", (cw) => cw.contacts.create(beside({ custom_attributes: { visits: 3 } }))],
    ["custom_attributes.vip", (cw) => cw.contacts.update(42, beside({ custom_attributes: { vip: true } }))],
    [
      "additional_attributes.a.b",
      (cw) => cw.contacts.update(42, beside({ additional_attributes: { a: { b: null } } })),
    ],
    ["identifier", (cw) => cw.contacts.update(42, beside({ identifier: null }))],
    ["body.name", (cw) => cw.contacts.update(42, beside({ name: null as never }))],
    ["body.phone_number", (cw) => cw.contacts.update(42, beside({ phone_number: null as never }))],
  ]);
});

describe("contacts.delete", () => {
  it("is an UnprocessableEntityError while the contact is online", async () => {
    const json = { message: "still online" };
    await using server = await recordingServer(() => ({ status: 422, json }));
    const call = clientOf(server.url).contacts.delete(42);
    await expect(call).rejects.toMatchObject({ name: "UnprocessableEntityError", body: json });
  });
});
