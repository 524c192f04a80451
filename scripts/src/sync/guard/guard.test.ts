import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { NO_DECISIONS } from "../decisions/decisions.ts";
import { identify } from "../identify/identify.ts";
import type { GuardReport } from "../model/guard-report.ts";
import { guard, guardSentence } from "./guard.ts";

interface Size {
  readonly operations: number;
  readonly schemas?: number;
  readonly prefix?: string;
  readonly filling?: number;
}

function described({ operations, schemas = 0, prefix = "", filling = 0 }: Size): JsonObject {
  const numbered = (count: number, entry: (index: number) => readonly [string, JsonValue]): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: numbered(operations, (index) => [
      `${prefix}/r${index}`,
      { get: { operationId: `r${index}`, responses: { "204": {} } } },
    ]),
    components: {
      schemas: {
        ...numbered(schemas, (index) => [`S${index}`, { type: "string", maxLength: index }]),
        ...(filling > 0 && { Big: { type: "string", pattern: "x".repeat(filling) } }),
      },
    },
  };
}

function guarded(before: Size, after: Size, accepted: string = ""): GuardReport {
  const [old, now] = [described(before), described(after)];
  const acceptShrink = accepted === "" ? [] : [{ sha256: accepted, reason: "R", by: "B" }];
  return guard(old, now, identify(old, now).matches, { ...NO_DECISIONS, acceptShrink });
}

describe("lets pass", () => {
  test.each<[string, Size, Size]>([
    ["three operations that are gone", { operations: 12 }, { operations: 9, schemas: 20 }],
    ["one operation in twenty", { operations: 200 }, { operations: 190 }],
    ["a description that moved as a whole", { operations: 100 }, { operations: 100, prefix: "/v2" }],
    ["one schema in ten", { operations: 1, schemas: 20 }, { operations: 1, schemas: 18 }],
    ["whatever grows", { operations: 1 }, { operations: 500, schemas: 100 }],
  ])("%s", (_name, before, after) => {
    expect(guarded(before, after).verdict).toBe("passed");
  });
});

describe("refuses", () => {
  test.each<[string, Size, Size, string]>([
    [
      "a fourth operation",
      { operations: 12, schemas: 20 },
      { operations: 8, schemas: 30 },
      "4 of 12 operations are gone (3 may be)",
    ],
    [
      "more than one operation in twenty",
      { operations: 200 },
      { operations: 189, schemas: 40 },
      "11 of 200 operations are gone (10 may be)",
    ],
    [
      "more than one schema in ten",
      { operations: 30, schemas: 20 },
      { operations: 32, schemas: 17 },
      "3 of 20 schemas are gone (2 may be)",
    ],
    ["a sixth of the bytes", { operations: 1, filling: 1000 }, { operations: 1, filling: 500 }, "500 of 1"],
    [
      "everything",
      { operations: 20, schemas: 5 },
      { operations: 0 },
      "20 of 20 operations are gone (3 may be), 5 of 5 schemas are gone (0 may be)",
    ],
  ])("%s, with the numbers and the way out", (_name, before, after, numbers) => {
    const report = guarded(before, after);
    expect(report.verdict).toBe("refused");
    expect(guardSentence(report)).toContain(numbers);
    expect(guardSentence(report)).toContain(`accept-shrink with sha256 ${report.sha256}`);
    const accepted = guarded(before, after, report.sha256);
    expect(accepted.verdict).toBe("accepted");
    expect(guarded(before, { ...after, schemas: 1, filling: 1 }, report.sha256).verdict).toBe("refused");
  });
});

test("schemas that are only called something else are not gone", () => {
  const old: JsonObject = { paths: {}, components: { schemas: { A: { type: "string", maxLength: 7 } } } };
  const now: JsonObject = { paths: {}, components: { schemas: { B: { type: "string", maxLength: 7 } } } };
  expect(guard(old, now, [], NO_DECISIONS).measures[1]).toMatchObject({ what: "schemas", removed: 0 });
});
