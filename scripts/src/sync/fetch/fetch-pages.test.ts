import { beforeEach, expect, test } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { Checkout } from "../testing/checkout.ts";
import { FakeFolder } from "../testing/github-folder.ts";
import type { Loopback } from "../testing/loopback.ts";

function page(path: string, rows: readonly string[] = [], words = ""): string {
  const table =
    rows.length === 0
      ? ""
      : `## Query Parameters\n\n| Parameter | Type | Required |\n|---|---|---|\n${rows.join("\n")}\n`;
  return `# A page\n\n${words}\n\n| Method | GET |\n|---|---|\n| Endpoint | \`https://{{host}}${path}\` |\n\n${table}`;
}

const DESCRIBED = `page: automation/get-ovens
area: Automation AI / Admin
operations:
  - id: ovens.list
    summary: Lists ovens.
    method: GET
    path: /ovens/{kind}
    app: [admin]
    scope: { admin: Ovens }
    parameters: { path: { kind: { schema: { type: string } } } }
    responses:
      "200": { schema: { $ref: Ovens } }
    confidence: high
schemas:
  Ovens: { type: array, items: { type: string } }
`;

interface Scene {
  readonly folder: FakeFolder;
  readonly server: Loopback;
  readonly checkout: Checkout;
}

let scene: Scene;

