import { describe, expect, it } from "vitest";
import { shapeAt } from "./answer-shape.ts";
import type { Schema, Schemas } from "./schema.ts";

const object: Schema = { types: ["object"], properties: new Map([["id", { types: ["integer"] }]]) };
const list: Schema = { types: ["array"], items: object };
const types: Schemas = new Map<string, Schema>([
  ["Thing", object],
  ["Wrapped", { properties: new Map<string, Schema>([["payload", { ref: "Thing" }]]) }],
]);

describe("shapeAt", () => {
  it.each<[string, Schema, string, string | undefined]>([
    ["an object", object, "", "object"],
    ["a list", list, "", "array"],
    ["a reference", { ref: "Thing" }, "", "object"],
    ["something nullable", { types: ["object", "null"] }, "", undefined],
    ["a text", { types: ["string"] }, "", undefined],
    ["anything", {}, "", undefined],
    ["members alone", { properties: new Map([["id", {}]]) }, "", "object"],
    ["alternatives that agree", { oneOf: [object, { ref: "Thing" }] }, "", "object"],
    ["alternatives that differ", { anyOf: [object, list] }, "", undefined],
    ["an alternative that may be anything", { anyOf: [object, {}] }, "", undefined],
    ["parts, of which one says it", { allOf: [{}, list] }, "", "array"],
    ["values that are null", { enum: [null] }, "", undefined],
    ["a constant list", { constant: { value: [] } }, "", "array"],
    ["a member", { ref: "Wrapped" }, "payload", "object"],
    ["a member's list", { properties: new Map([["payload", list]]) }, "payload", "array"],
    ["a member of a member", { properties: new Map([["data", { ref: "Wrapped" }]]) }, "data.payload", "object"],
    ["a member that is not described", object, "payload", undefined],
    [
      "members that differ",
      { oneOf: [{ ref: "Wrapped" }, { properties: new Map([["payload", list]]) }] },
      "payload",
      undefined,
    ],
  ])("%s", (_, schema, path, shape) => {
    expect(shapeAt(schema, path, types)).toBe(shape);
  });
});
