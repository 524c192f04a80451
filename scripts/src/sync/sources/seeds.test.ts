import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, expect, test } from "vitest";

import { repositoryRoot } from "../../shared/repository-root.ts";
import { readDocsPage } from "./chatwoot/docs-page.ts";
import { readPage } from "./koreai/read-page.ts";

/** Pages of the vendors' are not part of this repository; whoever has some tells where. */
const UPSTREAM = process.env["TRUEWIRE_UPSTREAM"] ?? join(repositoryRoot, "../shared/upstream");
const SEEDS = join(UPSTREAM, "../seeds");
const MISSING = `no documentation pages in ${SEEDS}; set TRUEWIRE_UPSTREAM to the folder beside them`;

if (!existsSync(SEEDS)) process.stderr.write(`seeds.test.ts skipped: ${MISSING}\n`);
beforeEach(({ skip }) => {
  skip(!existsSync(SEEDS), MISSING);
});

function seed(name: string): string {
  return readFileSync(join(SEEDS, name), "utf8");
}

test.each([
  ["000_a53b676fab92af7a.txt", "DELETE /api/v1/accounts/{account_id}/inbox_members delete-agent-in-inbox"],
  [
    "001_c51b8cda4cd23625.txt",
    "PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members update-agents-in-team",
  ],
])("reads the operation of Chatwoot's page %s", (name, operation) => {
  const found = readDocsPage(seed(name), name);

  expect(`${found?.method} ${found?.path} ${found?.operationId}`).toBe(operation);
});

test("reads the operation of Kore.ai's page", () => {
  const name = "002_a4e63d094c5f2a80.txt";

  expect(readDocsPage(seed(name), name)).toBeUndefined();
  expect(readPage(seed(name), name)).toMatchObject([
    {
      method: "DELETE",
      path: "/api/public/users",
      parameters: [
        { in: "body", name: "deleteEmailIds" },
        { in: "body", name: "orgUserIds" },
        { in: "path", name: "host" },
      ],
      responseKeys: expect.arrayContaining(["msg", "failedUserDetails[].reason.errors[].msg"]),
    },
  ]);
});