beforeEach(async () => {
  const folder = new FakeFolder();
  const server = await folder.serve();
  const checkout = new Checkout();
  checkout.use({ "github-api": server.url, "github-raw": server.url });
  checkout.write("specs/koreai/pages/automation-get-ovens.yaml", DESCRIBED);
  checkout.write("specs/koreai/schemas/common.yaml", "Common: { type: string }\n");
  scene = { folder, server, checkout };
  return async () => {
    checkout[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  };
});

function found(): JsonObject {
  return JSON.parse(scene.checkout.read(".sync/fetched/koreai.json")) as JsonObject;
}

/** Fetches a version of the pages, and takes note of it. */
async function take(files: Readonly<Record<string, string>>): Promise<void> {
  scene.folder.commit(files);
  expect(await scene.checkout.sync("fetch", "koreai")).toMatchObject({ code: 0, stderr: "" });
  expect(await scene.checkout.sync("import", "koreai", "--draft")).toMatchObject({ stderr: "", code: 0 });
}

test("the first time: reads every page and says which operations are not described", async () => {
  const { folder, checkout } = scene;
  folder.commit({
    "automation/get-ovens.mdx": page("/ovens/{{oven-kind}}?page=1"),
    "automation/get-bread.mdx": page("/bread"),
    "automation/api-list.mdx": "# Everything\n",
    "automation/logo.svg": "<svg/>",
  });

  const result = await checkout.sync("fetch", "koreai");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toContain(
    "koreai's pages at 111111111: 0 changed, 2 added, 0 removed, 1 operations not described",
  );
  expect(found()).toMatchObject({
    status: "changed",
    changes: [
      { page: "automation/get-bread", kind: "added", lines: ["GET /bread"] },
      { page: "automation/get-ovens", kind: "added", lines: ["GET /ovens/{oven-kind}"] },
    ],
    undescribed: ["automation/get-bread: GET /bread"],
  });

  expect(await checkout.sync("import", "koreai")).toMatchObject({ code: 0, stderr: "" });
  const lock = JSON.parse(checkout.read("specs/koreai/pages.lock.json")) as { pages: object };
  expect(Object.keys(lock.pages)).toEqual(["automation/api-list", "automation/get-bread", "automation/get-ovens"]);
});

test("nothing new: one question", async () => {
  await take({ "automation/get-ovens.mdx": page("/ovens/{{kind}}") });
  const { server, checkout } = scene;
  const before = checkout.specs();
  server.seen.length = 0;

  expect(await checkout.sync("fetch", "koreai")).toMatchObject({ code: 0 });

  expect(server.seen.map(({ target }) => target)).toEqual([
    "/repos/Koredotcom/docs-v2/commits?sha=main&path=ai-for-service%2Fapis&per_page=1",
  ]);
  expect(found()).toMatchObject({ status: "unchanged" });
  expect(await checkout.sync("import", "koreai")).toMatchObject({ code: 0 });
  expect(checkout.specs()).toEqual(before);
});

test("other words are no change, and are read once", async () => {
  const { folder, server, checkout } = scene;
  await take({ "automation/get-ovens.mdx": page("/ovens/{{kind}}") });
  folder.commit({ "automation/get-ovens.mdx": page("/ovens/{{kind}}", [], "Other words.") });

  await checkout.sync("fetch", "koreai");
  expect(found()).toMatchObject({ status: "unchanged", changes: [] });

  server.seen.length = 0;
  await checkout.sync("fetch", "koreai");
  expect(server.seen.filter(({ target }) => target.endsWith(".mdx"))).toEqual([]);
});

test("tells what changed on a page, which pages are new and which are gone", async () => {
  const { folder, checkout } = scene;
  await take({
    "automation/get-ovens.mdx": page("/ovens/{{kind}}", ["| `limit` | integer | Optional |", "| `old` | string | |"]),
    "automation/gone.mdx": page("/gone"),
  });
  const before = checkout.specs();
  folder.commit({
    "automation/get-ovens.mdx": page("/v2/ovens/{{kind}}", [
      "| `limit` | string | Required |",
      "| `offset` | integer | |",
    ]),
    "automation/new.mdx": page("/new"),
  });
  const lines = [
    "automation/get-ovens changed: GET /v2/ovens/{kind}: was GET /ovens/{kind}",
    "automation/get-ovens changed: GET /v2/ovens/{kind}: query limit was (integer, optional), is (string, required)",
    "automation/get-ovens changed: GET /v2/ovens/{kind}: query offset added (integer)",
    "automation/get-ovens changed: GET /v2/ovens/{kind}: query old removed (string)",
    "automation/new added: GET /new",
    "automation/gone removed",
  ];

  expect(await checkout.sync("fetch", "koreai")).toMatchObject({ code: 0 });
  const refused = await checkout.sync("import", "koreai");
  expect(refused).toMatchObject({ code: 4, stdout: "" });
  expect(refused.stderr.split("\n")).toEqual([
    "sync: koreai: 6 differences",
    ...lines.map((line) => `sync:   ${line}`),
  ]);
  expect(checkout.specs()).toEqual(before);
  expect(checkout.read(".sync/issue.md")).toContain("- **pages-changed**: `koreai: 6 differences`");

  const draft = await checkout.sync("import", "koreai", "--draft");
  expect(draft.code).toBe(4);
  expect(draft.stderr).toBe(refused.stderr);
  expect(Object.keys(JSON.parse(checkout.read("specs/koreai/pages.lock.json")).pages as object)).toEqual([
    "automation/get-ovens",
    "automation/new",
  ]);
});

test("a former version that is gone is said to be gone", async () => {
  const { folder, checkout } = scene;
  await take({ "automation/get-ovens.mdx": page("/ovens/{{kind}}") });
  folder.commits.length = 0;
  folder.commit({});
  folder.commits.length = 0;
  folder.commits.push(["f".repeat(40), { "automation/get-ovens.mdx": page("/other") }]);
  checkout.write(".sync/koreai/facts.json", "{}");

  await checkout.sync("fetch", "koreai");

  expect(found()).toMatchObject({
    changes: [{ kind: "changed", lines: ["its former version cannot be read any more"] }],
  });
});

test("of two spellings of one page the one in lower case counts", async () => {
  const { folder, checkout } = scene;
  folder.commit({ "automation/get-ovens-V2.mdx": page("/a"), "automation/get-ovens-v2.mdx": page("/b") });

  await checkout.sync("fetch", "koreai");

  expect(found()).toMatchObject({ changes: [{ page: "automation/get-ovens-v2", lines: ["GET /b"] }] });
});

test("a page that cannot be read stops the comparison", async () => {
  const { folder, checkout } = scene;
  folder.commit({ "automation/deep.mdx": "> ".repeat(20_000) });

  const result = await checkout.sync("fetch", "koreai");

  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toBe("sync: Koredotcom/docs-v2@111111111/automation/deep.mdx: is nested too deeply to be read");
});
