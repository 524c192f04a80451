/** One call, written with our client and with openapi-fetch over our `paths`. */
export interface PairedCall {
  /** An expression over `cw` and `kore`. */
  readonly truewire: string;
  /** The same request, as an expression over openapi-fetch's `chatwoot` and `koreai`. */
  readonly openapiFetch: string;
}

const account = "account_id: 1";
const contacts = "/api/v1/accounts/{account_id}/contacts";
const teams = "/api/v1/accounts/{account_id}/teams";
const teamMembers = `${teams}/{team_id}/team_members`;
const inboxMembers = "/api/v1/accounts/{account_id}/inbox_members";

/** A call of openapi-fetch's client. */
function generic(client: "chatwoot" | "koreai", method: string, path: string, init?: string): string {
  return `${client}.${method}("${path}"${init === undefined ? "" : `, { ${init} }`})`;
}

/** Path parameters in openapi-fetch's spelling. */
function at(...values: readonly string[]): string {
  return `params: { path: { ${[account, ...values].join(", ")} } }`;
}

const chatwootCalls: readonly PairedCall[] = [
  {
    truewire: `cw.contacts.list({ page: 2, sort: "name" })`,
    openapiFetch: generic(
      "chatwoot",
      "GET",
      contacts,
      `params: { path: { ${account} }, query: { page: 2, sort: "name" } }`,
    ),
  },
  {
    truewire: `cw.contacts.list({ labels: ["vip"] })`,
    openapiFetch: generic(
      "chatwoot",
      "GET",
      contacts,
      `params: { path: { ${account} }, query: { "labels[]": ["vip"], sort: "created_at" } }`,
    ),
  },
  { truewire: `cw.contacts.get(42)`, openapiFetch: generic("chatwoot", "GET", `${contacts}/{id}`, at("id: 42")) },
  {
    truewire: `cw.contacts.get(43, { include_contact_inboxes: false })`,
    openapiFetch: generic(
      "chatwoot",
      "GET",
      `${contacts}/{id}`,
      `params: { path: { ${account}, id: 43 }, query: { include_contact_inboxes: false } }`,
    ),
  },
  { truewire: `cw.profile.get()`, openapiFetch: generic("chatwoot", "GET", "/api/v1/profile") },
  { truewire: `cw.teams.list()`, openapiFetch: generic("chatwoot", "GET", teams, at()) },
  { truewire: `cw.teams.get(5)`, openapiFetch: generic("chatwoot", "GET", `${teams}/{team_id}`, at("team_id: 5")) },
  { truewire: `cw.teams.get(6)`, openapiFetch: generic("chatwoot", "GET", `${teams}/{team_id}`, at("team_id: 6")) },
  {
    truewire: `cw.teams.create({ name: "sales" })`,
    openapiFetch: generic("chatwoot", "POST", teams, `${at()}, body: { name: "sales" }`),
  },
  {
    truewire: `cw.teams.create({ name: "support", allow_auto_assign: true })`,
    openapiFetch: generic("chatwoot", "POST", teams, `${at()}, body: { name: "support", allow_auto_assign: true }`),
  },
  {
    truewire: `cw.teams.update(5, { name: "sales" })`,
    openapiFetch: generic("chatwoot", "PATCH", `${teams}/{team_id}`, `${at("team_id: 5")}, body: { name: "sales" }`),
  },
  {
    truewire: `cw.teams.delete(5)`,
    openapiFetch: generic("chatwoot", "DELETE", `${teams}/{team_id}`, at("team_id: 5")),
  },
  {
    truewire: `cw.teams.members.list(5)`,
    openapiFetch: generic("chatwoot", "GET", teamMembers, at("team_id: 5")),
  },
  {
    truewire: `cw.teams.members.add(5, { user_ids: [1, 2] })`,
    openapiFetch: generic("chatwoot", "POST", teamMembers, `${at("team_id: 5")}, body: { user_ids: [1, 2] }`),
  },
  {
    truewire: `cw.teams.members.set(5, { user_ids: [1] })`,
    openapiFetch: generic("chatwoot", "PATCH", teamMembers, `${at("team_id: 5")}, body: { user_ids: [1] }`),
  },
  {
    truewire: `cw.teams.members.remove(5, { user_ids: [2] })`,
    openapiFetch: generic("chatwoot", "DELETE", teamMembers, `${at("team_id: 5")}, body: { user_ids: [2] }`),
  },
  {
    truewire: `cw.inboxes.members.list(3)`,
    openapiFetch: generic("chatwoot", "GET", `${inboxMembers}/{inbox_id}`, at("inbox_id: 3")),
  },
  {
    truewire: `cw.inboxes.members.add(3, { user_ids: [7] })`,
    openapiFetch: generic("chatwoot", "POST", inboxMembers, `${at()}, body: { inbox_id: 3, user_ids: [7] }`),
  },
  {
    truewire: `cw.inboxes.members.set(3, { user_ids: [7, 8] })`,
    openapiFetch: generic("chatwoot", "PATCH", inboxMembers, `${at()}, body: { inbox_id: 3, user_ids: [7, 8] }`),
  },
  {
    truewire: `cw.inboxes.members.remove(3, { user_ids: [8] })`,
    openapiFetch: generic("chatwoot", "DELETE", inboxMembers, `${at()}, body: { inbox_id: 3, user_ids: [8] }`),
  },
];

