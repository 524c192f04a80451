import { readFileSync } from "node:fs";
import { checkAsConsumer, readmeProgram, readmePrograms, runAsConsumer } from "@truewire/test-support";
import { expect, it } from "vitest";

const folder = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");

it("has a quick start that compiles and works as printed", () => {
  const { code, out, error } = runAsConsumer(
    readmeProgram(readme, "## Quick start"),
    folder,
    "src/readme-server.testing.ts",
  );
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out.split("\n")).toEqual([
    "Ada",
    "Noor",
    "GET /api/v1/accounts/1/contacts/42 200",
    "GET /api/v1/accounts/1/contacts 200",
    "GET /api/v1/accounts/1/inbox_members/3 200",
    "DELETE /api/v1/accounts/1/inbox_members 200",
    "PATCH /api/v1/accounts/1/teams/5/team_members 200",
    "",
  ]);
});

it("has no program that does not compile", () => {
  const programs = readmePrograms(readme);
  expect(programs.length).toBeGreaterThan(8);
  const names = `
    declare const cw: import("@truewire/chatwoot").Chatwoot;
    declare const accountId: number;
    declare const apiAccessToken: string, baseUrl: string, inboxIdentifier: string;
    declare const password: string, platformAccessToken: string;
    declare const bytes: Uint8Array<ArrayBuffer>;
    declare const file: File;
    declare function answer(conversationId: number, content: string | null): Promise<void>;
    declare function program(client: import("@truewire/chatwoot").Chatwoot): Promise<void>;
    declare function readAgain(): Promise<void>;
  `;
  expect(checkAsConsumer(programs, names, folder)).toBe("");
  // What is not there is noticed.
  expect(checkAsConsumer(["await cw.contatcs.list();\n"], names, folder)).toContain("contatcs");
});
