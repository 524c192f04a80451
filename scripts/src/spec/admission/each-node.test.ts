import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { JsonValue } from "../../shared/json.ts";
import { resolvePointer } from "../../shared/pointer.ts";
import { eachNode, pointerOf } from "./each-node.ts";

test("visits every value in its order, parents before children", () => {
  const nodes = [...eachNode({ a: [1, {}, []], b: { c: null }, "": "x" })];
  expect(nodes.map((node) => [pointerOf(node), node.depth])).toEqual([
    ["", 0],
    ["/a", 1],
    ["/a/0", 2],
    ["/a/1", 2],
    ["/a/2", 2],
    ["/b", 1],
    ["/b/c", 2],
    ["/", 1],
  ]);
});

test("visits a value that is no container", () => {
  expect([...eachNode("a")]).toEqual([{ value: "a", token: undefined, parent: undefined, depth: 0 }]);
});

test("each pointer leads to its value", () => {
  fc.assert(
    fc.property(fc.jsonValue() as fc.Arbitrary<JsonValue>, (document) => {
      for (const node of eachNode(document)) expect(resolvePointer(document, pointerOf(node))).toBe(node.value);
    }),
  );
});
