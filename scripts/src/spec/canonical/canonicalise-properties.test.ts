import * as fc from "fast-check";
import { expect, test } from "vitest";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import {
  isArray,
  isObject,
  objectOf,
  own,
  ownArray,
  ownObject,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { admit } from "../admission/admit.ts";
import { minimal } from "../test-documents.ts";
import { canonicalise } from "./canonicalise.ts";

/** Stands wherever prose stands in the documents below, and nowhere else. */
const WORDS = "words of theirs";

/** Names as people choose them, and those that mean something elsewhere. */
const name = fc.oneof(
  fc.constantFrom("description", "title", "summary", "example", "examples", "x-note", "nullable", "required", "enum"),
  fc
    .stringMatching(/^[a-zA-Z_][\w[\]-]{0,5}$/u)
    .filter((text) => !["constructor", "prototype", "__proto__"].includes(text)),
);
const names = fc.uniqueArray(name, { maxLength: 3 });

const words = fc.constantFrom(WORDS, `More ${WORDS}`);
const prose: fc.Arbitrary<JsonObject> = fc.record(
  { title: words, description: words, example: fc.record({ a: words }), examples: fc.tuple(words), "x-note": words },
  { requiredKeys: [] },
);

function named(child: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(name, child), { maxLength: 3, selector: ([key]) => key })
    .map((entries) => objectOf(entries));
}

const schema: fc.Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject; facts: JsonObject }>((tie) => ({
  facts: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.record({
      type: fc.constantFrom("string", "integer"),
      enum: fc.uniqueArray(fc.constantFrom("b", "a", 2, 1, null), { minLength: 1 }),
    }),
    fc.constant({ $ref: "#/components/schemas/Anchor" }),
    fc.record({ type: fc.constant("object"), required: names, properties: named(tie("schema")) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
  ),
  schema: fc
    .tuple(tie("facts"), prose, fc.constantFrom<JsonObject>({}, { nullable: true }, { nullable: false }))
    .map((parts) => Object.assign({}, ...parts) as JsonObject),
})).schema;

const parameters: fc.Arbitrary<JsonObject[]> = fc.uniqueArray(
  fc.record({ in: fc.constantFrom("query", "header", "path"), name, schema, description: words }),
  { selector: ({ in: place, name: key }) => `${place} ${key}`, maxLength: 3 },
);

const document: fc.Arbitrary<JsonObject> = fc.record({ schemas: named(schema), parameters }).map((parts) =>
  minimal({
    paths: {
      "/a": {
        description: WORDS,
        get: {
          operationId: "a",
          summary: WORDS,
          parameters: parts.parameters,
          responses: { "200": { description: WORDS } },
        },
      },
    },
    components: { schemas: { ...parts.schemas, Anchor: { type: "boolean", description: WORDS } } },
  }),
);

/** The same document with the keys of every object rotated and reversed. */
function shuffled(value: JsonValue, by: number): JsonValue {
  if (isArray(value)) return value.map((item) => shuffled(item, by));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, JsonValue] => [key, shuffled(child, by)]);
  const start = entries.length === 0 ? 0 : by % entries.length;
  return objectOf([...entries.slice(start), ...entries.slice(0, start)].reverse());
}

/** The same document with every list reversed in which order means nothing. */
function reversedSets(value: JsonValue, key = ""): JsonValue {
  if (isArray(value)) {
    const items = value.map((item) => reversedSets(item));
    return ["enum", "parameters", "required", "type"].includes(key) ? items.reverse() : items;
  }
  if (!isObject(value)) return value;
  return objectOf(Object.entries(value).map(([field, child]) => [field, reversedSets(child, field)]));
}

/** The names of all properties in a schema and below, sorted. */
function propertyNames(value: JsonValue | undefined): readonly string[] {
  if (!isObject(value)) return [];
  const properties = ownObject(value, "properties");
  const below = [...Object.values(properties), ...ownArray(value, "oneOf"), ...ownArray(value, "anyOf")];
  return [...Object.keys(properties), ...below.flatMap(propertyNames)].sort();
}

function yamlOf(value: JsonValue): string {
  return canonicalYaml(canonicalise(admit(value, "f")));
}

test("the order of keys changes no byte", () => {
  fc.assert(
    fc.property(document, fc.nat(5), (value, by) => {
      expect(yamlOf(shuffled(value, by))).toBe(yamlOf(value));
    }),
  );
});

test("the order of sets and parameters changes no byte", () => {
  fc.assert(
    fc.property(document, (value) => {
      expect(yamlOf(reversedSets(value))).toBe(yamlOf(value));
    }),
  );
});

test("what was written is read and written the same", () => {
  fc.assert(
    fc.property(document, (value) => {
      const once = yamlOf(value);
      expect(yamlOf(parseYaml(once, "f"))).toBe(once);
    }),
  );
});

test("no prose is left", () => {
  fc.assert(
    fc.property(document, (value) => {
      expect(JSON.stringify(value)).toContain(WORDS);
      expect(yamlOf(value)).not.toContain(WORDS);
    }),
  );
});

test("no schema and no property is lost by its name", () => {
  const schemasOf = (value: JsonObject): JsonObject => ownObject(ownObject(value, "components"), "schemas");
  fc.assert(
    fc.property(document, (value) => {
      const before = schemasOf(value);
      const after = schemasOf(canonicalise(value));
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      for (const [key, child] of Object.entries(before)) {
        expect(propertyNames(own(after, key))).toEqual(propertyNames(child));
      }
    }),
  );
});
