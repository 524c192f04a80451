import { afterAll, beforeAll, expect, test } from "vitest";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { resolvePointer } from "../../shared/pointer.ts";
import { ACME } from "../test-documents.ts";
import { Workspace } from "../test-workspace.ts";

function overlay(...actions: readonly JsonObject[]): string {
  return canonicalYaml({ overlay: "1.0.0", info: { title: "T", version: "1" }, actions });
}

function action(id: string, target: string, update: JsonValue, expected?: JsonValue): JsonObject {
  const notes: JsonObject = { id, reason: "R", evidence: "E", ...(expected !== undefined && { expect: expected }) };
  return { target, update, "x-truewire": notes };
}

const HEADER = action("header", "$.components.securitySchemes.token", { name: "Acme-Token" }, { name: "acme_token" });

/** A checkout with the imported description of Acme; made once, copied for each test. */
const template = new Workspace();
beforeAll(async () => {
  template.writeJson("acme.json", ACME);
  await template.import("acme.json");
});
afterAll(() => {
  template[Symbol.dispose]();
});

test("applies both overlays in order, drops what nothing leads to, and records the result", async () => {
  using workspace = new Workspace(template);
  workspace.write(
    "specs/acme/overlay.yaml",
    overlay(HEADER, action("summary", "$.paths.*.get", { summary: "Reads a thing" })),
  );
  workspace.write(
    "specs/acme/overlay.local.yaml",
    overlay(action("summary.words", "$.paths.*.get", { summary: "Gives a thing" }, { summary: "Reads a thing" })),
  );

  const result = await workspace.run("build", "acme");

  expect(result).toEqual({
    code: 0,
    stderr: "",
    stdout: [
      "built     1 operations, 3 schemas, 3 overlay actions",
      "linted    specs/acme/openapi.yaml: 0 errors, 0 warnings",
      "unchanged specs/acme/operations.lock.json",
      "unchanged specs/acme/overlay.yaml",
      "wrote     specs/acme/openapi.yaml",
      "wrote     specs/lock.json",
      "",
    ].join("\n"),
  });
  const document = parseYaml(workspace.read("specs/acme/openapi.yaml"), "f");
  expect(resolvePointer(document, "/paths/~1things~1{id}/get/summary")).toBe("Gives a thing");
  expect(resolvePointer(document, "/paths/~1things~1{id}/get/responses/404/description")).toBe("Not Found");
  expect(resolvePointer(document, "/components/securitySchemes")).toEqual({
    token: { type: "apiKey", name: "Acme-Token", in: "header" },
  });
  expect(Object.keys(resolvePointer(document, "/components/schemas") as JsonObject)).toEqual([
    "Error",
    "Owner",
    "Thing",
  ]);
  const lock = JSON.parse(workspace.read("specs/lock.json")) as { outputs: Record<string, string> };
  expect(Object.keys(lock.outputs)).toEqual([
    "acme/openapi.yaml",
    "acme/operations.lock.json",
    "acme/overlay.yaml",
    "acme/upstream.yaml",
  ]);
});

test("changes nothing the second time", async () => {
  using workspace = new Workspace(template);
  await workspace.run("build", "acme");
  const before = workspace.specs();

  expect(await workspace.run("build", "acme")).toMatchObject({ code: 0 });
  expect(workspace.specs()).toEqual(before);
});

test("names every action that does not apply, and writes nothing", async () => {
  using workspace = new Workspace(template);
  workspace.write("specs/acme/overlay.yaml", overlay(action("gone", "$.paths['/gone']", { get: {} }), HEADER));
  workspace.write(
    "specs/acme/overlay.local.yaml",
    overlay(
      action("header.again", "$.components.securitySchemes.token", { name: "Acme-Token" }),
      action("title", "$.info", { title: "Acme API" }, { title: "ACME" }),
    ),
  );
  const before = workspace.specs();

  const result = await workspace.run("build", "acme");

  expect(result.code).toBe(1);
  expect(result.stderr.split("\n")).toEqual([
    "spec: specs/acme/overlay.yaml#/actions/0: gone is no-match: $.paths['/gone'] (the target selects nothing)",
    "spec: specs/acme/overlay.local.yaml#/actions/0: header.again is redundant: $.components.securitySchemes.token",
    'spec: specs/acme/overlay.local.yaml#/actions/1: title is upstream-changed: $.info (/info holds {"title":"Acme"}, expected was {"title":"ACME"})',
  ]);
  expect(workspace.specs()).toEqual(before);
});

test.each([
  [
    "breaks a reference",
    action("broken", "$.components.schemas.Thing.properties", { part: { $ref: "#/components/schemas/Part" } }),
    'spec: specs/acme/openapi.yaml#/components/schemas/Thing/properties/part/$ref: leads nowhere: $ref "#/components/schemas/Part" is not in the document',
  ],
  [
    "leads out of the document",
    action("leak", "$.components.schemas.Thing.properties", { part: { $ref: "http://127.0.0.1:9/part.json" } }),
    'spec: specs/acme/openapi.yaml#/components/schemas/Thing/properties/part/$ref: leads out of the document: $ref "http://127.0.0.1:9/part.json" is no pointer into it',
  ],
  [
    "makes the description fail its lint",
    action("slash", "$.servers[0]", { url: "https://acme.test/" }, { url: "https://acme.test" }),
    "spec: specs/acme/openapi.yaml#/servers/0/url: no-server-trailing-slash: Server `url` should not have a trailing slash.",
  ],
])("refuses an overlay that %s, and writes nothing", async (_name, broken, message) => {
  using workspace = new Workspace(template);
  workspace.write("specs/acme/overlay.local.yaml", overlay(broken));
  const before = workspace.specs();

  expect(await workspace.run("build", "acme")).toMatchObject({ code: 1, stderr: message });
  expect(workspace.specs()).toEqual(before);
});

test.each([
  [
    "an overlay that is no YAML",
    "overlay: 'x",
    "spec: specs/acme/overlay.local.yaml#: is not valid YAML: Missing closing 'quote (line 1 column 12)",
  ],
  [
    "an overlay with an unknown key",
    "overlays: 1.0.0\n",
    "spec: specs/acme/overlay.local.yaml#/overlays: is not known here",
  ],
])("refuses %s", async (_name, text, message) => {
  using workspace = new Workspace(template);
  workspace.write("specs/acme/overlay.local.yaml", text);
  expect(await workspace.run("build", "acme")).toMatchObject({ code: 1, stderr: message });
});

test("says so when nothing was imported", async () => {
  using workspace = new Workspace();
  expect(await workspace.run("build", "acme")).toMatchObject({
    code: 1,
    stderr: "spec: specs/acme/upstream.yaml#: no such file",
  });
});
