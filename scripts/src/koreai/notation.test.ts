import { describe, expect, it } from "vitest";

import type {
  CursorPagination,
  IdPagination,
  OffsetPagination,
  PageNumberPagination,
  Pagination,
} from "../../../packages/core/src/operation.ts";
import { SpecError } from "../shared/spec-error.ts";
import { operationText, page, source } from "./test-sources.ts";
import { validatePage, validateSchemas } from "./validate.ts";

/** What is wrong with a page of this one operation. */
function problemOf(changes: Readonly<Record<string, string | undefined>>): string {
  return refusal(() => validatePage(page("one", operationText(changes))));
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "accepted";
}

describe("the notation", () => {
  it("accepts a page with nothing but the necessary", () => {
    expect(problemOf({})).toBe("accepted");
  });

  it("accepts bodies and successes of other kinds than JSON, and none at all", () => {
    expect(problemOf({ body: "{ required: false, media: multipart/form-data, schema: {} }" })).toBe("accepted");
    const responses = '{ "200": { media: text/csv, schema: { type: string } }, "202": {}, "204": {} }';
    expect(problemOf({ responses })).toBe("accepted");
    expect(problemOf({ scope: "{}", app: "[]", auth: "none", deprecated: "true" })).toBe("accepted");
  });

  it("accepts what a shape may say about its values", () => {
    const shapes = `
A: { type: string, minLength: 1, maxLength: 9, format: email, description: A name., deprecated: true }
B: { type: array, maxItems: 3, uniqueItems: true, items: { const: 1 } }
C: { anyOf: [{ type: object, minProperties: 1, maxProperties: 2 }, { type: "null" }] }
`;
    expect(refusal(() => validateSchemas(source("schemas/a.yaml", shapes)))).toBe("accepted");
  });

  it("refuses a page that tells nothing, and an area that the documentation does not have", () => {
    const text = "page: tests/one\narea: Search AI\n";
    expect(refusal(() => validatePage(source("pages/one.yaml", text)))).toBe(
      "pages/one.yaml#: must have required property 'operations'",
    );
    const misspelt = "page: tests/one\narea: Search Ai\ndescribes: [a.b]\n";
    expect(refusal(() => validatePage(source("pages/one.yaml", misspelt)))).toContain(
      'pages/one.yaml#/area: must be one of ["Agent AI",',
    );
  });

  it.each([
    ["describes: []", "pages/one.yaml#/describes: must NOT have fewer than 1 items"],
    ["describes: [list]", "pages/one.yaml#/describes/0: must match pattern"],
    ["webhooks: [{ id: a.b, summary: x, responses: {}, confidence: low }]", "must have required property 'body'"],
  ])("refuses a page that says %s", (line, message) => {
    const text = `page: tests/one\narea: Search AI\n${line}\n`;
    expect(refusal(() => validatePage(source("pages/one.yaml", text)))).toContain(message);
  });

  it.each([
    [{ sumary: "x" }, "pages/one.yaml#/operations/0/sumary: is no known key"],
    [{ summary: undefined }, "pages/one.yaml#/operations/0: must have required property 'summary'"],
    [{ id: "list" }, "pages/one.yaml#/operations/0/id: must match pattern"],
    [{ method: "FETCH" }, 'pages/one.yaml#/operations/0/method: must be one of ["GET","POST","PUT","PATCH","DELETE"]'],
    [{ path: "/a//b" }, "pages/one.yaml#/operations/0/path: must match pattern"],
    [{ path: '"/a?b=1"' }, "pages/one.yaml#/operations/0/path: must match pattern"],
    [{ entries: "[automation]" }, "pages/one.yaml#/operations/0/entries/0: must match pattern"],
    [{ auth: "basic" }, 'pages/one.yaml#/operations/0/auth: must be one of ["none","bearer"]'],
    [{ scope: "{ any: a, admin: b }" }, "pages/one.yaml#/operations/0/scope: must NOT have more than 1 properties"],
    [{ body: "{ media: text/plain, schema: {} }" }, "pages/one.yaml#/operations/0/body/media: must be one of"],
    [{ body: "{ required: false }" }, "pages/one.yaml#/operations/0/body: must have required property 'schema'"],
    [
      { responses: '{ "200": { media: text/csv } }' },
      "/operations/0/responses/200: must have property schema when property media is present",
    ],
    [{ responses: '{ "200": { media: csv, schema: {} } }' }, "/responses/200/media: must match pattern"],
    [{ responses: '{ "200": { schema: { maxLength: -1 } } }' }, "/responses/200/schema/maxLength: must be >= 0"],
    [{ responses: '{ "200": { schema: { format: phone } } }' }, "/responses/200/schema/format: must be one of"],
    [{ responses: '{ "200": { schema: { const: [a] } } }' }, "/responses/200/schema/const: must be"],
    [{ safe: "1" }, "pages/one.yaml#/operations/0/safe: must be boolean"],
    [{ rateLimit: "{ scope: bot }" }, "pages/one.yaml#/operations/0/rateLimit: must NOT have fewer than 2 properties"],
    [{ parameters: "{ query: { 'a b': { schema: {} } } }" }, "/parameters/query/a b: is no allowed name"],
    [{ parameters: "{ path: { a: { required: true, schema: {} } } }" }, "/parameters/path/a/required: is no known key"],
    [{ responses: '{ "404": { schema: {} } }' }, "/operations/0/responses/404: is no allowed name"],
    [{ responses: '{ "200": { schema: { typ: string } } }' }, "/responses/200/schema/typ: is no known key"],
    [{ responses: '{ "200": { schema: { type: text } } }' }, "/responses/200/schema/type: must be one of"],
    [
      { responses: '{ "200": { schema: { $ref: A, type: string } } }' },
      "/schema: must NOT have more than 1 properties",
    ],
    [{ responses: '{ "200": { schema: { $ref: "#/x" } } }' }, "/schema/$ref: must match pattern"],
    [{ body: "{ schema: { properties: { a: true } } }" }, "/body/schema/properties/a: must be false"],
    [{ body: '{ schema: { type: string, pattern: "(" } }' }, "/body/schema/pattern: must match format"],
    [
      { variants: "[{ about: path, chosen: { reading: a, from: b } }]" },
      "/variants/0: must have required property 'other'",
    ],
    [{ pagination: "{ style: page, param: p }" }, "/pagination: must have required property 'items'"],
    [{ pagination: "{ style: offset, param: p, items: a, first: 0 }" }, "/pagination/first: is no known key"],
    [{ pagination: "{ style: cursor, param: p, items: a }" }, "/pagination: must have required property 'cursor'"],
  ])("refuses %j", (changes, message) => {
    expect(problemOf(changes)).toContain(message);
  });

  it("refuses names of schemas that would be no good names of types", () => {
    const problem = refusal(() => validateSchemas(source("schemas/a.yaml", "user_info: { type: object }")));
    expect(problem).toBe("schemas/a.yaml#/user_info: is no allowed name");
  });

  it("refuses an empty file, and one that holds a list", () => {
    expect(refusal(() => validatePage(source("pages/a.yaml", "")))).toBe("pages/a.yaml#: must be object");
    expect(refusal(() => validateSchemas(source("schemas/a.yaml", "[]")))).toBe("schemas/a.yaml#: must be object");
  });

  it("knows every key of the transport's pagination", () => {
    const base = { items: "", key: "_id", total: "a.b", more: "m", pageSize: 5, in: "body" } as const;
    const sort = { param: "sort", value: "asc" };
    const byPage: Required<PageNumberPagination> = {
      ...base,
      sort,
      style: "page",
      param: "p",
      first: 0,
      limit: "l",
      totalPages: "t",
    };
    const byOffset: Required<OffsetPagination> = { ...base, sort, style: "offset", param: "p", limit: "l" };
    const byId: Required<IdPagination> = { ...base, sort, style: "id", param: "p", direction: "after" };
    const byCursor: Required<CursorPagination> = { ...base, sort, style: "cursor", param: "p", cursor: "c" };
    const styles: readonly Pagination[] = [byPage, byOffset, byId, byCursor];
    for (const style of styles) expect(problemOf({ pagination: JSON.stringify(style) })).toBe("accepted");
  });
});

