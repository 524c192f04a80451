import { describe, expect, it } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { select } from "../../spec/overlay/json-path.ts";
import { itemPath, memberPath, operationsPath, pathItemPath } from "./json-path.ts";

const ODD_IDS = [
  "it's",
  'say "hi"',
  "back\\slash",
  "a\u0007bell",
  "line\u2028break",
  "Ünïcode ☃",
  "list-all.v2",
  "$.paths",
];

function documentOf(ids: readonly string[]): JsonObject {
  const paths = ids.map((operationId, index) => [`/p${index}`, { parameters: [{ name: "x" }], get: { operationId } }]);
  return { paths: Object.fromEntries(paths) as JsonObject };
}

describe("paths of an overlay", () => {
  it.each(ODD_IDS)("select the operation %j and no other", (id) => {
    const document = documentOf(["other", ...ODD_IDS]);
    const path = `/p${ODD_IDS.indexOf(id) + 1}`;
    expect(select(document, operationsPath([id]))).toEqual([["paths", path, "get"]]);
    expect(select(document, pathItemPath(id))).toEqual([["paths", path]]);
  });

  it("select several operations at once", () => {
    const document = documentOf(["a", "b", "c"]);
    expect(select(document, operationsPath(["c", "a"]))).toEqual([
      ["paths", "/p0", "get"],
      ["paths", "/p2", "get"],
    ]);
  });

  it.each(["name", "application/json", "attachments[]", "it's", "200", "$ref"])("select the member %j", (key) => {
    expect(select({ [key]: 1, other: 2 }, memberPath("$", key))).toEqual([[key]]);
  });

  it("select items by what they hold", () => {
    const list = [{ $ref: "#/a" }, { in: "query", name: "id" }, { in: "path", name: "id" }];
    expect(select({ list }, itemPath("$.list", { in: "path", name: "id" }))).toEqual([["list", 2]]);
    expect(select({ list }, itemPath("$.list", { $ref: "#/a" }))).toEqual([["list", 0]]);
  });
});
