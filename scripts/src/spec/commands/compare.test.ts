import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { ERRORS, operationText } from "../../koreai/test-sources.ts";
import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject } from "../../shared/json.ts";
import { Workspace } from "../test-workspace.ts";

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  vi.stubEnv("TRUEWIRE_UPSTREAM", workspace.path("upstream"));
  workspace.write("specs/koreai/pages/a.yaml", `page: a/b\narea: Search AI\noperations:\n${operationText()}\n`);
  workspace.write("specs/koreai/schemas/errors.yaml", canonicalYaml(ERRORS.value as JsonObject));
  workspace.write("scripts/src/koreai/unfinished-areas.yaml", "- Agent AI\n");
});
afterEach(() => {
  vi.unstubAllEnvs();
  workspace[Symbol.dispose]();
});

test("prints what is left to do, of one area or of all", async () => {
  const samples = { request: {}, response: {}, error: {} };
  const facts = { params: [], responseFields: [], samples, scope: "builder=NA; admin=Things", rateLimit: "not stated" };
  const entry = { id: "a/b", area: "Search AI", method: "GET", path: "/api/public/things", ...facts };
  const other = { id: "c/d", area: "Agent AI", method: "PUT", path: "/other", ...facts };
  workspace.writeJson("upstream/koreai/inventory.json", { operations: [{ ...entry, scope: "none" }, other] });
  expect(await workspace.run("compare", "koreai")).toEqual({
    code: 0,
    stdout: `# not described: c/d (PUT /other)
# departures/search-ai.yaml
a/b:
  scope: is {"admin":"Things"}, not none
# 1 entries not described, 1 findings
`,
    stderr: "",
  });
  expect((await workspace.run("compare", "koreai", "Agent AI")).stdout).not.toContain("a/b");
});

test("says in one line that the inventory is missing, and refuses a vendor without one", async () => {
  expect(await workspace.run("compare", "koreai")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^spec: koreai\/inventory\.json#: the inventory .* in TRUEWIRE_UPSTREAM$/u),
  });
  expect(await workspace.run("compare", "chatwoot")).toMatchObject({
    code: 1,
    stderr: "spec: specs/chatwoot#: has no inventory of pages; koreai has",
  });
});
