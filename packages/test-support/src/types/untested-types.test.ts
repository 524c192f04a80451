import { expect, it } from "vitest";
import { exportedTypes } from "./exported-types.ts";
import { entryTypes } from "./untested-types.ts";
import { usedImports } from "./used-imports.ts";

const folder = new URL("../../fixtures/types/client/", import.meta.url);
const core = new URL("../../fixtures/types/core/", import.meta.url);

it("names the types of each entry point that no type test uses", () => {
  const found = entryTypes(folder, core).map(({ entry, untested }) => [entry, untested]);
  expect(found).toEqual([
    // Mentioned in a comment and a text; another name outside; nowhere at all; generated, and so the package's own to test.
    [".", ["Mentioned", "Renamed", "UntestedOfCore", "Generated"]],
    ["./more", ["Mentioned", "Unknown"]],
  ]);
});

it("takes classes, interfaces and aliases for types, and neither functions nor what is generated as a whole", () => {
  const [main, more] = entryTypes(folder, core).map(({ types }) => types.map(({ name }) => name));
  expect(main).toEqual(["Thing", "Known", "Mentioned", "Renamed", "FromCore", "UntestedOfCore", "Generated"]);
  expect(more).toEqual(["Thing", "Known", "Mentioned", "Unknown"]);
});

it("does not pass over an entry point that declares types itself", () => {
  expect(() => exportedTypes(new URL("src/things.ts", folder))).toThrow("cannot read");
});

it.each([
  ["an import", 'import type {\n  A,\n} from "./a.ts";\nuse<B>();'],
  ["a comment", 'import { A } from "./a.ts";\n// A\n/* A */ use<B>();'],
  ["a text", "import { A } from './a.ts';\ntest(\"A's\", () => use<B>('A'));"],
  ["the address in a text", 'import { A } from "./a.ts";\nuse<B>("https://a.example/A");'],
  ["a declaration of the same name", "interface A {}\nuse<A>();"],
])("a name in %s is no use of it", (_what, source) => expect(usedImports(source)).toEqual([]));

it("finds names in every form of an import", () => {
  const source = 'import x, { a, type B } from "./a.ts";\nimport type { C as D, E } from "./b.ts";\na<B, D>(x);';
  expect(usedImports(source)).toEqual(["a", "B", "C"]);
});
