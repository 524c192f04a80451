import { describe, expect, it } from "vitest";

import type { JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { COMMIT } from "../test-facts.ts";
import { gatherFacts } from "./facts.ts";
import { validateDocsFile, validateWireFile } from "./validate.ts";

const FILE = "wire/things.yaml";
const OPERATION = { auth: ["user"], success: { status: 200 }, errors: ["usual"] };

function refusal(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "accepted";
}

describe("validateWireFile", () => {
  it.each<readonly [string, Record<string, JsonValue>, string]>([
    ["an unknown section", { shapes: {} }, "#/shapes: is no known key"],
    [
      "a misspelt key of an operation",
      { operations: { get: { ...OPERATION, querry: {} } } },
      "#/operations/get/querry: is no known key",
    ],
    [
      "a misspelt key of a shape",
      { schemas: { A: { fields: { b: { typ: "string" } } } } },
      "#/schemas/A/fields/b/typ: is no known key",
    ],
    [
      "a mark that is no mark, deep inside",
      { schemas: { A: { fields: { b: { items: { type: "string", secret: false } } } } } },
      "#/schemas/A/fields/b/items/secret: must be true",
    ],
    [
      "a shape that says two things",
      { schemas: { A: { type: "string", items: "string" } } },
      "#/schemas/A: needs exactly one of type, fields, items, values, anyOf and allOf",
    ],
    [
      "a shape that says nothing",
      { schemas: { A: { note: "Hm." } } },
      "#/schemas/A: needs exactly one of type, fields, items, values, anyOf and allOf",
    ],
    ["a name that is no type's", { schemas: { a_b: { type: "string" } } }, "#/schemas/a_b: is no allowed name"],
    [
      "an operation without success",
      { operations: { get: { auth: [], errors: ["usual"] } } },
      "#/operations/get: lacks success",
    ],
    [
      "an unknown caller",
      { operations: { get: { ...OPERATION, auth: ["admin"] } } },
      '#/operations/get/auth/0: must be one of ["user","agent_bot","platform"]',
    ],
    [
      "a difference of no part",
      { operations: { get: { ...OPERATION, differences: { header: "x" } } } },
      "#/operations/get/differences/header: is no known key",
    ],
  ])("refuses %s", (_what, content, message) => {
    expect(refusal(() => validateWireFile({ commit: COMMIT, ...content }, FILE))).toBe(FILE + message);
  });

  it("refuses a file that does not say which commit it was read from", () => {
    expect(refusal(() => validateWireFile({ schemas: {} }, FILE))).toBe(`${FILE}#: lacks commit`);
  });
});

describe("validateDocsFile", () => {
  it("takes a summary alone, or with more to say", () => {
    const operations = { a: "List things", b: { summary: "Get a thing", description: "At once." } };
    expect(validateDocsFile({ operations }, "docs.yaml")).toEqual({ operations });
  });

  it.each(["list things", "List things.", "List\nthings", ""])("refuses the summary %j", (summary) => {
    expect(refusal(() => validateDocsFile({ operations: { a: summary } }, "docs.yaml"))).toMatch(
      /^docs\.yaml#\/operations\/a: /u,
    );
  });
});

describe("gatherFacts", () => {
  it("refuses what two files tell", () => {
    const content = { commit: COMMIT, schemas: { Thing: { type: "string" } } };
    const files = [
      { file: "wire/a.yaml", content },
      { file: "wire/b.yaml", content },
    ];
    expect(refusal(() => gatherFacts(files))).toBe("wire/b.yaml#/schemas/Thing: is told in another file, too");
  });

  it("refuses files that were read from different commits", () => {
    const files = [
      { file: "wire/a.yaml", content: { commit: COMMIT } },
      { file: "wire/b.yaml", content: { commit: COMMIT.replace("0", "f") } },
    ];
    expect(refusal(() => gatherFacts(files))).toBe("wire/b.yaml#/commit: differs from the other files' commit");
  });

  it("cites a fact's own evidence, else the file's, else the file itself", () => {
    const schemas = { Own: { type: "string", evidence: ["own.rb"] }, Other: { type: "string" } };
    const facts = gatherFacts([
      { file: "wire/a.yaml", content: { commit: COMMIT, evidence: ["file.rb"], schemas } },
      { file: "wire/b.yaml", content: { commit: COMMIT, schemas: { Third: { type: "string" } } } },
    ]);
    expect([...facts.schemas].map(([name, { evidence }]) => [name, evidence])).toEqual([
      ["Own", ["own.rb"]],
      ["Other", ["file.rb"]],
      ["Third", ["wire/b.yaml"]],
    ]);
  });
});
