import type { Role, StoredTableRow } from "@truewire/core/koreai";
import type { BotSeed, MessageSeed, RoleSeed, Seeds, SessionSeed, UserSeed } from "./seeds.ts";
import { State, type Bytes } from "./state.ts";
import { addRow } from "./tables.ts";
import { zip } from "./zip.ts";

/** A fresh state that holds what was asked for. */
export function seedState(host: string, accountId: string, seeds: Seeds): State {
  const state = new State(host, accountId);
  for (const user of seeds.users ?? []) addUser(state, user);
  for (const { _id, gN, gDesc = "", users = [] } of seeds.groups ?? []) {
    const members = state.users.filter(({ emailId }) => users.includes(emailId)).map(({ userId }) => userId);
    state.groups.push({ _id: _id ?? state.newId("group"), gN, gDesc, members: new Set(members) });
  }
  for (const role of seeds.roles ?? []) state.roles.push(toRole(state, role));
  for (const bot of seeds.bots ?? []) addBot(state, bot);
  for (const [name, given] of Object.entries(seeds.tables ?? {})) {
    const rows: StoredTableRow[] = [];
    state.tables.set(name, rows);
    for (const row of given) addRow(state, rows, row);
  }
  for (const [view, table] of Object.entries(seeds.views ?? {})) state.views.set(view, table);
  for (const session of seeds.sessions ?? []) addSession(state, session);
  for (const message of seeds.messages ?? []) addMessage(state, message);
  return state;
}

function addUser(state: State, given: UserSeed): void {
  const { emailId, adminRoles = [], botRoles = [], ...rest } = given;
  const userId = given.userId ?? state.newId("u", (id) => state.users.some((one) => one.userId === id));
  state.users.push({
    orgUserId: `org-${userId}`,
    firstName: "",
    lastName: "",
    status: "active",
    canCreateBot: true,
    isDeveloper: true,
    isOwner: false,
    ...rest,
    userId,
    emailId,
    adminRoles: new Set(adminRoles),
    botRoles: [...botRoles],
  });
}

function toRole(
  state: State,
  { _id = state.newId("role"), role, roleType, rDesc = "", permissions = {} }: RoleSeed,
): Role {
  return { _id, role, roleType, rDesc, permissions } as Role;
}

function addBot(state: State, { definition, ...given }: BotSeed): void {
  const _id = given._id ?? state.newId("st", (id) => state.bots.some(({ summary }) => summary._id === id));
  const summary = { name: `Bot ${_id}`, status: "published", createdOn: state.now(), ...given, _id };
  const files = { "botDefinition.json": definition ?? { name: summary.name }, "config.json": {} };
  const latest = zip(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, jsonBytes(file)])));
  state.bots.push({ summary, latest, published: summary.status === "published" ? latest : undefined });
}

function addSession(state: State, { messages = [], ...given }: SessionSeed): void {
  const sessionId = given.sessionId ?? state.newId("session");
  const botId = given.botId ?? firstBot(state);
  const session = { botId, start_time: state.now(), noOfMessagesExchanged: messages.length, ...given, sessionId };
  state.sessions.push(session);
  const { userId, start_time: createdOn } = session;
  for (const message of messages) {
    addMessage(state, { botId, sessionId, createdOn, ...(userId !== undefined && { userId }), ...message });
  }
}

function addMessage(state: State, { text, userId, ...given }: MessageSeed): void {
  const _id = given._id ?? state.newId("message");
  const said = text === undefined ? {} : { components: [{ cT: "text", data: { text } }] };
  const message = { botId: firstBot(state), type: "incoming", createdOn: state.now(), ...said, ...given, _id };
  state.messages.push({ message, userId: userId ?? message.createdBy });
}

function firstBot({ bots }: State): string {
  return bots[0]?.summary._id ?? "st-1";
}

function jsonBytes(value: object): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}
