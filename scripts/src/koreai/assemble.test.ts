import { describe, expect, it } from "vitest";

import { canonicalYaml } from "../shared/canonical-yaml.ts";
import { resolvePointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import { assembleKoreai } from "./assemble.ts";
import type { SourceFile } from "./notation.ts";
import { ERRORS, operationText, page, pageWithSchemas, source } from "./test-sources.ts";

function problemOf(pages: readonly SourceFile[], schemas: readonly SourceFile[] = [ERRORS]): string {
  try {
    assembleKoreai(pages, schemas);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "accepted";
}

const things = page("things", operationText());

describe("assembling", () => {
  it("writes one operation with its errors and extension", () => {
    const operation = operationText({
      id: "things.erase.start",
      method: "DELETE",
      path: "/api/public/things/{thingId}/",
      parameters: "{ path: { thingId: { schema: { type: string } } }, header: { iid: { schema: { type: string } } } }",
      body: "{ schema: { $ref: EraseThings } }",
      job: "{ status: things.erase.start }",
      idempotent: "false",
      irregularities: "[It ends with a slash.]",
      variants: "[{ about: path, chosen: { reading: /a/, from: row }, other: { reading: /a, from: sample } }]",
      errorBodies: "[Refused]",
    });
    const shapes = `
  EraseThings: { type: object, additionalProperties: false, properties: { ids: { type: array, items: { $ref: Id } } } }
  Id: { type: string }
  Refused: { type: object, properties: { because: { type: string } } }`;
    const document = assembleKoreai([pageWithSchemas("erase", operation, shapes)], [ERRORS]);

    expect(resolvePointer(document, "/paths/~1api~1public~1things~1{thingId}~1/delete")).toEqual({
      operationId: "things.erase.start",
      summary: "Lists things.",
      tags: ["things"],
      parameters: [
        { name: "thingId", in: "path", required: true, schema: { type: "string" } },
        { name: "iid", in: "header", required: false, schema: { type: "string" } },
      ],
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/EraseThings" } } },
      },
      responses: {
        "200": {
          description: "Success.",
          content: { "application/json": { schema: { type: "object", properties: { total: { type: "integer" } } } } },
        },
        ...Object.fromEntries(
          ["400", "401", "403", "404", "429", "500"].map((status) => [
            status,
            { $ref: "#/components/responses/things.erase.start" },
          ]),
        ),
      },
      "x-truewire": {
        page: "tests/erase",
        area: "Search AI",
        scope: { admin: "Things" },
        app: ["admin"],
        fills: { header: { iid: false } },
        job: { status: "things.erase.start" },
        idempotent: false,
        confidence: "high",
        irregularities: ["It ends with a slash.", "Two readings of path: here /a/ (row), elsewhere /a (sample)."],
      },
    });
    const failure = "/components/responses/things.erase.start/content/application~1json/schema";
    expect(resolvePointer(document, failure)).toEqual({
      anyOf: [{ $ref: "#/components/schemas/Refused" }, { $ref: "#/components/schemas/ErrorBody" }],
    });
    expect(resolvePointer(document, "/components/schemas/EraseThings/properties/ids/items")).toEqual({
      $ref: "#/components/schemas/Id",
    });
  });

  it("gives the same bytes whatever the order of the files", () => {
    const pages = [
      things,
      page("more", operationText({ id: "things.add", method: "POST" }), operationText({ id: "a.b", path: "/a" })),
    ];
    const schemas = [ERRORS, source("schemas/b.yaml", "Spare: { type: string }")];
    const using = page(
      "using",
      operationText({ id: "c.d", path: "/c", responses: '{ "200": { schema: { $ref: Spare } } }' }),
    );
    const once = canonicalYaml(assembleKoreai([...pages, using], schemas));
    const again = canonicalYaml(assembleKoreai([using, ...pages.toReversed()], schemas.toReversed()));
    expect(again).toBe(once);
  });

  it("names the same first problem whatever the order of the files", () => {
    const bad = ["a", "b"].map((name) => page(name, operationText({ id: `${name}.x`, path: "/{y}" })));
    expect(problemOf(bad)).toBe(problemOf(bad.toReversed()));
  });

  it("keeps comment ends, backticks and templates as the data they are", () => {
    const text = "*/ `${process.exit(1)}` \\\\";
    const document = assembleKoreai([page("odd", operationText({ summary: `"${text}"` }))], [ERRORS]);
    expect(resolvePointer(document, "/paths/~1api~1public~1things/get/summary")).toBe("*/ `${process.exit(1)}` \\");
  });
});

describe("contradictions between files", () => {
  it("refuses an operation id that stands twice", () => {
    const twice = page("twice", operationText({ path: "/other" }));
    expect(problemOf([things, twice])).toBe(
      "pages/twice.yaml#/operations/0/id: repeats things.list of pages/things.yaml#/operations/0",
    );
  });

  it("refuses a method and path that stand twice, parameter names aside", () => {
    const path = (name: string): Readonly<Record<string, string>> => {
      return { path: `/things/{${name}}`, parameters: `{ path: { ${name}: { schema: { type: string } } } }` };
    };
    const both = page("both", operationText({ id: "a.a", ...path("a") }), operationText({ id: "b.b", ...path("b") }));
    expect(problemOf([both])).toBe(
      "pages/both.yaml#/operations/1/path: repeats GET /things/{} of pages/both.yaml#/operations/0",
    );
  });

  it("refuses a page that stands twice", () => {
    const copy = { ...page("things", operationText({ id: "a.b", path: "/other" })), file: "pages/copy.yaml" };
    expect(problemOf([things, copy])).toBe("pages/things.yaml#/page: repeats tests/things of pages/copy.yaml#/page");
  });

  it("refuses a path parameter that is not declared, declared without being in the path, or there twice", () => {
    const missing = page("one", operationText({ path: "/things/{id}" }));
    expect(problemOf([missing])).toBe(
      "pages/one.yaml#/operations/0/path: has {id}, which parameters/path does not declare",
    );
    const parameters = "{ path: { id: { schema: { type: string } } } }";
    expect(problemOf([page("one", operationText({ parameters }))])).toBe(
      "pages/one.yaml#/operations/0/parameters/path/id: is no part of /api/public/things",
    );
    expect(problemOf([page("one", operationText({ path: "/a/{id}/b/{id}", parameters }))])).toBe(
      "pages/one.yaml#/operations/0/path: holds one parameter twice",
    );
  });

  it("refuses a job whose status operation does not exist", () => {
    expect(problemOf([page("one", operationText({ job: "{ status: things.status }" }))])).toBe(
      "pages/one.yaml#/operations/0/job/status: names the operation things.status, which is nowhere defined",
    );
  });
});

describe("schemas", () => {
  it("refuses a name that leads nowhere, wherever it stands", () => {
    const response = operationText({ responses: '{ "200": { schema: { type: array, items: { $ref: Thing } } } }' });
    expect(problemOf([page("one", response)])).toBe(
      "pages/one.yaml#/operations/0/responses/200/schema/items/$ref: names the schema Thing, which is nowhere defined",
    );
    expect(problemOf([page("one", operationText({ errorBodies: "[Refused]" }))])).toBe(
      "pages/one.yaml#/operations/0/errorBodies/0: names the schema Refused, which is nowhere defined",
    );
    const parameters = "{ query: { a: { schema: { $ref: Choice } } } }";
    expect(problemOf([page("one", operationText({ parameters }))])).toBe(
      "pages/one.yaml#/operations/0/parameters/query/a/schema/$ref: names the schema Choice, which is nowhere defined",
    );
    expect(problemOf([things], [source("schemas/none.yaml", "Thing: { type: string }")])).toBe(
      "specs/koreai/schemas#/$ref: names the schema ErrorBody, which is nowhere defined",
    );
  });

  it("refuses a name that stands twice", () => {
    const again = source("schemas/more.yaml", "ErrorText: { type: string }");
    expect(problemOf([things], [ERRORS, again])).toBe(
      "schemas/more.yaml#/ErrorText: has the name of a schema in schemas/errors.yaml",
    );
  });

  it("refuses a schema that no operation uses", () => {
    const spare = source("schemas/spare.yaml", "Spare: { type: string }");
    expect(problemOf([things], [ERRORS, spare])).toBe("schemas/spare.yaml#/Spare: is a schema that no operation uses");
  });

  it("refuses an open object in a request, behind a reference too", () => {
    const body = operationText({ method: "POST", body: "{ schema: { type: array, items: { $ref: Thing } } }" });
    const shapes = "  Thing: { type: object, properties: { id: { type: string } } }";
    expect(problemOf([pageWithSchemas("one", body, shapes)])).toBe(
      "pages/one.yaml#/schemas/Thing: is sent in a request, so it needs additionalProperties: false",
    );
  });

  it.each([
    [
      "{ type: object, additionalProperties: false }",
      "additionalProperties: is answered by the server, so the object must",
    ],
    ["{ type: object, properties: { a: false } }", "properties: is answered by the server, so no key may be forbidden"],
    [
      "{ type: string, enum: [a, b] }",
      "enum: is answered by the server, so it needs a plain string beside it in anyOf",
    ],
  ])("refuses %s in an answer", (shape, message) => {
    const operation = operationText({ responses: `{ "200": { schema: { $ref: Thing } } }` });
    expect(problemOf([pageWithSchemas("one", operation, `  Thing: ${shape}`)])).toContain(
      `pages/one.yaml#/schemas/Thing/${message}`,
    );
  });

  it("accepts open enumerations, single values and maps in an answer, and shapes that hold themselves", () => {
    const operation = operationText({ responses: '{ "200": { schema: { $ref: Thing } } }' });
    const shapes = `
  Thing:
    type: object
    properties:
      kind: { type: string, enum: [thing] }
      status: { anyOf: [{ type: string, enum: [a, b] }, { type: string }] }
      parts: { type: object, additionalProperties: { $ref: Thing } }`;
    expect(problemOf([pageWithSchemas("one", operation, shapes)])).toBe("accepted");
  });
});
