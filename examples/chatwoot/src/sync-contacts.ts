import { readFile } from "node:fs/promises";
import { Chatwoot, type Contact } from "@truewire/chatwoot";
import { argument, isProgram } from "./program.ts";

/** A customer as the other system knows them. */
export interface Customer {
  /** The id over there; it becomes the contact's `identifier`. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** How many contacts were touched, and which customers could not be taken over. */
export interface SyncResult {
  created: number;
  updated: number;
  unchanged: number;
  readonly refused: { readonly customer: Customer; readonly reason: string }[];
}

/** Makes Chatwoot know every customer, once, under the id that they have elsewhere. */
export async function syncContacts(cw: Chatwoot, customers: readonly Customer[]): Promise<SyncResult> {
  const known = new Map<string, Contact>();
  for await (const contact of cw.contacts.list()) {
    if (contact.identifier !== null) known.set(contact.identifier, contact);
  }
  const result: SyncResult = { created: 0, updated: 0, unchanged: 0, refused: [] };
  for (const customer of customers) {
    const { id: identifier, name } = customer;
    const email = customer.email.toLowerCase();
    const contact = known.get(identifier);
    if (contact?.name === name && contact.email === email) {
      result.unchanged += 1;
      continue;
    }
    const change = { identifier, name, email };
    const call =
      contact === undefined ? cw.contacts.create(change).safe() : cw.contacts.update(contact.id, change).safe();
    const outcome = await call;
    if (outcome.ok) result[contact === undefined ? "created" : "updated"] += 1;
    // An address that another contact has is that customer's matter; everything else ends the run.
    else if (outcome.error.status === 422) result.refused.push({ customer, reason: outcome.error.message });
    else throw outcome.error;
  }
  return result;
}

if (isProgram(import.meta.url)) {
  const file = argument(0, "sync-contacts.ts <customers.json>, with CHATWOOT_BASE_URL and so on in the environment");
  const customers = JSON.parse(await readFile(file, "utf8")) as Customer[];
  const { created, updated, unchanged, refused } = await syncContacts(new Chatwoot(), customers);
  console.log(`${created} created, ${updated} updated, ${unchanged} unchanged`);
  for (const { customer, reason } of refused) console.error(`${customer.id}: ${reason}`);
  process.exitCode = refused.length === 0 ? 0 : 1;
}
