import { describe, expect, it } from "vitest";

import type { JsonValue } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import type { InventoryEntry, SampleKind } from "../inventory.ts";
import { source } from "../test-sources.ts";
import { validateSchemas } from "../validate.ts";
import { inferReport } from "./infer-report.ts";
import { inferShape } from "./infer-shape.ts";
import { renderShape } from "./render-shape.ts";

function yamlOf(samples: readonly JsonValue[], closed = false): string {
  return renderShape(inferShape(samples, { closed }));
}

function inferred(...samples: readonly JsonValue[]): JsonValue {
  return parseYaml(yamlOf(samples), "inferred.yaml");
}

const TEXT = { type: "string" };
const COUNT = { type: "integer" };

describe("the shape of samples", () => {
  it("requires the keys that every sample has", () => {
    expect(inferred({ id: "a", total: 1 }, { id: "b", more: true })).toEqual({
      type: "object",
      required: ["id"],
      properties: { id: TEXT, total: COUNT, more: { type: "boolean" } },
    });
  });

  it.each<[readonly JsonValue[], JsonValue]>([
    [["a", null], { type: ["string", "null"] }],
    [[1, 2.5], { type: "number" }],
    [[1, "a", false], { type: ["string", "integer", "boolean"] }],
    [[null], { type: "null" }],
    [[[], ["a"]], { type: "array", items: TEXT }],
    [[[1], "none"], { anyOf: [{ type: "array", items: COUNT }, TEXT] }],
    [[{ a: 1 }, null], { anyOf: [{ type: "object", required: ["a"], properties: { a: COUNT } }, { type: "null" }] }],
    [[[{ a: 1 }, {}]], { type: "array", items: { type: "object", properties: { a: COUNT } } }],
    [[{ "Date/Time": 1 }], { type: "object", required: ["Date/Time"], properties: { "Date/Time": COUNT } }],
  ])("of %j is %j", (samples, shape) => {
    expect(inferred(...samples)).toEqual(shape);
  });

  it("leaves numbers that are sent as text what they are, and says so", () => {
    expect(inferred({ f1: "0.00" })).toEqual({ type: "object", required: ["f1"], properties: { f1: TEXT } });
    expect(yamlOf([{ f1: "0.00" }])).toContain("# a number sent as text\n");
    expect(yamlOf([{ f1: "0.00" }, { f1: "none" }])).not.toContain("#");
  });

  it.each([
    ["dates", { "2026-01-05": 1, "2026-01-06": 2 }],
    ["dates", { "01/05/2026": 1, "01/06/2026": 2 }],
    ["addresses", { "a@example.com": 1, "b@example.com": 2 }],
    ["numbers", { 10: 1, 11: 2 }],
    ["ids", { "st-1f": 1, "st-2e": 2 }],
    ["ids", { "5f1e5f1e5f1e5f1e5f1e5f1e": 1, "6f1e5f1e5f1e5f1e5f1e5f1e": 2 }],
  ])("makes a map of keys that are %s", (kind, sample) => {
    expect(inferred(sample)).toEqual({ type: "object", additionalProperties: COUNT });
    expect(yamlOf([sample])).toContain(`# keyed by ${kind}\n`);
  });

  it("finds a map spread over several samples, and one of objects", () => {
    expect(inferred({ "st-1": { a: 1 } }, { "st-2": { a: 2, b: "x" } })).toEqual({
      type: "object",
      additionalProperties: { type: "object", required: ["a"], properties: { a: COUNT, b: TEXT } },
    });
  });

  it("makes no map of one key, of names, or of values that differ in shape", () => {
    expect(yamlOf([{ "st-1": 1 }])).toContain("# one key, which looks like one of ids: a map?\n");
    expect(inferred({ "st-1": 1 })).toHaveProperty("properties");
    expect(inferred({ a: 1, b: 2 })).toHaveProperty("properties");
    expect(inferred({ "st-1": 1, "st-2": "x" })).toHaveProperty("properties");
    expect(inferred({ "st-1": { a: 1, b: 1 }, "st-2": { c: 1, d: 1 } })).toHaveProperty("properties");
  });

  it("closes requests, and says what samples leave open", () => {
    expect(parseYaml(yamlOf([{ a: {} }], true), "inferred.yaml")).toEqual({
      type: "object",
      additionalProperties: false,
      required: ["a"],
      properties: { a: { type: "object", additionalProperties: false } },
    });
    expect(yamlOf([{ list: [] }])).toContain("# empty in every sample\n");
  });

  it("is in the notation", () => {
    const odd = { a: [null, { "x y": "1" }], "2": {}, t: true, no: [[1.5]], "*/": "`${x}`", "a: b": null };
    const text = yamlOf([odd, { ...odd, a: 3 }]).replaceAll(/^/gmu, "  ");
    expect(() => validateSchemas(source("schemas/a.yaml", `Odd:\n${text}`))).not.toThrow();
  });
});

function entry(id: string, samples: Partial<Record<SampleKind, Record<string, JsonValue>>>): InventoryEntry {
  return {
    id,
    area: "Search AI",
    method: "POST",
    path: "/a",
    params: [],
    samples: { request: {}, response: {}, error: {}, ...samples },
    responseFields: [],
    scope: "none",
    rateLimit: "not stated",
  };
}

describe("the report on entries", () => {
  const entries = [
    entry("a/list", { response: { full: { id: "1", at: 1 }, short: { id: "x" } }, request: { one: { q: "x" } } }),
    entry("a/more#get", { response: { only: { next: true } } }),
    entry("a/text", { response: { only: "Enabled\u202e\nand\nso\non\nand\non" }, error: { all: '{"a":1}' } }),
  ];

  it("merges the samples of all entries that were named", () => {
    expect(inferReport(entries, ["a/list", "a/more#get"], "response")).toBe(
      [
        "# a/list response full",
        "# a/list response short",
        "# a/more#get response only",
        "type: object",
        "properties: { id: { type: string }, at: { type: integer }, next: { type: boolean } }",
        "",
      ].join("\n"),
    );
    expect(inferReport(entries, ["a/list"], "request")).toBe(
      "# a/list request one\n" +
        "type: object\nadditionalProperties: false\nrequired: [ q ]\nproperties: { q: { type: string } }\n",
    );
  });

  it("shows the first lines of a sample that is no JSON, escaped, with the reason", () => {
    const report = inferReport(entries, ["a/text"], "response");
    expect(report).toMatch(/^# no response sample is JSON\n# a\/text response only is no JSON \(Unexpected token/u);
    expect(report).toContain("#   Enabled\\u{202e}\n#   and\n#   so\n#   on\n#   and\n#   and 1 more lines\n");
    expect(inferReport(entries, ["a/text"], "error")).toContain("is a text that holds JSON:");
  });

  it("says which entry has the same body", () => {
    const same = { ...entry("a/same", {}), bodySameAs: "a/list" };
    expect(inferReport([same], ["a/same"], "request")).toBe(
      "# no request sample is JSON\n# a/same has the body of a/list\n",
    );
  });

  it("refuses an entry that is not there, naming those of its page", () => {
    expect(() => inferReport(entries, ["a/more"], "response")).toThrow(
      "koreai/inventory.json#: has no entry a/more; its page has a/more#get",
    );
    expect(() => inferReport(entries, ["a/none"], "response")).toThrow(/has no entry a\/none$/u);
  });
});
