export { createChatwoot } from "./create-chatwoot.ts";
export type { CreateChatwootOptions } from "./create-chatwoot.ts";
export type { AccountScope } from "./account-scope.ts";
export { Contacts } from "./resources/contacts.ts";
export { InboxMembers } from "./resources/inbox-members.ts";
export { Inboxes } from "./resources/inboxes.ts";
export { Profile } from "./resources/profile.ts";
export { TeamMembers } from "./resources/team-members.ts";
export { Teams } from "./resources/teams.ts";