describe("hostile text", () => {
  it.each([
    ["a control character", "\\u0007"],
    ["a line break", "\\n"],
    ["a line separator", "\\u2028"],
    ["reversed direction", "\\u202e"],
    ["an invisible mark", "\\u200f"],
    ["half a surrogate pair", "\\ud800"],
    ["more than a line", "x".repeat(501)],
  ])("refuses %s in a value", (_name, text) => {
    const value: unknown = JSON.parse(`{ "page": "a/b", "irregularities": ["${text}"] }`);
    expect(refusal(() => validatePage({ file: "pages/a.yaml", value }))).toBe(
      "pages/a.yaml#/irregularities/0: holds control or direction characters, or more than 500 characters",
    );
  });

  it("refuses such text in keys, and writes it out harmlessly", () => {
    const value: unknown = JSON.parse('{ "A": { "type": "object", "properties": { "x\\u202ey": {} } } }');
    expect(refusal(() => validateSchemas({ file: "schemas/a.yaml", value }))).toBe(
      String.raw`schemas/a.yaml#/A/properties/x\u{202e}y: is a key that may not be used`,
    );
  });

  it("refuses __proto__ as a key", () => {
    const value: unknown = JSON.parse('{ "A": { "type": "object", "properties": { "__proto__": {} } } }');
    expect(refusal(() => validateSchemas({ file: "schemas/a.yaml", value }))).toBe(
      "schemas/a.yaml#/A/properties/__proto__: is a key that may not be used",
    );
  });
});
