import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { ACME } from "../test-documents.ts";
import { Workspace } from "../test-workspace.ts";

/** A checkout in which everything is as it should be; made once, copied for each test. */
const template = new Workspace();
beforeAll(async () => {
  template.writeJson("acme.json", ACME);
  await template.import("acme.json");
  await template.run("build", "acme");
});
afterAll(() => {
  template[Symbol.dispose]();
});

test("passes when everything is what its sources give, and touches nothing", async () => {
  using workspace = new Workspace(template);
  const before = workspace.specs();

  expect(await workspace.run("check")).toEqual({
    code: 0,
    stdout: "fresh     everything below specs is what its sources give\n",
    stderr: "",
  });
  expect(workspace.specs()).toEqual(before);
});

const STALE_BUILD = [
  "spec: specs/acme/openapi.yaml#: is stale: run spec build acme",
  "spec: specs/lock.json#/outputs/acme~1openapi.yaml: is stale: run spec build acme",
];

test.each<[string, (workspace: Workspace) => void, readonly string[]]>([
  [
    "the effective description was edited",
    (workspace) => workspace.write("specs/acme/openapi.yaml", `${workspace.read("specs/acme/openapi.yaml")}# more\n`),
    STALE_BUILD.slice(0, 1),
  ],
  [
    "an overlay was added and not built in",
    (workspace) =>
      workspace.write(
        "specs/acme/overlay.local.yaml",
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.info, update: {summary: S}, x-truewire: {id: a, reason: R, evidence: E}}]\n",
      ),
    STALE_BUILD,
  ],
  [
    "the imported description is not in canonical form",
    (workspace) =>
      workspace.write("specs/acme/upstream.yaml", `# by hand\n${workspace.read("specs/acme/upstream.yaml")}`),
    ["spec: specs/acme/upstream.yaml#: is stale: run spec import acme"],
  ],
  [
    "the imported description was edited",
    (workspace) =>
      workspace.write(
        "specs/acme/upstream.yaml",
        workspace.read("specs/acme/upstream.yaml").replace("    Forgotten:\n      type: object\n", ""),
      ),
    [
      "spec: specs/lock.json#/outputs/acme~1upstream.yaml: is stale: run spec import acme",
      "spec: specs/lock.json#/sources/acme/counts: is stale: run spec import acme",
    ],
  ],
  [
    "the lock knows a file that nothing makes",
    (workspace) => {
      const lock = JSON.parse(workspace.read("specs/lock.json")) as { outputs: JsonObject };
      workspace.writeJson("specs/lock.json", { ...lock, outputs: { ...lock.outputs, "gone/openapi.yaml": "00" } });
    },
    ["spec: specs/lock.json#/outputs/gone~1openapi.yaml: is stale: remove the entry: nothing makes this file"],
  ],
])("lists what is stale when %s", async (_name, change, lines) => {
  using workspace = new Workspace(template);
  change(workspace);
  const before = workspace.specs();

  const result = await workspace.run("check");

  expect(result.stderr.split("\n")).toEqual(lines);
  expect(result.code).toBe(1);
  expect(workspace.specs()).toEqual(before);
});

test("says so when something cannot be generated at all", async () => {
  using workspace = new Workspace(template);
  workspace.write("specs/acme/overlay.local.yaml", "overlay: 3\n");

  expect(await workspace.run("check")).toMatchObject({
    code: 1,
    stderr: "spec: specs/acme/overlay.local.yaml#/overlay: is not 1.0.x",
  });
});

test("says so when there is nothing to check", async () => {
  using workspace = new Workspace();
  expect(await workspace.run("--root", "elsewhere", "check")).toMatchObject({
    code: 1,
    stderr: "spec: specs#: no such folder",
  });
});
