import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, expect, test } from "vitest";

import { isArray, isObject, objectOf, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { repositoryRoot } from "../../shared/repository-root.ts";
import { COMMIT, Workspace } from "../test-workspace.ts";

/** Real upstream documents are not part of this repository; whoever has them tells where. */
const UPSTREAM = process.env["TRUEWIRE_UPSTREAM"] ?? join(repositoryRoot, "../shared/upstream");
const HISTORY = join(UPSTREAM, "chatwoot/history");
const NEWEST = "2026-08-04-1c28df49e.json";
const MISSING = `no upstream documents in ${HISTORY}; set TRUEWIRE_UPSTREAM to the folder that holds them`;

if (!existsSync(HISTORY)) process.stderr.write(`history.test.ts skipped: ${MISSING}\n`);
beforeEach(({ skip }) => {
  skip(!existsSync(HISTORY), MISSING);
});

test.each([
  ["2025-02-27-a8febc00d.json", "upgraded  from 2.0 to OpenAPI 3.1\nadmitted  74 paths, 123 operations, 61 schemas"],
  ["2025-05-29-f6510e0d4.json", "upgraded  from 3.0 to OpenAPI 3.1\nadmitted  77 paths, 126 operations, 91 schemas"],
  ["2026-03-10-8ea93ec73.json", "upgraded  from 3.0 to OpenAPI 3.1\nadmitted  89 paths, 138 operations, 102 schemas"],
  ["2026-03-10-9a9398b38.json", "admitted  87 paths, 139 operations, 102 schemas"],
  ["2026-06-02-33dea8371.json", "admitted  89 paths, 144 operations, 121 schemas"],
  [NEWEST, "admitted  92 paths, 148 operations, 123 schemas"],
])("imports %s", async (name, admitted) => {
  using workspace = new Workspace();
  workspace.write(name, readFileSync(join(HISTORY, name)));

  const result = await workspace.import(name);

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toContain(admitted);
});

/** Keys in reverse, and other words wherever a text is called a description or a summary. */
function disguised(value: JsonValue, key = ""): JsonValue {
  if (isArray(value)) return value.map((item) => disguised(item));
  if (!isObject(value))
    return ["description", "summary"].includes(key) && typeof value === "string" ? `Else: ${value}` : value;
  const entries = Object.entries(value).map(([name, child]): [string, JsonValue] => [name, disguised(child, name)]);
  return objectOf(entries.reverse());
}

test("the newest gives the file that is committed, also with its keys shuffled and its prose changed", async () => {
  using workspace = new Workspace();
  const raw = readFileSync(join(HISTORY, NEWEST), "utf8");
  const committed = readFileSync(join(repositoryRoot, "specs/chatwoot/upstream.yaml"), "utf8");
  workspace.write("as-it-is.json", raw);
  workspace.writeJson("disguised.json", disguised(JSON.parse(raw) as JsonValue));

  for (const file of ["as-it-is.json", "disguised.json"]) {
    expect(await workspace.import(file)).toMatchObject({ code: 0 });
    expect(workspace.read("specs/acme/upstream.yaml")).toBe(committed);
  }
});

test("the lock that is committed says where the newest came from", async () => {
  using workspace = new Workspace();
  workspace.write(NEWEST, readFileSync(join(HISTORY, NEWEST)));
  await workspace.import(NEWEST);

  const sourceOf = (text: string, vendor: string): JsonObject =>
    (JSON.parse(text) as { sources: Record<string, JsonObject> }).sources[vendor] ?? {};
  const imported = sourceOf(workspace.read("specs/lock.json"), "acme");
  const committed = sourceOf(readFileSync(join(repositoryRoot, "specs/lock.json"), "utf8"), "chatwoot");

  expect(imported["commit"]).toBe(COMMIT);
  expect(committed).toEqual({
    ...imported,
    repository: "chatwoot/chatwoot",
    ref: "develop",
    commit: "1c28df49e5df0caa6bd08ca7eb46be4c91385197",
    path: "swagger/swagger.json",
  });
});
