import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test("the demo runs with the built packages, holds its checks and stays within a terminal", async () => {
  // No options from the test runner's own process: the packages must come from their builds.
  const env = { PATH: process.env["PATH"] };
  const { stdout, stderr } = await run(process.execPath, [fileURLToPath(new URL("demo.ts", import.meta.url))], { env });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/All \d+ checks hold\.\n$/u);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  for (const seen of [
    "DELETE /api/v1/accounts/1/inbox_members",
    '{"inbox_id":3,"user_ids":[7]}',
    "PATCH /api/v1/accounts/1/teams/5/team_members",
    '{"user_ids":[1,2]}',
    "DELETE /api/public/users",
    '{"deleteEmailIds":["bo@example.com","chen@example.com"]}',
    "GET /mock-files/file-1",
    "NotFoundError",
    "BatchError",
  ]) {
    expect(stdout).toContain(seen);
  }
  expect(stdout).not.toMatch(/demo-token|demo-secret|eyJ/u);
});
