import { expect, it } from "vitest";

import { clientMethods } from "./client-methods.ts";
import { parseModule } from "./source-modules.ts";

const ROOT = { file: "client.ts", class: "Kore", name: "kore" };

const CLIENT = `
import { Users } from "./resources/users.ts";
import type { Bots } from "./resources/bots.ts";
export class Kore extends Base {
  readonly #hidden: Hidden;
  get bots(): Bots { return new Bots(this.#hidden); }
  withOptions(): Kore { return this; }
}
class Base { readonly users: Users; readonly options: Options; }
class Hidden { never(): void { usersList; } }
`;

const USERS = `
import { usersList, usersGet, usersGet as one, usersRemove, usersMake, spare } from "@truewire/core/koreai";
import type { UsersUpdate } from "@truewire/core/koreai";
import { exporting } from "../shared.ts";
export class Users {
  readonly #client: Client;
  readonly roles: Roles;
  list(options: typeof spare) { return this.#client.call(usersList, {}, options); }
  get() { return one; }
  remove() { return this.#send(); }
  #send() { return helper(() => usersRemove); }
  export() { return exporting(this.#client); }
  local() { return made(); }
  borrowed() { return new Lender(this.#client).lend(); }
  several() { return [usersList, one, this.list()]; }
  private inner() { return spare; }
  static make() { return spare; }
}
class Roles { readonly up: Users; set() { return table.set; } }
class Lender { lend() { return this.#lent(); } #lent() { return usersGet; } other() { return usersMake; } }
const table = { set: usersMake };
function helper(send) { return send(); }
function made() { return again(); }
function again() { return made() ?? usersMake; }
`;

const SHARED = `
import { usersExportStart as start, usersExportStatus } from "@truewire/core/koreai";
export const exporting = (client) => run(client, { start, status: usersExportStatus });
function run(client, jobs) { return jobs; }
`;

function modulesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, ReturnType<typeof parseModule>> {
  return new Map(Object.entries(files).map(([file, text]) => [file, parseModule(file, text)]));
}

const modules = modulesOf({
  "client.ts": CLIENT,
  "resources/users.ts": USERS,
  "resources/bots.ts": `import { botsList } from "@truewire/core/koreai"; export class Bots { list() { return botsList; } }`,
  "shared.ts": SHARED,
});

it("finds what each method names, through functions and hidden members, wherever its resource hangs", () => {
  expect(clientMethods(modules, [ROOT])).toEqual([
    { path: "kore.bots.list", constants: ["botsList"] },
    { path: "kore.users.roles.set", constants: ["usersMake"] },
    { path: "kore.users.list", constants: ["usersList"] },
    { path: "kore.users.get", constants: ["usersGet"] },
    { path: "kore.users.remove", constants: ["usersRemove"] },
    { path: "kore.users.export", constants: ["usersExportStart", "usersExportStatus"] },
    { path: "kore.users.local", constants: ["usersMake"] },
    { path: "kore.users.borrowed", constants: ["usersGet"] },
    { path: "kore.users.several", constants: ["usersList", "usersGet"] },
  ]);
});

it("finds methods that only call others of their class when it is to", () => {
  const calling = USERS.replace("several()", "walk() { return walk(() => this.list({})); } several()");
  const own = modulesOf({ "client.ts": CLIENT, "resources/users.ts": calling });
  const walks = (through?: "all members") =>
    clientMethods(own, [ROOT], through).filter(({ path }) => path.endsWith("walk"));
  expect(walks()).toEqual([]);
  expect(walks("all members")).toEqual([{ path: "kore.users.walk", constants: ["usersList"] }]);
});

it("refuses a root that is not there", () => {
  expect(() => clientMethods(modules, [{ ...ROOT, class: "Korea" }])).toThrow("client.ts declares no class Korea");
});
