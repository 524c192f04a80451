import * as fc from "fast-check";
import { expect, test } from "vitest";

import { isObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { classify } from "./classify.ts";

const NAMES = ["a", "b", "c"];

/** Objects of several kinds, told apart by a member. */
function tagged(inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  const kinds = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 });
  return fc.tuple(kinds, fc.array(inner, { minLength: 3, maxLength: 3 })).map(([names, members]) => ({
    oneOf: names.map((name, index): JsonObject => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { const: name }, [`of_${name}`]: members[index] ?? {} },
    })),
  }));
}

/** A schema of the kinds that descriptions are made of; at the deepest only values. */
function schemas(depth: number): fc.Arbitrary<JsonObject> {
  const value = fc.constantFrom<JsonObject>(
    { type: "string" },
    { type: "integer" },
    { type: "boolean" },
    { type: ["string", "null"] },
    { type: "string", enum: ["x", "y"] },
    { type: "string", enum: ["x", "y", "z"] },
    { type: ["integer", "string"] },
    { const: "x" },
    { type: "object" },
  );
  if (depth === 0) return value;
  const inner = schemas(depth - 1);
  const object = fc
    .record({
      properties: fc.dictionary(fc.constantFrom(...NAMES), inner, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
      required: fc.uniqueArray(fc.constantFrom(...NAMES)),
    })
    .map(({ properties, required }): JsonObject => ({
      type: "object",
      properties,
      required: required.filter((name) => Object.hasOwn(properties, name)),
    }));
  const array = inner.map((items): JsonObject => ({ type: "array", items }));
  return fc.oneof(value, object, array, tagged(inner));
}

/** Changes one place of a schema. */
function changed(schema: JsonObject, replacement: JsonObject, path: readonly number[]): JsonObject {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  const { properties, items } = schema;
  if (isObject(items)) return { ...schema, items: changed(items, replacement, rest) };
  if (!isObject(properties)) return replacement;
  const names = Object.keys(properties);
  const name = names[step % names.length] ?? "";
  const member = properties[name];
  return {
    ...schema,
    properties: { ...properties, [name]: changed(isObject(member) ? member : {}, replacement, rest) },
  };
}

function described(way: "sent" | "received", schema: JsonValue): JsonObject {
  const content = { content: { "application/json": { schema } } };
  const operation: JsonObject =
    way === "sent"
      ? { operationId: "o", requestBody: { required: true, ...content }, responses: { "204": {} } }
      : { operationId: "o", responses: { "200": content } };
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/o": { post: operation } } };
}

test.each(["sent", "received"] as const)("both judges say the same about a change of what is %s", (way) => {
  const changes = fc
    .tuple(schemas(2), schemas(1), fc.array(fc.nat(2), { maxLength: 3 }))
    .map(([schema, replacement, path]) => [schema, changed(schema, replacement, path)] as const);
  const seen = new Set<string>();
  fc.assert(
    fc.property(changes, ([old, now]) => {
      const judged = classify("t", { old: described(way, old), new: described(way, now) });
      expect(judged.disagreements).toEqual([]);
      seen.add(judged.compiler.verdict);
    }),
    { numRuns: 120, seed: 20_240_101 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(["compatible", "breaking"]));
});
