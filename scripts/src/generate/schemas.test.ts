import { describe, expect, it } from "vitest";

import type { JsonObject, JsonValue } from "../shared/json.ts";
import { PATIENCE } from "./testing/compile.ts";
import { declarationOf, moduleFrom, schemaDocument } from "./testing/document.ts";

/** The declaration that a schema named `Subject` becomes. */
async function declare(schema: JsonValue, others: JsonObject = {}): Promise<string> {
  return declarationOf(await moduleFrom(schemaDocument(schema, others), "types.ts"), "Subject");
}

const TEXT = { type: "string" };
const COUNT = { type: "integer" };

describe("a schema becomes a named type", PATIENCE, () => {
  it("an object is an interface with its keys in order, required ones without a question mark", async () => {
    const schema = {
      type: "object",
      required: ["id"],
      properties: {
        name: TEXT,
        id: COUNT,
        "e-mail": { type: ["string", "null"] },
        tags: { type: "array", items: TEXT },
      },
    };
    expect(await declare(schema)).toBe(
      `export interface Subject {\n  "e-mail"?: string | null;\n  id: number;\n  name?: string;\n  tags?: string[];\n}`,
    );
  });

  it("a reference is the name, at every depth", async () => {
    const reference = { $ref: "#/components/schemas/contact_list_item" };
    const schema = {
      type: "object",
      properties: {
        one: reference,
        many: { type: "array", items: reference },
        byKey: { type: "object", additionalProperties: reference },
        deep: { type: "object", properties: { pair: { type: "array", prefixItems: [reference, TEXT] } } },
      },
    };
    const code = await declare(schema, { contact_list_item: { type: "object", properties: { id: COUNT } } });
    expect(code).toContain("one?: ContactListItem;");
    expect(code).toContain("many?: ContactListItem[];");
    expect(code).toMatch(/byKey\?: \{\s+\[key: string\]: ContactListItem;\s+\}/u);
    expect(code).toContain("pair?: [ContactListItem, string];");
  });

  it("an open enumeration stays open and shows its values; null comes last", async () => {
    const values = { type: "string", enum: ["a", "b"] };
    expect(await declare({ anyOf: [{ type: "null" }, values, TEXT] })).toBe(
      `export type Subject = "a" | "b" | (string & {}) | null;`,
    );
    expect(await declare({ anyOf: [{ type: "integer", enum: [0, -1] }, COUNT] })).toBe(
      "export type Subject = 0 | -1 | (number & {});",
    );
    expect(await declare({ type: ["string", "null"], enum: ["a", null] })).toBe(`export type Subject = "a" | null;`);
    expect(await declare({ type: ["string", "null"], enum: ["a"] })).toBe(`export type Subject = "a" | null;`);
  });

  it("constants, numbers, booleans, nothing and anything are what they say", async () => {
    expect(await declare({ const: "x" })).toBe(`export type Subject = "x";`);
    expect(await declare({ const: null })).toBe("export type Subject = null;");
    expect(await declare({ enum: [1, -2, true] })).toBe("export type Subject = 1 | -2 | true;");
    expect(await declare(false)).toBe("export type Subject = never;");
    expect(await declare({})).toBe("export type Subject = unknown;");
    expect(await declare({ type: ["string", "integer"] })).toBe("export type Subject = string | number;");
  });

  it("undeclared keys are readable only where the description declares them", async () => {
    expect(await declare({ type: "object" })).toBe("export interface Subject {\n  [key: string]: unknown;\n}");
    expect(await declare({ type: "object", additionalProperties: TEXT })).toBe(
      "export interface Subject {\n  [key: string]: string;\n}",
    );
    expect(await declare({ type: "object", properties: { id: COUNT }, additionalProperties: true })).toBe(
      "export interface Subject {\n  id?: number;\n  [key: string]: unknown;\n}",
    );
    expect(await declare({ type: "object", properties: { id: COUNT }, additionalProperties: false })).toBe(
      "export interface Subject {\n  id?: number;\n}",
    );
    expect(await declare({ type: "object", properties: {}, additionalProperties: false })).toBe(
      "export interface Subject {\n  [key: string]: never;\n}",
    );
    expect(await declare({ type: "object", properties: { attributes: { type: "object" } } })).toContain(
      "attributes?: Record<string, unknown>;",
    );
    expect(await declare({ type: "object", patternProperties: { "^x-": TEXT } })).toContain("[key: string]: string;");
  });

  it("comments are ours and follow the schema", async () => {
    const schema = {
      type: "object",
      description: "A thing.",
      properties: { id: { ...COUNT, description: "Its id.", deprecated: true } },
    };
    const code = await moduleFrom(schemaDocument(schema), "types.ts");
    expect(code).toContain(
      "/** A thing. */\nexport interface Subject {\n  /**\n   * Its id.\n   *\n   * @deprecated\n   */\n  id?: number;\n}",
    );
  });
});

