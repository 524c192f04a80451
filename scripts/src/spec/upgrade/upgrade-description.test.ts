import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { canonicalise } from "../canonical/canonicalise.ts";
import { upgradeDescription } from "./upgrade-description.ts";

const INFO: JsonObject = { title: "Acme", version: "1" };

function openapi30(changes: JsonObject): JsonObject {
  return { openapi: "3.0.4", info: INFO, paths: {}, ...changes };
}

function schema30(schema: JsonObject): JsonObject {
  return openapi30({ components: { schemas: { Thing: schema, Other: {} } } });
}

function upgraded(document: JsonValue): JsonObject {
  return upgradeDescription(document, "acme.json").document;
}

function thing(document: JsonValue): JsonValue | undefined {
  const { components } = upgraded(document) as { components: { schemas: Record<string, JsonValue> } };
  return components.schemas["Thing"];
}

test("leaves OpenAPI 3.1 as it is", () => {
  const document = { openapi: "3.1.0", info: INFO, paths: {} };

  expect(upgradeDescription(document, "acme.json")).toEqual({ document, from: "3.1" });
});

describe("says OpenAPI 3.0 in 3.1", () => {
  test.each<[string, JsonObject, JsonObject]>([
    ["an excluded bound", { minimum: 3, exclusiveMinimum: true }, { exclusiveMinimum: 3 }],
    ["an included bound", { maximum: 3, exclusiveMaximum: false }, { maximum: 3 }],
    ["an excluded bound without its number", { exclusiveMaximum: true }, {}],
    ["a bound deep inside", { items: { minimum: 0, exclusiveMinimum: true } }, { items: { exclusiveMinimum: 0 } }],
    ["a property that is called like a keyword", { properties: { const: {} } }, { properties: { const: {} } }],
    [
      "prose beside a reference",
      { $ref: "#/components/schemas/Other", description: "It" },
      { $ref: "#/components/schemas/Other", description: "It" },
    ],
    ["data that looks like a schema", { default: { exclusiveMinimum: true } }, { default: { exclusiveMinimum: true } }],
  ])("%s", (_name, before, after) => {
    expect(thing(schema30(before))).toEqual(after);
  });

  test("null joins the type where the canonical form is made", () => {
    const document = canonicalise(upgraded(schema30({ type: "string", nullable: true })));

    expect(document).toMatchObject({
      openapi: "3.1.0",
      components: { schemas: { Thing: { type: ["string", "null"] } } },
    });
  });
});

const S30 = "#/components/schemas/Thing";

describe("refuses of OpenAPI 3.0", () => {
  test.each<[string, JsonObject, string]>([
    [
      "a constraint beside a reference",
      schema30({ $ref: "#/components/schemas/Other", minLength: 1 }),
      `${S30}/minLength: cannot be upgraded to OpenAPI 3.1: it stands beside $ref, where 3.0 ignores it and 3.1 heeds it`,
    ],
    [
      "a keyword of 3.1",
      schema30({ const: 1 }),
      `${S30}/const: cannot be upgraded to OpenAPI 3.1: it is no keyword of this version and would start to count in 3.1`,
    ],
    [
      "a keyword of 3.1 deep inside",
      schema30({ allOf: [{ properties: { a: { prefixItems: [] } } }] }),
      `${S30}/allOf/0/properties/a/prefixItems: cannot be`,
    ],
    [
      "a list of types",
      schema30({ type: ["string", "null"] }),
      `${S30}/type: cannot be upgraded to OpenAPI 3.1: this version has no lists of types`,
    ],
    [
      "a bound as 3.1 writes it",
      schema30({ exclusiveMinimum: 3 }),
      `${S30}/exclusiveMinimum: cannot be upgraded to OpenAPI 3.1: it is no boolean`,
    ],
    [
      "webhooks",
      openapi30({ webhooks: {} }),
      "#/webhooks: cannot be upgraded to OpenAPI 3.1: it is no field of OpenAPI 3.0",
    ],
    ["shared path items", openapi30({ components: { pathItems: {} } }), "#/components/pathItems: cannot be upgraded"],
    ["what 3.1 is refused for", schema30({ $ref: "https://evil.test/a" }), `${S30}/$ref: leads out of the document`],
    [
      "a prototype key",
      JSON.parse('{"openapi":"3.0.0","info":{"title":"a","version":"1"},"paths":{},"__proto__":{}}') as JsonObject,
      "#/__proto__: is a key that could reach an object's prototype",
    ],
    [
      "hidden characters in names",
      schema30({ properties: { "a\u202E": {} } }),
      `${S30}/properties/a\\u{202e}: is a key with a control`,
    ],
  ])("%s", (_name, document, message) => {
    expect(() => upgraded(document)).toThrow(`acme.json${message}`);
  });
});

test.each([
  ["a list", [], "#: is not an object, so no API description"],
  ["both versions at once", { swagger: "2.0", openapi: "3.0.0" }, "#/info/title: is missing or no text"],
  ["Swagger 1.2", { swagger: "1.2" }, "#/swagger: says Swagger 1.2; only OpenAPI 3.1 is read"],
  ["no paths", { swagger: "2.0", info: INFO }, "#/paths: is missing or no object"],
])("refuses %s", (_name, document, message) => {
  expect(() => upgraded(document)).toThrow(`acme.json${message}`);
});
