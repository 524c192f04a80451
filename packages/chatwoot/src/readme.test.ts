import { readFileSync } from "node:fs";
import { readmeProgram, runAsConsumer } from "@truewire/test-support";
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
