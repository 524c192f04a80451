import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { apply, statuses, type Step } from "./test-overlay.ts";
import type { OutcomeStatus } from "./types.ts";

/** Each row: a document, one action, what becomes of it. */
type Row = readonly [name: string, document: JsonObject, step: Step, status: OutcomeStatus, after: JsonObject];

describe("an update", () => {
  test.each<Row>([
    ["adds a key", { a: {} }, { target: "$.a", update: { b: 1 } }, "applied", { a: { b: 1 } }],
    [
      "merges objects recursively",
      { a: { b: { c: 1 } } },
      { target: "$", update: { a: { b: { d: 2 } } } },
      "applied",
      { a: { b: { c: 1, d: 2 } } },
    ],
    ["appends to arrays", { a: [1] }, { target: "$", update: { a: [2, 3] } }, "applied", { a: [1, 2, 3] }],
    [
      "appends an item to an array that is the target",
      { a: [1] },
      { target: "$.a", update: { b: 2 } },
      "applied",
      { a: [1, { b: 2 }] },
    ],
    [
      "appends a list to an array that is the target",
      { a: [1] },
      { target: "$.a", update: [2, 3] },
      "applied",
      { a: [1, 2, 3] },
    ],
    [
      "replaces a primitive it expects",
      { a: { b: 1 } },
      { target: "$.a", update: { b: 2 }, expect: { b: 1 } },
      "applied",
      { a: { b: 2 } },
    ],
    ["replaces a primitive that is the target", { a: 1 }, { target: "$.a", update: 2, expect: 1 }, "applied", { a: 2 }],
    [
      "replaces null by a value",
      { a: null },
      { target: "$", update: { a: 1 }, expect: { a: null } },
      "applied",
      { a: 1 },
    ],
    [
      "changes every value its target selects",
      { a: { x: { t: 1 }, y: { t: 1 } } },
      { target: "$.a.*", update: { t: 2 }, expect: { t: 1 } },
      "applied",
      { a: { x: { t: 2 }, y: { t: 2 } } },
    ],
    [
      "selects by a filter",
      { list: [{ name: "a" }, { name: "b" }] },
      { target: "$.list[?@.name == 'b']", update: { in: "query" } },
      "applied",
      { list: [{ name: "a" }, { name: "b", in: "query" }] },
    ],
    [
      "finds keys that need quotes",
      { "/a/{id}": { "it's": {} } },
      { target: "$['/a/{id}']['it\\'s']", update: { b: 1 } },
      "applied",
      { "/a/{id}": { "it's": { b: 1 } } },
    ],
    [
      "only adds, where an equal value stands beside",
      { a: { b: 1 } },
      { target: "$.a", update: { b: 1, c: 2 } },
      "applied",
      { a: { b: 1, c: 2 } },
    ],
    [
      "expects only what stands where it writes",
      { a: { b: 1, other: 9 } },
      { target: "$.a", update: { b: 2, c: 3 }, expect: { b: 1 } },
      "applied",
      { a: { b: 2, other: 9, c: 3 } },
    ],

    [
      "is redundant where the value stands",
      { a: { b: 1 } },
      { target: "$.a", update: { b: 1 } },
      "redundant",
      { a: { b: 1 } },
    ],
    [
      "is redundant also when it expected another",
      { a: { b: 2 } },
      { target: "$.a", update: { b: 2 }, expect: { b: 1 } },
      "redundant",
      { a: { b: 2 } },
    ],
    [
      "is redundant where the items are in the array",
      { a: [1, 2, 3] },
      { target: "$.a", update: [3, 2] },
      "redundant",
      { a: [1, 2, 3] },
    ],
    ["is redundant when it is empty", { a: {} }, { target: "$.a", update: {} }, "redundant", { a: {} }],
    [
      "is redundant whatever the order of keys",
      { a: { b: { x: 1, y: 2 } } },
      { target: "$.a", update: { b: { y: 2, x: 1 } } },
      "redundant",
      { a: { b: { x: 1, y: 2 } } },
    ],

    ["matches nothing", { a: {} }, { target: "$.b", update: { c: 1 } }, "no-match", { a: {} }],
    [
      "matches nothing by a filter",
      { a: [{ n: 1 }] },
      { target: "$.a[?@.n == 2]", update: { c: 1 } },
      "no-match",
      { a: [{ n: 1 }] },
    ],
    [
      "matches nothing that only the prototype has",
      { a: {} },
      { target: "$.a.constructor", update: { c: 1 } },
      "no-match",
      { a: {} },
    ],

    [
      "meets a third value",
      { a: { b: 3 } },
      { target: "$.a", update: { b: 2 }, expect: { b: 1 } },
      "upstream-changed",
      { a: { b: 3 } },
    ],
    [
      "meets a value where it only adds",
      { a: { b: 3 } },
      { target: "$.a", update: { b: 2 } },
      "upstream-changed",
      { a: { b: 3 } },
    ],
    [
      "meets nothing where it expected a value",
      { a: {} },
      { target: "$.a", update: { b: 2 }, expect: { b: 1 } },
      "upstream-changed",
      { a: {} },
    ],
    [
      "meets more than it expected",
      { a: { b: 1, c: 5 } },
      { target: "$.a", update: { b: 2, c: 3 }, expect: { b: 1 } },
      "upstream-changed",
      { a: { b: 1, c: 5 } },
    ],
    [
      "meets a third value at one of several places",
      { a: [{ t: 1 }, { t: 3 }] },
      { target: "$.a[*]", update: { t: 2 }, expect: { t: 1 } },
      "upstream-changed",
      { a: [{ t: 1 }, { t: 3 }] },
    ],
    [
      "meets an array with some of its items",
      { a: [1, 2] },
      { target: "$.a", update: [2, 3] },
      "upstream-changed",
      { a: [1, 2] },
    ],
    [
      "meets a text where it has a list",
      { a: { type: "string" } },
      { target: "$.a", update: { type: ["string", "null"] }, expect: { type: "string" } },
      "upstream-changed",
      { a: { type: "string" } },
    ],
    [
      "meets an object where it has a text",
      { a: { b: {} } },
      { target: "$.a", update: { b: "c" } },
      "upstream-changed",
      { a: { b: {} } },
    ],
  ])("%s", (_name, document, step, status, after) => {
    const before = structuredClone(document);
    const result = apply(document, step);
    expect(statuses(result)).toEqual([status]);
    expect(result.document).toEqual(after);
    expect(document, "the document given is not changed").toEqual(before);
  });

  test("changes only the places that are not right yet", () => {
    const result = apply({ a: [{ t: 2 }, { t: 1 }] }, { target: "$.a[*]", update: { t: 2 }, expect: { t: 1 } });
    expect(statuses(result)).toEqual(["applied"]);
    expect(result.document).toEqual({ a: [{ t: 2 }, { t: 2 }] });
  });
});

