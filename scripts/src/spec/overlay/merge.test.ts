import * as fc from "fast-check";
import { expect, test } from "vitest";

import { sameJson, type JsonValue } from "../../shared/json.ts";
import { mergeUpdate, onlyAdds, projectBefore } from "./merge.ts";

test.each<[JsonValue, JsonValue, JsonValue | undefined]>([
  [{ a: 1, b: 2 }, { a: 9 }, { a: 1 }],
  [{ a: { x: 1, y: 2 } }, { a: { y: 9, z: 9 } }, { a: { y: 2 } }],
  [{ a: [1, 2] }, { a: [3] }, { a: [1, 2] }],
  [{ a: { x: 1 } }, { a: { y: 9 } }, undefined],
  [{ a: null }, { a: 1 }, { a: null }],
  [{}, { a: 1 }, undefined],
  [1, 2, 1],
])("of %j, an update by %j replaces %j", (value, update, before) => {
  expect(projectBefore(value, update)).toEqual(before);
});

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;

test("an update that was carried out changes nothing the second time", () => {
  fc.assert(
    fc.property(json, json, (value, update) => {
      const once = mergeUpdate(value, update);
      fc.pre(once.ok);
      const twice = mergeUpdate(once.value, update);
      expect(twice.ok && sameJson(twice.value, once.value)).toBe(true);
    }),
  );
});

test("an update that only adds keeps every value at its place", () => {
  fc.assert(
    fc.property(json, json, (value, update) => {
      fc.pre(onlyAdds(value, update));
      const merged = mergeUpdate(value, update);
      fc.pre(merged.ok && !Array.isArray(value));
      const kept = mergeUpdate(merged.value, value);
      expect(kept.ok && sameJson(kept.value, merged.value)).toBe(true);
    }),
  );
});
