import type { Description } from "@truewire/core/testing";
import { Records } from "./records.ts";
import type { ConversationSeed, Seeds } from "./seeds.ts";
import { addMessage, startConversation } from "./start-conversation.ts";
import { State } from "./state.ts";

/** A fresh state that holds what was asked for. */
export function seedState(
  accountId: number,
  accessToken: string,
  description: Description,
  seeds: Seeds,
): { readonly state: State; readonly records: Records } {
  const state = new State(accountId);
  const records = new Records(description, state);
  for (const [index, given] of (seeds.agents ?? [{}]).entries()) {
    const id = state.idFor("agent", given.id);
    state.agents.push({
      id,
      name: given.name ?? `Agent ${id}`,
      email: given.email ?? `agent-${id}@example.com`,
      role: given.role ?? (index === 0 ? "administrator" : "agent"),
      availability_status: given.availability_status ?? "offline",
      accessToken: given.accessToken ?? (index === 0 ? accessToken : undefined),
    });
  }
  for (const inbox of seeds.inboxes ?? []) records.addInbox(inbox);
  for (const team of seeds.teams ?? []) records.addTeam(team);
  for (const contact of seeds.contacts ?? []) records.addContact(contact);
  for (const label of seeds.labels ?? []) records.addLabel(label);
  for (const webhook of seeds.webhooks ?? []) records.addWebhook(webhook);
  for (const conversation of seeds.conversations ?? []) addConversation(state, records, conversation);
  return { state, records };
}

function addConversation(state: State, records: Records, given: ConversationSeed): void {
  const inbox = given.inbox_id ?? state.inboxes[0]?.id;
  const contact = given.contact_id ?? state.contacts[0]?.id;
  const known =
    state.inboxes.some((one) => one.id === inbox) && state.contacts.some((one) => one.id === contact)
      ? inbox
      : undefined;
  if (known === undefined || contact === undefined) {
    throw new TypeError("mockChatwoot: a seeded conversation needs a seeded inbox and a seeded contact");
  }
  const conversation = startConversation(state, records, { ...given, inbox_id: known, contact_id: contact });
  for (const message of given.messages ?? []) {
    const incoming = (message.message_type ?? "incoming") === "incoming";
    addMessage(state, conversation, { ...message, message_type: incoming ? 0 : 1 }, incoming ? null : state.agents[0]);
  }
}
