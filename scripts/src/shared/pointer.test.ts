import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { JsonValue } from "./json.ts";
import { childPointer, formatPointer, parseLocalReference, parsePointer, resolvePointer } from "./pointer.ts";

/** The example of RFC 6901, section 5. */
const DOCUMENT: JsonValue = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

test.each([
  ["", DOCUMENT],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/i\\j", 5],
  ["/ ", 7],
  ["/m~0n", 8],
])("resolves %j", (pointer, value) => {
  expect(resolvePointer(DOCUMENT, pointer)).toEqual(value);
});

test.each([
  "foo",
  "/nope",
  "/foo/2",
  "/foo/-1",
  "/foo/01",
  "/foo/length",
  "/foo/0/x",
  "/m~n",
  "/m~2n",
  "/toString",
  "/__proto__",
])("finds nothing at %j", (pointer) => {
  expect(resolvePointer(DOCUMENT, pointer)).toBeUndefined();
});

test("parses what it formats", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (tokens) => {
      expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
    }),
  );
});

test("goes one step deeper", () => {
  expect(childPointer("/paths", "/a/{b}")).toBe("/paths/~1a~1{b}");
  expect(childPointer("/tags", 0)).toBe("/tags/0");
});

describe("references within a document", () => {
  test.each([
    ["#", []],
    ["#/a/b", ["a", "b"]],
    ["#/paths/~1a~1%7Bid%7D", ["paths", "/a/{id}"]],
  ])("%s leads to %j", (reference, tokens) => {
    expect(parseLocalReference(reference)).toEqual(tokens);
  });

  test.each(["", "a", "#a", "/a", "a.yaml#/a", "http://a#/a", "#/%", "#/a~2"])("%j is none", (reference) => {
    expect(parseLocalReference(reference)).toBeUndefined();
  });
});
