import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Workspace } from "../test-workspace.ts";

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  vi.stubEnv("TRUEWIRE_UPSTREAM", workspace.path("upstream"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  workspace[Symbol.dispose]();
});

test("prints the shape of samples as YAML", async () => {
  const samples = { request: {}, response: { one: [{ id: "x" }] }, error: { bad: { errors: [] } } };
  workspace.writeJson("upstream/koreai/inventory.json", { operations: [{ id: "a/b", samples }] });
  expect(await workspace.run("infer", "koreai", "a/b")).toEqual({
    code: 0,
    stdout:
      "# a/b response one\ntype: array\nitems: { type: object, required: [ id ], properties: { id: { type: string } } }\n",
    stderr: "",
  });
  expect((await workspace.run("infer", "koreai", "a/b", "--request")).stdout).toBe("# no request sample is JSON\n");
  expect((await workspace.run("infer", "koreai", "a/b", "--error")).stdout).toContain("# empty in every sample\n");
});

test("says in one line that the inventory is missing", async () => {
  expect(await workspace.run("infer", "koreai", "a/b")).toEqual({
    code: 1,
    stdout: "",
    stderr:
      "spec: koreai/inventory.json#: the inventory of upstream's pages is neither beside the repository nor in TRUEWIRE_UPSTREAM",
  });
});

test("refuses a vendor without an inventory, and two kinds of samples at once", async () => {
  expect(await workspace.run("infer", "chatwoot", "a/b")).toMatchObject({
    code: 1,
    stderr: "spec: specs/chatwoot#: has no inventory of samples; koreai has",
  });
  expect(await workspace.run("infer", "koreai", "a/b", "--error", "--request")).toMatchObject({ code: 2 });
});
