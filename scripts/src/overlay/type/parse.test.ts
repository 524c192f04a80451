import { describe, expect, it } from "vitest";

import { parseType } from "./parse.ts";

const text = { kind: "primitive", name: "string" } as const;
const nothing = { kind: "primitive", name: "null" } as const;

describe("parseType", () => {
  it("reads names of kinds and of shapes", () => {
    expect(parseType("string")).toEqual([text]);
    expect(parseType(" ContactInbox ")).toEqual([{ kind: "reference", name: "ContactInbox" }]);
  });

  it("reads alternatives, lists and parentheses", () => {
    expect(parseType("string | null")).toEqual([text, nothing]);
    expect(parseType("string[][]")).toEqual([{ kind: "array", of: [{ kind: "array", of: [text] }] }]);
    expect(parseType("(string | null)[] | null")).toEqual([{ kind: "array", of: [text, nothing] }, nothing]);
  });

  it("reads enumerations of words, numbers and quoted digits", () => {
    expect(parseType('enum(in-progress, Channel::Api, -name, 24h+, 3, -4, "5")')).toEqual([
      { kind: "enum", values: ["in-progress", "Channel::Api", "-name", "24h+", 3, -4, "5"] },
    ]);
    expect(parseType("const(contact) | const(true)")).toEqual([
      { kind: "const", value: "contact" },
      { kind: "const", value: true },
    ]);
  });

  it.each([
    ["", "lacks a name"],
    ["string |", "lacks a name"],
    ["strng", 'knows no "strng"'],
    ["(string", 'lacks ")"'],
    ["string string", 'has "string" too much'],
    ["enum()", "lacks a value"],
    ["enum(a", 'lacks ")"'],
    ["const(a, b)", "const takes one value"],
    ["string; integer", 'cannot be read from "; integer" on'],
  ])("refuses %j", (expression, message) => {
    expect(() => parseType(expression)).toThrow(new SyntaxError(message));
  });
});
