import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  compareText,
  mapValues,
  objectOf,
  own,
  ownArray,
  ownObject,
  sameJson,
  sortKeys,
  withKey,
  withoutKeys,
  type JsonValue,
} from "./json.ts";

const json = fc.jsonValue() as fc.Arbitrary<JsonValue>;

describe("keys that could reach a prototype", () => {
  test.each(["__proto__", "constructor", "toString"])("own does not answer %s from the prototype", (key) => {
    expect(own({}, key)).toBeUndefined();
    expect(ownObject({}, key)).toEqual({});
    expect(ownArray({}, key)).toEqual([]);
  });

  test.each([
    ["objectOf", objectOf([["__proto__", { polluted: true }]])],
    ["withKey", withKey({}, "__proto__", { polluted: true })],
    ["mapValues", mapValues(objectOf([["__proto__", 1]]), () => ({ polluted: true }))],
    ["sortKeys", sortKeys(objectOf([["__proto__", { polluted: true }]]))],
    [
      "withoutKeys",
      withoutKeys(
        objectOf([
          ["__proto__", { polluted: true }],
          ["a", 1],
        ]),
        ["a"],
      ),
    ],
  ])("%s makes __proto__ an ordinary key", (_name, object) => {
    expect(Object.keys(object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(own(object, "__proto__")).toEqual({ polluted: true });
    expect("polluted" in {}).toBe(false);
  });
});

test("withKey keeps the place of a key that exists", () => {
  expect(Object.entries(withKey({ a: 1, b: 2 }, "a", 3))).toEqual([
    ["a", 3],
    ["b", 2],
  ]);
});

test("mapValues leaves out what maps to undefined", () => {
  expect(mapValues({ a: 1, b: 2 }, (value) => (value === 1 ? undefined : value))).toEqual({ b: 2 });
});

test("compareText orders by code unit, not by any locale", () => {
  expect(["ä", "a", "Z", "10", "9"].sort(compareText)).toEqual(["10", "9", "Z", "a", "ä"]);
});

describe("sameJson", () => {
  test.each<[JsonValue | undefined, JsonValue | undefined, boolean]>([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [[], {}, false],
    [null, undefined, false],
    [undefined, undefined, true],
    [{ toString: 1 }, {}, false],
    ["1", 1, false],
  ])("of %j and %j is %j", (left, right, same) => {
    expect(sameJson(left, right)).toBe(same);
    expect(sameJson(right, left)).toBe(same);
  });

  test("holds of every value and its copy, and never of a value and a list of it", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(sameJson(value, structuredClone(value))).toBe(true);
        expect(sameJson(value, [value])).toBe(false);
      }),
    );
  });
});
