import type { State } from "./state.ts";

type StoredContact = State["contacts"][number];

/** Makes one contact of two: what `base` lacks it takes over from `gone`, and all that hangs on that one. */
export function mergeContacts(state: State, base: StoredContact, gone: StoredContact): void {
  for (const key of ["name", "email", "phone_number", "identifier"] as const) base[key] ??= gone[key];
  for (const key of ["additional_attributes", "custom_attributes"] as const) base[key] = { ...gone[key], ...base[key] };
  for (const one of state.conversations.filter(({ contact_id }) => contact_id === gone.id)) {
    Object.assign(one, { contact_id: base.id });
  }
  for (const one of state.contactInboxes.filter(({ contactId }) => contactId === gone.id)) {
    Object.assign(one, { contactId: base.id });
  }
  state.removeContact(gone);
}
