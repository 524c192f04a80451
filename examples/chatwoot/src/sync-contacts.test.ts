import { Chatwoot } from "@truewire/chatwoot";
import { mockChatwoot } from "@truewire/chatwoot/testing";
import { expect, it } from "vitest";
import { syncContacts, type Customer } from "./sync-contacts.ts";

const customers: Customer[] = Array.from({ length: 20 }, (_, index) => ({
  id: `crm-${index + 1}`,
  name: `Customer ${index + 1}`,
  email: `Customer-${index + 1}@example.com`,
}));

it("creates who is missing, changes who has changed, and leaves the rest alone", async () => {
  const mock = mockChatwoot();
  const cw = new Chatwoot(mock.options);
  expect(await syncContacts(cw, customers)).toEqual({ created: 20, updated: 0, unchanged: 0, refused: [] });
  const renamed = customers.map((one) => (one.id === "crm-7" ? { ...one, name: "Seven" } : one));
  expect(await syncContacts(cw, renamed)).toEqual({ created: 0, updated: 1, unchanged: 19, refused: [] });
  const found = await cw.contacts.search({ q: "Seven" });
  expect(found.items.map(({ identifier }) => identifier)).toEqual(["crm-7"]);
});

it("goes on when an address belongs to somebody else, and stops when the server fails", async () => {
  const mock = mockChatwoot({ contacts: [{ email: "customer-1@example.com" }] });
  const cw = new Chatwoot({ ...mock.options, maxRetries: 0 });
  const { created, refused } = await syncContacts(cw, customers.slice(0, 3));
  expect(created).toBe(2);
  expect(refused).toMatchObject([{ customer: { id: "crm-1" }, reason: expect.stringContaining("taken") }]);
  mock.fail("contactCreate", { status: 500 });
  await expect(syncContacts(cw, customers.slice(3))).rejects.toMatchObject({ name: "InternalServerError" });
});
