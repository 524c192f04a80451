import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { canonicalYaml } from "./canonical-yaml.ts";
import { sameJson, type JsonValue } from "./json.ts";
import { parseYaml } from "./parse-yaml.ts";

test("is read back as what was written, whatever it is", () => {
  fc.assert(
    fc.property(fc.jsonValue() as fc.Arbitrary<JsonValue>, (value) => {
      expect(sameJson(parseYaml(canonicalYaml(value), "f"), value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("keeps the order of keys, and writes two spaces, LF and no aliases", () => {
  const shared = { x: [1] };
  expect(canonicalYaml({ b: shared, a: shared, list: [{ c: "d" }], none: {}, empty: [] })).toBe(
    "b:\n  x:\n    - 1\na:\n  x:\n    - 1\nlist:\n  - c: d\nnone: {}\nempty: []\n",
  );
});

describe("quotes what a YAML 1.1 reader would take for something else", () => {
  test.each([
    "yes",
    "no",
    "on",
    "off",
    "y",
    "~",
    "null",
    "1_000",
    "012",
    "0x1f",
    "1e3",
    ".5",
    "2026-01-31",
    "12:30:45",
    "<<",
    "",
  ])("%j as value and as key", (text) => {
    const written = canonicalYaml({ [text]: text });
    expect(parseYaml(written, "f")).toEqual({ [text]: text });
    if (text !== "<<") expect(written).toBe(`${JSON.stringify(text)}: ${JSON.stringify(text)}\n`);
  });
});

test("folds long lines at 120, which changes no text", () => {
  const text = "one two three four five ".repeat(20).trim();
  const written = canonicalYaml({ reason: text });
  expect(Math.max(...written.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(parseYaml(written, "f")).toEqual({ reason: text });
});
