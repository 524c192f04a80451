import { expect, it } from "vitest";
import { judgedMock } from "./judged.testing.ts";

/** 33 identified contacts and an anonymous visitor in their midst. */
const crowd = Array.from({ length: 34 }, (_, index) =>
  index === 19
    ? { name: "Visitor" }
    : {
        name: `Contact ${index + 1}`,
        email: `contact-${index + 1}@example.com`,
        labels: index % 6 === 0 ? ["newsletter"] : [],
      },
);

it("fifteen contacts make a page, and the page comes back as it was sent", async () => {
  const { cw } = judgedMock({ contacts: crowd });
  const first = await cw.contacts.list();
  expect(first.items).toHaveLength(15);
  expect(first.envelope.meta).toEqual({ count: 33, current_page: 1 });
  const third = await cw.contacts.list({ page: 3 });
  expect(third.envelope.meta).toEqual({ count: 33, current_page: "3" });
  expect(third.items).toHaveLength(3);
});

it("a walk over all pages gives everybody but the anonymous visitor once", async () => {
  const { cw } = judgedMock({ contacts: crowd });
  const all = await cw.contacts.list().toArray();
  expect(new Set(all.map((one) => one.id)).size).toBe(33);
  expect(all.map((one) => one.id)).not.toContain(20);
  await expect(cw.contacts.get(20)).resolves.toMatchObject({ name: "Visitor", email: null });
});

it("lists are sorted, and filtered by labels", async () => {
  const { cw } = judgedMock({ contacts: crowd });
  const newest = await cw.contacts.list({ sort: "-created_at" });
  expect(newest.items[0]?.id).toBe(34);
  const labelled = await cw.contacts.list({ labels: ["newsletter"] });
  expect(labelled.envelope.meta.count).toBe(6);
});

it("a search counts what is on the page, and a filter everything", async () => {
  const { cw } = judgedMock({ contacts: crowd });
  const found = await cw.contacts.search({ q: "CONTACT-" });
  expect(found.envelope.meta).toEqual({ count: 15, current_page: expect.anything(), has_more: true });
  const payload = [{ attribute_key: "name", filter_operator: "contains" as const, values: ["contact"] }];
  const filtered = await cw.contacts.filter({ payload });
  expect(filtered.envelope.meta.count).toBe(33);
});

it("a contact is created, reached through its inbox, changed, labelled, merged and deleted", async () => {
  const { cw } = judgedMock({
    inboxes: [{ id: 3 }],
    contacts: [{ email: "ivo@example.com", phone_number: "+15550100" }],
  });
  const { contact, contact_inbox } = await cw.contacts.create({ inbox_id: 3, email: "Noor@example.com", name: "Noor" });
  expect(contact).toMatchObject({ id: 2, email: "noor@example.com", contact_inboxes: [{ inbox: { id: 3 } }] });
  expect(contact_inbox.inbox?.id).toBe(3);

  await cw.contacts.update(2, { custom_attributes: { plan: "basic" } });
  const updated = await cw.contacts.update(2, { name: "Noor Example", custom_attributes: { seats: 2 } });
  expect(updated).toMatchObject({ name: "Noor Example", custom_attributes: { plan: "basic", seats: 2 } });

  await cw.contacts.labels.set(2, { labels: ["vip", "beta"] });
  await expect(cw.contacts.labels.set(2, { labels: ["vip"] })).resolves.toEqual(["vip"]);
  await expect(cw.contacts.labels.list(2)).resolves.toEqual(["vip"]);

  const merged = await cw.contacts.merge({ base_contact_id: 2, mergee_contact_id: 1 });
  expect(merged).toMatchObject({ id: 2, email: "noor@example.com", phone_number: "+15550100" });
  await expect(cw.contacts.get(1)).rejects.toMatchObject({ name: "NotFoundError" });
  await cw.contacts.delete(2);
  await expect(cw.contacts.get(2)).rejects.toMatchObject({ status: 404 });
});

it("an e-mail address belongs to one contact only", async () => {
  const { cw } = judgedMock({ contacts: [{ email: "noor@example.com" }] });
  const call = cw.contacts.create({ email: "noor@example.com" });
  await expect(call).rejects.toMatchObject({ status: 422, fieldErrors: { email: expect.anything() } });
});

it("a contact with an avatar goes as a form and is read like any other", async () => {
  const { cw, mock } = judgedMock();
  const avatar = new File(["pixels"], "noor.png", { type: "image/png" });
  const { contact } = await cw.contacts.create({ name: "Noor", blocked: true, avatar });
  expect(contact).toMatchObject({ name: "Noor", blocked: true });
  const body = mock.callsOf("contactCreate")[0]?.body;
  expect(body).toMatchObject({ name: "Noor", blocked: true, avatar: expect.any(File) });
});
