/** One call, written with our client and with openapi-fetch over our `paths`. */
export interface PairedCall {
  /** An expression over `cw` and `kore`. */
  readonly truewire: string;
  /** The same request, as an expression over openapi-fetch's `chatwoot` and `koreai`. */
  readonly openapiFetch: string;
}

const account = "/api/v1/accounts/{account_id}";
const conversation = `${account}/conversations/{conversation_id}`;

/** A call of openapi-fetch's client. */
function generic(client: "chatwoot" | "koreai", method: string, path: string, init?: string): string {
  return `${client}.${method}("${path}"${init === undefined ? "" : `, { ${init} }`})`;
}

/** Path parameters in openapi-fetch's spelling. */
function at(...values: readonly string[]): string {
  return `params: { path: { ${["account_id: 1", ...values].join(", ")} } }`;
}

const chatwootCalls: readonly PairedCall[] = [
  {
    truewire: `cw.contacts.list({ page: 2, sort: "name" })`,
    openapiFetch: generic(
      "chatwoot",
      "GET",
      `${account}/contacts`,
      `params: { path: { account_id: 1 }, query: { page: 2, sort: "name" } }`,
    ),
  },
  {
    truewire: `cw.contacts.get(42)`,
    openapiFetch: generic("chatwoot", "GET", `${account}/contacts/{id}`, at("id: 42")),
  },
  {
    truewire: `cw.conversations.get(7)`,
    openapiFetch: generic("chatwoot", "GET", conversation, at("conversation_id: 7")),
  },
  {
    truewire: `cw.conversations.setStatus(7, { status: "resolved" })`,
    openapiFetch: generic(
      "chatwoot",
      "POST",
      `${conversation}/toggle_status`,
      `${at("conversation_id: 7")}, body: { status: "resolved" }`,
    ),
  },
  {
    truewire: `cw.conversations.messages.list(7)`,
    openapiFetch: generic("chatwoot", "GET", `${conversation}/messages`, at("conversation_id: 7")),
  },
  {
    truewire: `cw.conversations.messages.create(7, { content: "hello" })`,
    openapiFetch: generic(
      "chatwoot",
      "POST",
      `${conversation}/messages`,
      `${at("conversation_id: 7")}, body: { content: "hello" }`,
    ),
  },
  { truewire: `cw.inboxes.list()`, openapiFetch: generic("chatwoot", "GET", `${account}/inboxes`, at()) },
  { truewire: `cw.inboxes.get(3)`, openapiFetch: generic("chatwoot", "GET", `${account}/inboxes/{id}`, at("id: 3")) },
  {
    truewire: `cw.inboxes.members.add(3, { user_ids: [7] })`,
    openapiFetch: generic(
      "chatwoot",
      "POST",
      `${account}/inbox_members`,
      `${at()}, body: { inbox_id: 3, user_ids: [7] }`,
    ),
  },
  {
    truewire: `cw.inboxes.members.remove(3, { user_ids: [8] })`,
    openapiFetch: generic(
      "chatwoot",
      "DELETE",
      `${account}/inbox_members`,
      `${at()}, body: { inbox_id: 3, user_ids: [8] }`,
    ),
  },
  { truewire: `cw.labels.list()`, openapiFetch: generic("chatwoot", "GET", `${account}/labels`, at()) },
  {
    truewire: `cw.labels.create({ title: "vip" })`,
    openapiFetch: generic("chatwoot", "POST", `${account}/labels`, `${at()}, body: { title: "vip" }`),
  },
  { truewire: `cw.webhooks.list()`, openapiFetch: generic("chatwoot", "GET", `${account}/webhooks`, at()) },
  {
    truewire: `cw.webhooks.create({ url: "https://hooks.example.com" })`,
    openapiFetch: generic(
      "chatwoot",
      "POST",
      `${account}/webhooks`,
      `${at()}, body: { url: "https://hooks.example.com" }`,
    ),
  },
  { truewire: `cw.agents.list()`, openapiFetch: generic("chatwoot", "GET", `${account}/agents`, at()) },
  { truewire: `cw.profile.get()`, openapiFetch: generic("chatwoot", "GET", "/api/v1/profile") },
  { truewire: `cw.teams.list()`, openapiFetch: generic("chatwoot", "GET", `${account}/teams`, at()) },
  {
    truewire: `cw.teams.get(5)`,
    openapiFetch: generic("chatwoot", "GET", `${account}/teams/{team_id}`, at("team_id: 5")),
  },
  {
    truewire: `cw.teams.create({ name: "sales" })`,
    openapiFetch: generic("chatwoot", "POST", `${account}/teams`, `${at()}, body: { name: "sales" }`),
  },
  {
    truewire: `cw.teams.members.set(5, { user_ids: [1] })`,
    openapiFetch: generic(
      "chatwoot",
      "PATCH",
      `${account}/teams/{team_id}/team_members`,
      `${at("team_id: 5")}, body: { user_ids: [1] }`,
    ),
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
