import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { EXIT } from "./frame/exit-codes.ts";
import { STAGES } from "./stages.ts";
import { Loopback } from "./testing/loopback.ts";
import { Checkout } from "./testing/checkout.ts";

const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));

/** Runs the program as a process of its own. */
function sync(...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...words], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : Number(error !== null), stdout, stderr });
    });
  });
}

test("says what its commands and its exit codes are", async () => {
  const { code, stdout } = await sync("--help");

  expect(code).toBe(0);
  for (const { name } of STAGES) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, "mu"));
  for (const exit of Object.values(EXIT)) expect(stdout).toMatch(new RegExp(`^ {2}${exit} {2}\\S`, "mu"));
});

test("without network: one line, exit code 3, nothing written", async () => {
  const server = await Loopback.start(() => undefined);
  await server[Symbol.asyncDispose]();
  using checkout = new Checkout();
  const before = checkout.specs();

  const result = await sync("--root", checkout.root, "--github-api", server.url);

  expect(result).toEqual({
    code: 3,
    stdout: "",
    stderr: `sync: ${server.url.slice("http://".length)}: cannot be reached (ECONNREFUSED)\n`,
  });
  expect(checkout.specs()).toEqual(before);
});
