import type { Role } from "@truewire/core/koreai";
import type { BotSeed, RoleSeed, Seeds, UserSeed } from "./seeds.ts";
import { State, type Bytes } from "./state.ts";
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

function jsonBytes(value: object): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}
