import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Chatwoot } from "@truewire/chatwoot";
import { ChatwootPlatform } from "@truewire/chatwoot/platform";
import { ChatwootPublic } from "@truewire/chatwoot/public";
import { KoreAI } from "@truewire/koreai";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../fixtures/types");
const programs = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

const baseUrl = "https://chatwoot.example.com";
const clients = {
  cw: new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: "t" }),
  platform: new ChatwootPlatform({ baseUrl, platformAccessToken: "t" }),
  widget: new ChatwootPublic({ baseUrl, inboxIdentifier: "i-1" }),
  kore: new KoreAI({ host: "https://platform.kore.ai", token: "t" }),
};

/** Every method of an object and of the resources that it holds, as a program spells them. */
function methodsOf(value: object, path: string): string[] {
  const own = Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    typeof member === "object" && member !== null ? methodsOf(member, `${path}.${name}`) : [],
  );
  const methods = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value)))
    .filter(([name, descriptor]) => typeof descriptor.value === "function" && name !== "constructor")
    .map(([name]) => `${path}.${name}`);
  return [...own, ...methods];
}

it.each(Object.entries(clients))("the programs of fixtures/types call every method of %s", (name, client) => {
  const methods = methodsOf(client, name);
  expect(methods.length).toBeGreaterThan(10);
  expect(methods.filter((method) => !programs.includes(`${method}(`))).toEqual([]);
});
