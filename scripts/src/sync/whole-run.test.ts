import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

import { afterEach, beforeEach, expect, test } from "vitest";

import { thingText, type ThingApi } from "./testing/chatwoot.ts";
import { Checkout } from "./testing/checkout.ts";
import { FakeFolder } from "./testing/github-folder.ts";
import { FakeRepository } from "./testing/github.ts";
import { Loopback } from "./testing/loopback.ts";
import { KOREAI } from "./sources/vendors.ts";

const PAGE = "| Method | GET |\n|---|---|\n| Endpoint | https://{{host}}/ovens |\n";

let checkout: Checkout;
let chatwoot: FakeRepository;
let koreai: FakeFolder;
let server: Loopback;

function git(...words: readonly string[]): string {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.test"];
  return execFileSync("git", ["-C", checkout.root, ...identity, ...words], { encoding: "utf8" });
}

function commit(): void {
  git("add", "--all", "--", ".gitignore", "specs", "packages", ".changeset");
  git("commit", "--quiet", "--allow-empty", "--message", "State");
}

async function publish(changes?: ThingApi): Promise<void> {
  chatwoot.commit(thingText(changes));
}

beforeEach(async () => {
  checkout = new Checkout();
  chatwoot = new FakeRepository();
  koreai = new FakeFolder();
  server = await Loopback.start((seen, response) =>
    (seen.target.includes(KOREAI.repository) ? koreai : chatwoot).handler(seen, response),
  );
  checkout.use({ "github-api": server.url });
  git("init", "--quiet");
  checkout.write(".changeset/README.md", "# Changesets\n");
  checkout.write("packages/README.md", "# Packages\n");
  checkout.write("specs/koreai/pages/automation-get-ovens.yaml", OVENS);
  checkout.write("specs/koreai/schemas/common.yaml", COMMON);
  checkout.write(".gitignore", ".sync/\n");
  await publish();
  koreai.commit({ "automation/get-ovens.mdx": PAGE });
  expect(await checkout.sync("fetch")).toMatchObject({ code: 0, stderr: "" });
  expect(await checkout.sync("import")).toMatchObject({ code: 0, stderr: "" });
  commit();
});

afterEach(async () => {
  checkout[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

const OVENS = `page: automation/get-ovens
area: Automation AI / Admin
operations:
  - id: ovens.list
    summary: Lists ovens.
    method: GET
    path: /ovens
    app: [admin]
    scope: { admin: Ovens }
    responses:
      "200": { schema: { $ref: Oven } }
    confidence: high
`;
const COMMON = "Oven: { type: string }\n";

const STAGE_LINES = /^(\w+) +/gmu;

function stagesOf(stdout: string): readonly string[] {
  return [...stdout.matchAll(STAGE_LINES)].map(([, stage = ""]) => stage);
}

test("nothing new: one stage, two questions, no byte changed", async () => {
  const before = checkout.specs();
  server.seen.length = 0;

  const result = await checkout.sync();

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(stagesOf(result.stdout)).toEqual(["fetch"]);
  expect(server.seen).toHaveLength(2);
  expect(checkout.specs()).toEqual(before);
  expect(git("status", "--porcelain")).toBe("");
});

test("something new: every stage up to the report, and nothing the second time", async () => {
  await publish({
    paths: {
      "/others": {
        get: { operationId: "listOthers", responses: { "200": { description: "" }, "404": { description: "" } } },
      },
    },
  });

  const first = await checkout.sync();

  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(stagesOf(first.stdout)).toEqual(["fetch", "import", "classify", "changeset", "report"]);
  expect(checkout.read(".changeset/sync-chatwoot.md")).toContain('"@truewire/core": minor');
  expect(existsSync(checkout.path(".changeset/sync-koreai.md"))).toBe(false);
  const changed = git("status", "--porcelain", "--untracked-files=all");
  expect(changed).toContain(" M specs/chatwoot/upstream.yaml");

  const before = checkout.specs();
  const second = await checkout.sync();
  expect(second).toMatchObject({ code: 0, stderr: "" });
  expect(stagesOf(second.stdout)).toEqual(["fetch"]);
  expect(checkout.specs()).toEqual(before);
  expect(git("status", "--porcelain", "--untracked-files=all")).toBe(changed);
});

test("pages that changed: a draft goes through to the report and ends with code 4", async () => {
  koreai.commit({ "automation/get-ovens.mdx": PAGE.replace("GET", "POST") });

  const refused = await checkout.sync();
  expect(refused.code).toBe(4);
  expect(stagesOf(refused.stdout)).toEqual(["fetch"]);
  expect(refused.stderr).toBe(
    "sync: koreai: 1 differences\nsync:   automation/get-ovens changed: POST /ovens: was GET /ovens",
  );

  const draft = await checkout.sync("--draft");
  expect(draft.code).toBe(4);
  expect(stagesOf(draft.stdout)).toEqual(["fetch", "import", "classify", "changeset", "report"]);
  expect(git("status", "--porcelain")).toBe(" M specs/koreai/pages.lock.json\n");
  expect(checkout.read(".sync/issue.md")).toContain("- **pages-changed**: `koreai: 1 differences`");
});

test("a vendor that cannot be read stops the run before anything is written", async () => {
  await publish({ properties: { more: { type: "string" } } });
  koreai.commits.length = 0;
  const before = checkout.specs();

  const result = await checkout.sync();

  expect(result).toMatchObject({ code: 3, stdout: "" });
  expect(result.stderr.split("\n")).toHaveLength(1);
  expect(checkout.specs()).toEqual(before);
});

test("a document of JSON tells every stage, the one that failed included", async () => {
  await publish({ properties: { evil: { $ref: "file:///etc/passwd" } } });

  const result = await checkout.sync("--json");

  expect(result.code).toBe(1);
  expect(JSON.parse(result.stdout)).toMatchObject({
    stages: [
      { stage: "fetch", status: "done" },
      {
        stage: "import",
        status: "failed",
        summary: expect.stringContaining("leads out of the document"),
        data: { exit: 1 },
      },
    ],
  });
});
