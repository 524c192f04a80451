import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { apply, statuses, type Step } from "./test-overlay.ts";
import type { OutcomeStatus } from "./types.ts";

describe("a removal and an update under one id replace a value", () => {
  const replace = (wanted: JsonValue, expected: JsonValue): readonly Step[] => [
    { id: "type", target: "$.a.type", remove: true, expect: expected },
    { id: "type", target: "$.a", update: { type: wanted } },
  ];

  test.each<[string, JsonObject, OutcomeStatus, JsonObject]>([
    ["that is the expected one", { a: { type: "string", x: 1 } }, "applied", { a: { type: ["string", "null"], x: 1 } }],
    [
      "unless the new one stands there",
      { a: { type: ["string", "null"] } },
      "redundant",
      { a: { type: ["string", "null"] } },
    ],
    ["unless a third one stands there", { a: { type: "integer" } }, "upstream-changed", { a: { type: "integer" } }],
    ["unless nothing stands there", { a: { x: 1 } }, "upstream-changed", { a: { x: 1 } }],
    ["unless what should hold it is gone", { b: {} }, "no-match", { b: {} }],
  ])("%s", (_name, document, status, after) => {
    const result = apply(document, ...replace(["string", "null"], "string"));
    expect(statuses(result)).toEqual([status, status]);
    expect(result.document).toEqual(after);
  });

  test("also a whole array", () => {
    const steps: readonly Step[] = [
      { id: "required", target: "$.required", remove: true, expect: ["a", "b"] },
      { id: "required", target: "$", update: { required: ["a"] } },
    ];
    expect(apply({ required: ["a", "b"] }, ...steps).document).toEqual({ required: ["a"] });
    expect(statuses(apply({ required: ["a"] }, ...steps))).toEqual(["redundant", "redundant"]);
    expect(statuses(apply({ required: ["b"] }, ...steps))).toEqual(["upstream-changed", "upstream-changed"]);
  });

  test("and move a value to another key", () => {
    const steps: readonly Step[] = [
      { id: "move", target: "$.paths['/old']", remove: true, expect: { get: 1 } },
      { id: "move", target: "$.paths", update: { "/new": { get: 1 } } },
    ];
    expect(apply({ paths: { "/old": { get: 1 } } }, ...steps).document).toEqual({ paths: { "/new": { get: 1 } } });
    expect(statuses(apply({ paths: { "/new": { get: 1 } } }, ...steps))).toEqual(["redundant", "redundant"]);
    expect(statuses(apply({ paths: { "/old": { get: 2 } } }, ...steps))).toEqual([
      "upstream-changed",
      "upstream-changed",
    ]);
  });
});

test("actions see what the ones before them have made", () => {
  const result = apply(
    { a: {} },
    { target: "$.a", update: { b: {} } },
    { target: "$.a.b", update: { c: 1 } },
    { target: "$.a.b.c", remove: true, expect: 1 },
  );
  expect(statuses(result)).toEqual(["applied", "applied", "applied"]);
  expect(result.document).toEqual({ a: { b: {} } });
});

test("an action that is not applied does not keep the others from it", () => {
  const result = apply({ a: 1 }, { target: "$.x", update: { y: 1 } }, { target: "$", update: { b: 2 } });
  expect(statuses(result)).toEqual(["no-match", "applied"]);
  expect(result.document).toEqual({ a: 1, b: 2 });
});

test("an outcome names action, places and difference", () => {
  const document = { paths: { "/a": { get: { deprecated: true } }, "/b": { get: { deprecated: 1 } } } };
  const step: Step = {
    id: "get.deprecated",
    target: "$.paths.*.get",
    update: { deprecated: false },
    expect: { deprecated: true },
  };
  expect(apply(document, step).outcomes).toEqual([
    {
      index: 0,
      id: "get.deprecated",
      target: "$.paths.*.get",
      status: "upstream-changed",
      matched: expect.arrayContaining(["/paths/~1a/get", "/paths/~1b/get"]),
      detail: '/paths/~1b/get holds {"deprecated":1}, expected was {"deprecated":true}',
    },
  ]);
  expect(apply({}, step).outcomes[0]).toMatchObject({ matched: [], detail: "the target selects nothing" });
  expect(apply({ a: "b" }, { target: "$", update: { a: ["b"] } }).outcomes[0]?.detail).toBe(
    "the document: a: a string cannot become an array by an update; remove it first, under the same id",
  );
});

test("a key that could reach a prototype stays an ordinary key", () => {
  const update = JSON.parse('{"__proto__":{"polluted":true}}') as JsonObject;
  const result = apply({ a: {} }, { target: "$.a", update });
  expect(Object.keys(result.document["a"] as JsonObject)).toEqual(["__proto__"]);
  expect("polluted" in {}).toBe(false);
});
