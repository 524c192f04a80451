import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Chatwoot } from "@truewire/chatwoot";
import { ChatwootPlatform } from "@truewire/chatwoot/platform";
import { ChatwootPublic } from "@truewire/chatwoot/public";
import { KoreAI } from "@truewire/koreai";
import { describe, expect, inject, it } from "vitest";
import { readResults } from "./declared-results.ts";

const folder = join(import.meta.dirname, "../fixtures/types");
const programs = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

/** Methods whose arguments decide on the type of what they give: the programs pin it for one or another of them. */
const dependent = ["cw.conversations.assignments.set", "kore.searchAi.clicks.query"];

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

describe("what methods give", () => {
  const results = readResults(inject("consumer"), [
    { name: "cw", entry: "chatwoot/dist/index.d.ts", className: "Chatwoot" },
    { name: "platform", entry: "chatwoot/dist/platform.d.ts", className: "ChatwootPlatform" },
    { name: "widget", entry: "chatwoot/dist/public.d.ts", className: "ChatwootPublic" },
    { name: "kore", entry: "koreai/dist/index.d.ts", className: "KoreAI" },
  ]);

  it.each(Object.keys(clients))("has its type pinned by the programs, for every method of %s", (name) => {
    const pins = squash(programs);
    const own = results.filter(({ method }) => method.startsWith(`${name}.`) && !dependent.includes(method));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ types }) => !types.some((type) => pins.includes(`exactly<${squash(type)}>`)))).toEqual([]);
  });
});

/** Without what a formatter decides on. */
function squash(text: string): string {
  return text.replaceAll(/\s+/gu, "").replaceAll(",>", ">");
}
