import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { readParity, readParityExceptions } from "./read-parity.ts";

let root = "";
const write = (file: string, text: string): void => {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
};
const exceptions = (text: string): void => write("scripts/src/koreai/parity-exceptions.yaml", text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-parity-"));
});
afterEach(() => rmSync(root, { recursive: true }));

it("reads the reasons, and refuses one that is missing", () => {
  exceptions("unreached: { a.b: later }\n");
  expect(readParityExceptions(root)).toEqual({ unreached: { "a.b": "later" }, several: {} });
  exceptions("several: { a.b: }\n");
  expect(() => readParityExceptions(root)).toThrow("parity-exceptions.yaml#/several/a.b: needs a reason");
  exceptions("[]\n");
  expect(() => readParityExceptions(root)).toThrow("parity-exceptions.yaml#: must be an object");
});

it("reads the client's sources, tests left out", () => {
  exceptions("{}\n");
  write(
    "packages/koreai/src/koreai.ts",
    'import type { Bots } from "./bots.ts";\nexport class KoreAI { readonly bots: Bots; }\n',
  );
  const bots = 'import { botsList } from "@truewire/core/koreai";\nexport class Bots { list() { return botsList; } }\n';
  write("packages/koreai/src/bots.ts", bots);
  write("packages/koreai/src/bots.test.ts", "export class Nothing {");
  const page = { page: "a/b", area: "Search AI", operations: [] };
  const operation = {
    id: "bots.list",
    summary: "Lists bots.",
    method: "GET",
    path: "/bots",
    app: [],
    scope: {},
    responses: {},
    confidence: "high",
  } as const;
  const placed = { file: "a.yaml", pointer: "", page, operation, alsoOn: [] };
  expect(readParity(root, [placed])).toEqual({
    methods: new Map([["bots.list", ["kore.bots.list"]]]),
    unreached: [],
    repeated: [],
    stale: [],
  });
});
