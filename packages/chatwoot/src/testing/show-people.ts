import type { Agent, Contact, ContactInbox, ContactSender, Team, UserSender } from "@truewire/core/chatwoot";
import type { State, StoredAgent } from "./state.ts";

type StoredContact = Omit<Contact, "contact_inboxes">;

/** An agent as lists show it. */
export function showAgent(state: State, agent: StoredAgent): Agent {
  const { id, name, email, role, availability_status } = agent;
  return {
    id,
    account_id: state.accountId,
    availability_status,
    auto_offline: true,
    confirmed: true,
    email,
    provider: "email",
    available_name: name,
    name,
    role,
    thumbnail: "",
  };
}

/** The agents with these ids, in the order of their ids. */
export function showAgents(state: State, ids: ReadonlySet<number>): Agent[] {
  return state.agents
    .filter((agent) => ids.has(agent.id))
    .toSorted((left, right) => left.id - right.id)
    .map((agent) => showAgent(state, agent));
}

/** A team as the caller sees it. */
export function showTeam(state: State, team: Omit<Team, "is_member">, caller: StoredAgent): Team {
  return { ...team, is_member: state.teamMembers.get(team.id)?.has(caller.id) ?? false };
}

/** A contact, with the inboxes through which it is reached unless those are not wanted. */
export function showContact(state: State, contact: StoredContact, withInboxes: boolean): Contact {
  return { ...contact, ...(withInboxes && { contact_inboxes: showContactInboxes(state, contact.id) }) };
}

/** The inboxes through which a contact is reached. */
export function showContactInboxes(state: State, contactId: number): ContactInbox[] {
  return state.contactInboxes
    .filter((one) => one.contactId === contactId)
    .flatMap(({ inboxId, sourceId }) => showContactInbox(state, inboxId, sourceId));
}

/** One inbox through which a contact is reached; nothing when it is gone. */
export function showContactInbox(state: State, inboxId: number, sourceId: string): ContactInbox[] {
  const inbox = state.inboxes.find((one) => one.id === inboxId);
  if (inbox === undefined) return [];
  const { id, avatar_url, channel_id, name, channel_type, provider } = inbox;
  return [{ source_id: sourceId, inbox: { id, avatar_url, channel_id, name, channel_type, provider } }];
}

/** A contact as the sender of a message. */
export function contactSender(contact: StoredContact): ContactSender {
  const { additional_attributes, blocked, custom_attributes, email, id, identifier, name, phone_number } = contact;
  const { thumbnail } = contact;
  const people = { additional_attributes, blocked, custom_attributes, email, id, identifier, name, phone_number };
  return { ...people, thumbnail, type: "contact" };
}

/** An agent as the sender of a message. */
export function userSender({ id, name, availability_status }: StoredAgent): UserSender {
  return { id, name, available_name: name, avatar_url: "", availability_status, thumbnail: "", type: "user" };
}
