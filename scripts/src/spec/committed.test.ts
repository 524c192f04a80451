import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { isObject, own, ownArray, ownObject, type JsonObject } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { repositoryRoot } from "../shared/repository-root.ts";
import { findStaleFiles } from "./check.ts";
import { lintDescription } from "./lint/lint.ts";
import { callableOperations } from "./operations.ts";
import { specPaths } from "./paths.ts";

const paths = specPaths(repositoryRoot);

function effective(vendor: string): { readonly text: string; readonly document: JsonObject } {
  const text = readFileSync(paths.file(vendor, "openapi.yaml"), "utf8");
  const document = parseYaml(text, vendor);
  return isObject(document) ? { text, document } : expect.fail("no description");
}

test("what is committed below specs is what its sources give", () => {
  expect(findStaleFiles(paths)).toEqual([]);
});

test.each(["chatwoot", "koreai"])("the effective description of %s has no lint error", async (vendor) => {
  const findings = await lintDescription(vendor, effective(vendor).text, "openapi.yaml");
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("Chatwoot's effective description", () => {
  const { document } = effective("chatwoot");

  test("has every operation of the imported one, by id", () => {
    const upstream = parseYaml(readFileSync(paths.file("chatwoot", "upstream.yaml"), "utf8"), "upstream.yaml");
    const ids = (of: JsonObject): readonly string[] =>
      callableOperations(of)
        .map(({ operation }) => String(own(operation, "operationId")))
        .sort();
    expect(ids(document)).toHaveLength(148);
    expect(ids(document)).toEqual(ids(isObject(upstream) ? upstream : {}));
  });

  test("asks for the token in a header that proxies let through", () => {
    const schemes = Object.values(ownObject(ownObject(document, "components"), "securitySchemes"));
    expect(schemes).toHaveLength(3);
    for (const scheme of schemes)
      expect(scheme).toMatchObject({ type: "apiKey", in: "header", name: "Api-Access-Token" });
  });

  test("says of every query parameter what it is for", () => {
    const shared = ownObject(ownObject(document, "components"), "parameters");
    const silent = callableOperations(document).flatMap(({ operation }) =>
      ownArray(operation, "parameters")
        .filter(isObject)
        .map((one) => own(shared, String(own(one, "$ref")).replace("#/components/parameters/", "")) ?? one)
        .filter((one) => isObject(one) && own(one, "in") === "query" && own(one, "description") === undefined)
        .map((one) => `${String(own(operation, "operationId"))} ${JSON.stringify(one)}`),
    );
    expect(silent).toEqual([]);
  });

  test("has an address that paths can be put after", () => {
    expect(ownArray(document, "servers")).toEqual([{ url: "https://app.chatwoot.com" }]);
  });
});
