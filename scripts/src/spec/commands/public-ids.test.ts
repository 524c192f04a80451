import { expect, test } from "vitest";

import { generateModules } from "../../generate/generate.ts";
import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { resolvePointer } from "../../shared/pointer.ts";
import { ACME } from "../test-documents.ts";
import { Workspace } from "../test-workspace.ts";

const CORRECTION: JsonObject = {
  target: "$.paths.*[?@.operationId=='getThing']",
  update: { summary: "Reads a thing" },
  "x-truewire": { id: "summary", reason: "R", evidence: "E" },
};

function edited(change: (text: string) => string): string {
  return change(JSON.stringify(ACME));
}

test.each([
  ["renames an operation", (text: string) => text.replace('"getThing"', '"things-show"'), "/things/{id}"],
  ["moves an operation", (text: string) => text.replace('"/things/{id}"', '"/v2/things/{id}"'), "/v2/things/{id}"],
])("when upstream %s, its corrections and its generated name stay with it", async (_name, change, path) => {
  using workspace = new Workspace();
  workspace.write(
    "first.json",
    edited((text) => text),
  );
  workspace.write("second.json", edited(change));
  workspace.write(
    "specs/acme/overlay.local.yaml",
    canonicalYaml({ overlay: "1.0.0", info: { title: "T", version: "1" }, actions: [CORRECTION] }),
  );
  await workspace.import("first.json");
  await workspace.import("second.json");

  expect(await workspace.run("build", "acme")).toMatchObject({ code: 0, stderr: "" });
  const text = workspace.read("specs/acme/openapi.yaml");
  const operation = resolvePointer(parseYaml(text, "f"), `/paths/${path.replaceAll("/", "~1")}/get`);
  expect(operation).toMatchObject({ operationId: "getThing", summary: "Reads a thing" });
  const modules = await generateModules(text, "openapi.yaml");
  expect(modules.get("operations.ts")).toContain("export const getThing: Operation<GetThingInput");
  expect(await workspace.run("check")).toMatchObject({ code: 0, stderr: "" });
});

test("a lock that lacks an operation is stale until the description is built again", async () => {
  using workspace = new Workspace();
  workspace.writeJson("acme.json", ACME);
  await workspace.import("acme.json");
  await workspace.run("build", "acme");
  workspace.writeJson("specs/acme/operations.lock.json", { version: 1, operations: {} });
  expect(await workspace.run("check")).toMatchObject({
    code: 1,
    stderr: "spec: specs/acme/operations.lock.json#: is stale: run spec build acme",
  });
  await workspace.run("build", "acme");
  expect(await workspace.run("check")).toMatchObject({ code: 0 });
});