describe("schemas put together from others", PATIENCE, () => {
  const base = { type: "object", required: ["id"], properties: { id: COUNT, state: TEXT } };

  it("are one interface where all parts are objects; each key must satisfy all of them", async () => {
    const schema = {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { type: "object", properties: { state: { enum: ["on", "off"] } } },
      ],
      required: ["state"],
      properties: { note: TEXT },
    };
    expect(await declare(schema, { Base: base })).toBe(
      `export interface Subject {\n  id: number;\n  note?: string;\n  state: string & ("on" | "off");\n}`,
    );
  });

  it("are an alias for a single part, and an intersection where a part is a union", async () => {
    const reference = { $ref: "#/components/schemas/Base" };
    expect(await declare({ allOf: [reference] }, { Base: base })).toBe("export type Subject = Base;");
    const either = {
      oneOf: [
        { type: "object", properties: { a: TEXT } },
        { type: "object", properties: { b: TEXT } },
      ],
    };
    expect(await declare({ allOf: [reference, either] }, { Base: base })).toMatch(/^export type Subject = Base &/u);
  });

  it("keep null, which an intersection would lose", async () => {
    const schema = { type: ["object", "null"], allOf: [{ $ref: "#/components/schemas/Base" }] };
    expect(await declare(schema, { Base: base })).toBe("export type Subject = Base | null;");
  });

  it("keep names inside members, and say what is required there", async () => {
    const part = { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { note: TEXT } }] };
    const code = await declare({ type: "object", properties: { part } }, { Base: base });
    expect(code).toMatch(/part\?: Base & \{\s+note\?: string;\s+\}/u);
    const required = await moduleFrom(
      schemaDocument({ type: "object", properties: { part: { ...part, required: ["state"] } } }, { Base: base }),
      "types.ts",
    );
    expect(required).toContain('WithRequired<Base, "state">');
    expect(required).toContain("type WithRequired<T, K extends keyof T> =");
  });

  it("may hold themselves in members, but not be made of themselves", async () => {
    const tree = {
      type: "object",
      properties: { parts: { type: "array", items: { $ref: "#/components/schemas/Subject" } } },
    };
    expect(await declare(tree)).toContain("parts?: Subject[];");
    const circle = { anyOf: [{ $ref: "#/components/schemas/Other" }, TEXT] };
    await expect(declare(circle, { Other: { allOf: [{ $ref: "#/components/schemas/Subject" }] } })).rejects.toThrow(
      "openapi.yaml#/components/schemas: a schema is made of itself: Other -> Subject -> Other",
    );
  });
});

describe("alternatives", PATIENCE, () => {
  const either = {
    type: "object",
    properties: { mails: { type: "array", items: TEXT }, ids: { type: "array", items: TEXT } },
  };

  it("exclude each other's keys when exactly one key is asked for", async () => {
    const code = await declare({ ...either, oneOf: [{ required: ["mails"] }, { required: ["ids"] }] });
    expect(code.replaceAll(/\s+/gu, " ")).toBe(
      "export type Subject = | { ids?: never; mails: string[]; } | { ids: string[]; mails?: never; };",
    );
  });

  it("leave both keys possible when one is enough", async () => {
    const code = await declare({ ...either, anyOf: [{ required: ["mails"] }, { required: ["ids"] }] });
    expect(code.replaceAll(/\s+/gu, " ")).toBe(
      "export type Subject = | { ids?: string[]; mails: string[]; } | { ids: string[]; mails?: string[]; };",
    );
  });

  it("exclude foreign keys when each refuses undeclared ones", async () => {
    const closed = (key: string): JsonObject => ({
      type: "object",
      additionalProperties: false,
      required: [key],
      properties: { [key]: TEXT },
    });
    const code = await declare({ oneOf: [closed("a"), closed("b")] });
    expect(code.replaceAll(/\s+/gu, " ")).toBe(
      "export type Subject = | { a: string; b?: never; } | { a?: never; b: string; };",
    );
  });

  it("share what stands beside them", async () => {
    const schema = {
      type: "object",
      properties: { id: COUNT },
      oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
    };
    const code = await declare(schema, {
      A: { type: "object", properties: { a: TEXT } },
      B: { type: "object", properties: { b: TEXT } },
    });
    expect(code.replaceAll(/\s+/gu, " ")).toBe("export type Subject = { id?: number; } & (A | B);");
    expect(await declare({ type: "string", anyOf: [{ enum: ["a"] }, { minLength: 3 }] })).toBe(
      `export type Subject = "a" | (string & {});`,
    );
  });
});
