import { readFileSync } from "node:fs";
import { checkAsConsumer, readmeProgram, readmePrograms, runAsConsumer } from "@truewire/test-support";
import { expect, it } from "vitest";

const folder = new URL("../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const readme = read("README.md");

it("has a quick start that compiles and works as printed", () => {
  const { code, out, error } = runAsConsumer(
    readmeProgram(readme, "## Quick start"),
    folder,
    "src/readme-server.testing.ts",
  );
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out.split("\n")).toEqual([
    "st-1 Support",
    "st-2 Sales",
    "partial",
    "b@example.com User not found",
    "GET /api/public/bots 200",
    "POST /api/public/bot/st-1/export 200",
    "GET /api/public/bot/st-1/export/status 200",
    "GET /mock-files/file-1 200",
    "DELETE /api/public/users 200",
    "",
  ]);
});

it("names every resource, and leads to its methods", () => {
  const resources = [...read("api.md").matchAll(/^### (\S+)$/gmu)].map(([, name = ""]) => name);
  const areas = readme.slice(readme.indexOf("\n## Methods\n"), readme.indexOf("\nPages: "));
  const anchors = resources.map((name) => name.replaceAll(".", "").toLowerCase());
  const linked = [...areas.matchAll(/\]\(api\.md#(\w+)\)/gu)].map(([, anchor]) => anchor ?? "");
  expect(linked.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  // What hangs deeper than two names stands below them in the list of methods.
  const names = new Set(resources.flatMap((name) => name.split(".").slice(0, 2)));
  expect(names.size).toBeGreaterThan(60);
  expect([...names].filter((name) => !areas.includes(`\`${name}\``))).toEqual([]);
});

it("has no program that does not compile", () => {
  const programs = readmePrograms(readme);
  expect(programs.length).toBeGreaterThan(14);
  const names = `
    type KoreAI = import("@truewire/koreai").KoreAI;
    declare const KoreAI: typeof import("@truewire/koreai").KoreAI;
    declare const kore: KoreAI;
    declare const credentials: { clientId: string; clientSecret: string };
    declare const clientId: string, clientSecret: string, botClientId: string, privateKey: string;
    declare const host: string, secret: string;
    declare const signal: AbortSignal;
    declare const vault: { read(name: string): Promise<string> };
    declare function program(client: KoreAI): Promise<void>;
  `;
  expect(checkAsConsumer(programs, names, folder)).toBe("");
});