const koreaiCalls: readonly PairedCall[] = [
  {
    truewire: `kore.auditLogs.list({ fromDate: "2026-01-01", size: 50 })`,
    openapiFetch: generic(
      "koreai",
      "GET",
      "/api/public/auditlogs",
      `params: { query: { fromDate: "2026-01-01", size: 50 } }`,
    ),
  },
  { truewire: `kore.bots.list()`, openapiFetch: generic("koreai", "GET", "/api/public/bots") },
  {
    truewire: `kore.bots.list({ limit: 20 })`,
    openapiFetch: generic("koreai", "GET", "/api/public/bots", `params: { query: { limit: 20 } }`),
  },
  {
    truewire: `kore.groups.list({ limit: 10 })`,
    openapiFetch: generic("koreai", "GET", "/api/public/groups", `params: { query: { limit: 10 } }`),
  },
  {
    truewire: `kore.roles.list({ roleType: "admin" })`,
    openapiFetch: generic("koreai", "GET", "/api/public/roles", `params: { query: { roleType: "admin" } }`),
  },
  {
    truewire: `kore.roles.export({ roleType: "bot" })`,
    openapiFetch: generic("koreai", "GET", "/api/public/roles/export", `params: { query: { roleType: "bot" } }`),
  },
  {
    truewire: `kore.roles.import({ roleType: "bot", fileId: "f-1" })`,
    openapiFetch: generic(
      "koreai",
      "POST",
      "/api/public/roles/import",
      `params: { query: { roleType: "bot" } }, body: { fileId: "f-1" }`,
    ),
  },
  {
    truewire: `kore.roles.assignBotRoles([{ roleId: "r-1", botId: "st-1", addUsers: ["u-1"] }])`,
    openapiFetch: generic(
      "koreai",
      "POST",
      "/api/public/btroles/assignments/",
      `body: [{ roleId: "r-1", botId: "st-1", addUsers: ["u-1"] }]`,
    ),
  },
  {
    truewire: `kore.roles.assignAdminRoles([{ roleId: "r-1", addUsers: ["u-1"] }])`,
    openapiFetch: generic(
      "koreai",
      "POST",
      "/api/public/adminroles/assignments/",
      `body: [{ roleId: "r-1", addUsers: ["u-1"] }]`,
    ),
  },
  {
    truewire: `kore.sso.get({ SSOProtocol: "saml" })`,
    openapiFetch: generic("koreai", "GET", "/api/public/ssoconfig", `params: { query: { SSOProtocol: "saml" } }`),
  },
  { truewire: `kore.sso.disable()`, openapiFetch: generic("koreai", "DELETE", "/api/public/ssoconfig") },
  {
    truewire: `kore.userData.erase({ userIds: ["u-1"], botIds: ["st-1"] })`,
    openapiFetch: generic(
      "koreai",
      "DELETE",
      "/api/public/bot/eraseUsersData",
      `body: { userIds: ["u-1"], botIds: ["st-1"] }`,
    ),
  },
  {
    truewire: `kore.userData.erasureStatus("r-1")`,
    openapiFetch: generic(
      "koreai",
      "GET",
      "/api/public/bot/eraseUsersData/status/{reqId}",
      `params: { path: { reqId: "r-1" } }`,
    ),
  },
  {
    truewire: `kore.users.list({ limit: 100 })`,
    openapiFetch: generic("koreai", "GET", "/api/public/alluserroles", `params: { query: { limit: 100 } }`),
  },
  {
    truewire: `kore.users.get({ emailIds: ["a@example.com"] })`,
    openapiFetch: generic("koreai", "POST", "/api/public/usersInfo", `body: { emailIds: ["a@example.com"] }`),
  },
  {
    truewire: `kore.users.create({ users: [{ userInfo: { emailId: "a@example.com" } }] })`,
    openapiFetch: generic(
      "koreai",
      "POST",
      "/api/public/users",
      `body: { users: [{ userInfo: { emailId: "a@example.com" } }] }`,
    ),
  },
  {
    truewire: `kore.users.update({ users: [{ userInfo: { emailId: "a@example.com" } }] })`,
    openapiFetch: generic(
      "koreai",
      "PUT",
      "/api/public/users",
      `body: { users: [{ userInfo: { emailId: "a@example.com" } }] }`,
    ),
  },
  {
    truewire: `kore.users.remove({ deleteEmailIds: ["a@example.com"] })`,
    openapiFetch: generic("koreai", "DELETE", "/api/public/users", `body: { deleteEmailIds: ["a@example.com"] }`),
  },
  {
    truewire: `kore.users.remove({ orgUserIds: ["o-1"] })`,
    openapiFetch: generic("koreai", "DELETE", "/api/public/users", `body: { orgUserIds: ["o-1"] }`),
  },
  {
    truewire: `kore.users.updateAccess({ emailIds: ["a@example.com"], canCreateBot: true })`,
    openapiFetch: generic(
      "koreai",
      "POST",
      "/api/public/useraccess",
      `body: { emailIds: ["a@example.com"], canCreateBot: true }`,
    ),
  },
];

/**
 * The 40 calls of the program whose types are priced: every method that takes a different shape, repeated with other
 * arguments as long as there are fewer than 40. A new method takes the place of a repetition.
 */
export const pairedCalls: readonly PairedCall[] = [...chatwootCalls, ...koreaiCalls];