describe("a removal", () => {
  test.each<Row>([
    [
      "removes the value it expects",
      { a: { b: 1, c: 2 } },
      { target: "$.a.b", remove: true, expect: 1 },
      "applied",
      { a: { c: 2 } },
    ],
    [
      "removes whatever stands there when it expects nothing",
      { a: { b: [1] } },
      { target: "$.a.b", remove: true },
      "applied",
      { a: {} },
    ],
    [
      "removes items of an array by a filter",
      { r: ["a", "b", "c", "b"] },
      { target: "$.r[?@ == 'b']", remove: true, expect: "b" },
      "applied",
      { r: ["a", "c"] },
    ],
    [
      "removes many items at once",
      { r: [1, 2, 3, 4, 5] },
      { target: "$.r[0,2,4]", remove: true },
      "applied",
      { r: [2, 4] },
    ],
    [
      "removes values within each other",
      { a: { x: { x: 1 }, y: 2 } },
      { target: "$..x", remove: true },
      "applied",
      { a: { y: 2 } },
    ],
    [
      "compares objects whatever the order of keys",
      { a: { b: { x: 1, y: [2] } } },
      { target: "$.a.b", remove: true, expect: { y: [2], x: 1 } },
      "applied",
      { a: {} },
    ],

    [
      "is redundant when the value is gone and its parent is not",
      { a: {} },
      { target: "$.a.b", remove: true, expect: 1 },
      "redundant",
      { a: {} },
    ],
    [
      "is redundant when no item is selected any more",
      { a: ["x"] },
      { target: "$.a[?@ == 'b']", remove: true },
      "redundant",
      { a: ["x"] },
    ],
    [
      "is redundant for a missing path",
      { paths: {} },
      { target: "$.paths['/a.b[0]']", remove: true },
      "redundant",
      { paths: {} },
    ],

    [
      "matches nothing when its parent is gone, too",
      { c: {} },
      { target: "$.a.b", remove: true, expect: 1 },
      "no-match",
      { c: {} },
    ],
    [
      "matches nothing below a filter that selects nothing",
      { a: [{ n: 1 }] },
      { target: "$.a[?@.n == 2].x", remove: true },
      "no-match",
      { a: [{ n: 1 }] },
    ],

    [
      "meets a third value",
      { a: { b: 2 } },
      { target: "$.a.b", remove: true, expect: 1 },
      "upstream-changed",
      { a: { b: 2 } },
    ],
    [
      "meets a third value at one of several places",
      { a: [{ n: 1 }, { n: 2 }] },
      { target: "$.a[*].n", remove: true, expect: 1 },
      "upstream-changed",
      { a: [{ n: 1 }, { n: 2 }] },
    ],
  ])("%s", (_name, document, step, status, after) => {
    const before = structuredClone(document);
    const result = apply(document, step);
    expect(statuses(result)).toEqual([status]);
    expect(result.document).toEqual(after);
    expect(document, "the document given is not changed").toEqual(before);
  });
});
