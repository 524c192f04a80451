import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { tryRun } from "./run.ts";

const require = createRequire(import.meta.url);
let folder: string;

/** What a program may export without annotating it: its declarations must not have to name packages of ours beneath. */
const program = `
import { Chatwoot } from "@truewire/chatwoot";
import { KoreAI } from "@truewire/koreai";

const cw = new Chatwoot({ baseUrl: "https://chatwoot.example.com", accountId: 1, apiAccessToken: "t" });
const kore = new KoreAI({ host: "https://kore.example.com", token: "t" });

export const contact = () => cw.contacts.get(1);
export const withResponse = () => cw.contacts.get(1).withResponse();
export const safe = () => cw.contacts.get(1).safe();
export const pages = () => cw.contacts.list().byPage();
export const page = async () => await cw.contacts.list();
export const contacts = () => cw.contacts;
export const members = () => cw.inboxes.members;
export const other = () => cw.account(2);
export const raw = () => cw.raw;
export const users = () => kore.users;
export const removal = () => kore.users.remove({ orgUserIds: ["u-1"] }).safe();
export const groups = () => kore.groups.list();
export const resources = () => kore.contactCenter.campaigns;
export const job = () => kore.bots.export({ exportType: "latest" });
export const started = () => kore.qualityAi.queues.create([]).safe();
export const file = async () => (await job()).wait();
export const walk = () => kore.messages.walk({ dateFrom: "2026-01-01", dateTo: "2026-01-31" });
export const windows = () => walk().byWindow();
export const turn = () => kore.webhookChannel.ask({ from: { id: "u" }, message: { type: "text", val: "Hello" } });
export const clicks = () => kore.searchAi.clicks.query({ type: "AvgClickStats" });
export const koreRaw = () => kore.raw;
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "truewire-declarations-"));
  const installed = join(inject("consumer"), "node_modules");
  const modules = join(folder, "node_modules/@truewire");
  for (const client of ["chatwoot", "koreai"]) {
    const own = join(modules, client, "node_modules");
    cpSync(join(installed, "@truewire", client), join(modules, client), { recursive: true });
    // As pnpm lays packages out: what a client depends on is out of the program's reach.
    mkdirSync(join(own, "@truewire"), { recursive: true });
    cpSync(join(installed, "@truewire/core"), join(own, "@truewire/core"), { recursive: true });
    for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
      cpSync(join(installed, name), join(own, name), { recursive: true });
    }
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "program.ts"), program);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a program that exports what the clients give can be declared, with only the clients in reach", async () => {
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const options = ["--declaration", "--emitDeclarationOnly", "--isolatedModules", "--strict", "--pretty", "false"];
  const target = ["--module", "node16", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--types", ""];
  const { stdout, status } = await tryRun(process.execPath, [tsc, ...options, ...target, "program.ts"], folder);
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
