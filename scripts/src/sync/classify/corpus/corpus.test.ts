import { describe, expect, test } from "vitest";

import { isObject, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { refusalsOf } from "../../../spec/admission/admit.ts";
import { RULES } from "../../model/rules.ts";
import { classify } from "../classify.ts";
import { readCorpus } from "./read-corpus.ts";

const corpus = readCorpus();

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => reversed(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]): [string, JsonValue] => [key, reversed(child)])
      .toReversed(),
  );
}

describe.each(corpus.map((item) => [`row ${item.row}: ${item.name}`, item] as const))("%s", (_title, item) => {
  test("is judged as it should be, by both judges", () => {
    expect(refusalsOf(item.versions.old)).toEqual([]);
    expect(refusalsOf(item.versions.new)).toEqual([]);
    const { bump, findings, compiler, disagreements } = classify("corpus", item.versions, item.options);
    expect({
      bump,
      rules: [...new Set(findings.map(({ rule }) => rule))].sort(),
      compiler: compiler.verdict,
      hold: findings.some(({ hold }) => hold),
      disagreements: disagreements.length,
    }).toEqual({
      bump: item.expect.bump,
      rules: item.expect.rules,
      compiler: item.expect.compiler,
      hold: item.expect.hold,
      disagreements: item.expect.disagreements,
    });
    if (item.expect.operations !== undefined) {
      expect([...new Set(findings.flatMap(({ operations }) => operations))].sort()).toEqual(item.expect.operations);
    }
    for (const { fingerprint, pointer, rule } of findings) {
      expect(fingerprint).toMatch(/^[0-9a-f]{12}$/u);
      expect(
        pointer.old !== undefined || pointer.new !== undefined || rule === "doc.only" || rule === "gen.changed",
      ).toBe(true);
    }
  });

  test("is nothing when the same is said again with its keys in another order", () => {
    const { versions, options } = item;
    const same = { old: versions.new, new: reversed(versions.new) as JsonObject };
    expect(classify("corpus", same)).toMatchObject({ bump: "none", findings: [], compiler: { verdict: "identical" } });
    const verdict = classify("corpus", versions, options);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });
});

test("every row of the table and every rule has a pair", () => {
  const rows = new Set(corpus.map(({ row }) => row));
  const rules = new Set(corpus.flatMap((item) => item.expect.rules));
  // Row 22 is about what no rule may find.
  const expected = new Set([22, ...Object.values(RULES).map(({ row }) => row)]);
  expect([...expected].filter((row) => !rows.has(row))).toEqual([]);
  expect(Object.keys(RULES).filter((rule) => !rules.has(rule))).toEqual([]);
  expect([...rules].filter((rule) => !Object.hasOwn(RULES, rule))).toEqual([]);
  expect(corpus.length).toBeGreaterThanOrEqual(45);
  expect(new Set(corpus.map(({ name, row }) => `${row} ${name}`)).size).toBe(corpus.length);
});
