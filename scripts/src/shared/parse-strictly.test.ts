import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findDuplicateKey } from "./duplicate-key.ts";
import { own } from "./json.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";

describe("JSON", () => {
  test.each([
    ['{"a":1,"a":2}', "/a"],
    ['{"a":{"b":1},"c":{"b":1}}', undefined],
    ['{"a":[{"b":1},{"b":1,"c":[],"b":2}]}', "/a/1/b"],
    ['[{"a":1},[{"a":1,"a":1}]]', "/1/0/a"],
    ['{"x":"{\\"a\\":1,\\"a\\":2}"}', undefined],
    ['{"a\\"b":1,"a\\u0022b":2}', '/a"b'],
    ['{"a":1,"b":[1,2,3],"a":0}', "/a"],
    ['{"a/b":{"~":1,"~":1}}', "/a~1b/~0"],
    ['{"__proto__":1,"__proto__":1}', "/__proto__"],
    ['"a"', undefined],
  ])("%s holds a key twice at %j", (text, pointer) => {
    expect(findDuplicateKey(text)).toBe(pointer);
  });

  test("finds no key twice in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, "\t"), (text, space) => {
        expect(findDuplicateKey(JSON.stringify(JSON.parse(text), undefined, space))).toBeUndefined();
      }),
    );
  });

  test("finds the one key that stands twice, wherever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat(3))), (steps) => {
        const inner = '{"twice":1,"other":[{}],"twice":2}';
        const text = steps.reduceRight<string>(
          (child, step) =>
            typeof step === "number"
              ? `[${"0,".repeat(step)}${child}]`
              : `{"before":{},${JSON.stringify(`k${step}`)}:${child}}`,
          inner,
        );
        expect(findDuplicateKey(text)?.endsWith("/twice")).toBe(true);
      }),
    );
  });

  test("keeps __proto__ an ordinary key", () => {
    const value = parseJson('{"__proto__":{"polluted":true}}', "f");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });

  test("says where the text breaks off", () => {
    expect(() => parseJson('{"a": }', "f.json")).toThrow("f.json#: is not valid JSON: Unexpected token");
  });
});

describe("YAML", () => {
  test("reads JSON's values only, numeric keys as they are written, dates as text", () => {
    expect(parseYaml("200: 0x10\n2026-01-31: 2026-01-31\nt: true\nn: ~\nf: 1.5\n", "f")).toEqual({
      200: 16,
      "2026-01-31": "2026-01-31",
      t: true,
      n: null,
      f: 1.5,
    });
  });

  test("reads nothing as null", () => {
    expect(parseYaml("", "f")).toBeNull();
    expect(parseYaml("# only a comment\n", "f")).toBeNull();
  });

  test("keeps __proto__ an ordinary key", () => {
    const value = parseYaml("__proto__: {polluted: true}\n", "f");
    expect(own(value as Record<string, boolean>, "__proto__")).toEqual({ polluted: true });
    expect("polluted" in {}).toBe(false);
  });
});

describe("large YAML", () => {
  const large = (value: number): string => `value: ${value}\n# ${"x".repeat(100_000)}\n`;

  test("that is read again and again is the same each time, however much was read between", () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const values = [...numbers, ...numbers, 1, 1].map((value) => parseYaml(large(value), "large.yaml"));
    expect(values).toEqual([...numbers, ...numbers, 1, 1].map((value) => ({ value })));
  });

  test("that is refused is refused again, under the name it has then", () => {
    const wrong = `${large(1)}value: 2\n`;
    expect(() => parseYaml(wrong, "first.yaml")).toThrow("first.yaml");
    expect(() => parseYaml(wrong, "second.yaml")).toThrow("second.yaml");
  });
});
