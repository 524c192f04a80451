import { expect, test } from "vitest";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { createResources } from "./resources.ts";

interface Context {
  readonly name: string;
}
class Contacts {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }
  whose(): string {
    return this.#context.name;
  }
}
class Teams {
  readonly count: number = 2;
}

test("builds what it is given, typed", () => {
  const built = createResources({ contacts: Contacts, teams: Teams }, { name: "ours" });
  const owner: string = built.contacts.whose();
  const count: number = built.teams.count;
  expect([owner, count, Object.keys(built), Object.isFrozen(built)]).toEqual(["ours", 2, ["contacts", "teams"], true]);
});

test.each([
  ["resources", null],
  ["resources", "contacts"],
  ["resources.contacts", { contacts: {} }],
  ["resources.teams", { contacts: Contacts, teams: undefined }],
])("%s: %o is refused", (argument, resources) => {
  expect(() => createResources(resources as never, {})).toThrow(InvalidArgumentError);
  expect(() => createResources(resources as never, {})).toThrow(`${argument} must be`);
});
