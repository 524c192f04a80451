import { describe, expect, it } from "vitest";

import { own } from "../shared/json.ts";
import { resolvePointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import { assembleKoreai } from "./assemble.ts";
import type { SourceFile } from "./notation.ts";
import { ERRORS, operationText, page, pageOf, pageWithSchemas } from "./test-sources.ts";

function problemOf(...pages: readonly SourceFile[]): string {
  try {
    assembleKoreai(pages, [ERRORS]);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "accepted";
}

const things = page("things", operationText());
const OPERATION = "/paths/~1api~1public~1things/get";

describe("pages that share an operation", () => {
  it("stand in its extension, in order", () => {
    const document = assembleKoreai(
      [pageOf("z", "describes: [things.list]"), things, pageOf("b", "describes: [things.list]")],
      [ERRORS],
    );
    expect(resolvePointer(document, `${OPERATION}/x-truewire`)).toMatchObject({
      page: "tests/things",
      alsoOn: ["tests/b", "tests/z"],
    });
  });

  it("must name an operation of another file", () => {
    expect(problemOf(things, pageOf("b", "describes: [things.find]"))).toBe(
      "pages/b.yaml#/describes/0: names the operation things.find, which is nowhere defined",
    );
    expect(problemOf(pageOf("b", `describes: [things.list]\noperations:\n${operationText()}`))).toBe(
      "pages/b.yaml#/describes/0: names the operation things.list, which stands in this very file",
    );
  });
});

describe("entries of the inventory", () => {
  it("belong to one operation, and stand in its extension", () => {
    const one = page("one", operationText({ entries: "[a/b, a/b#c]" }));
    expect(resolvePointer(assembleKoreai([one], [ERRORS]), `${OPERATION}/x-truewire/entries`)).toEqual([
      "a/b",
      "a/b#c",
    ]);
    expect(problemOf(one, page("two", operationText({ id: "a.b", path: "/a", entries: '["a/b#c"]' })))).toBe(
      "pages/two.yaml#/operations/0/entries/0: repeats a/b#c of pages/one.yaml#/operations/0",
    );
  });
});

describe("bodies and successes", () => {
  it("may be of other kinds than JSON, optional or nothing", () => {
    const upload = operationText({
      method: "POST",
      body: "{ required: false, media: multipart/form-data, schema: { $ref: Upload } }",
      responses: '{ "200": { media: text/csv, schema: { type: string } }, "202": {} }',
    });
    const shapes = `
  Upload:
    type: object
    additionalProperties: false
    required: [file]
    properties: { file: { type: string, format: binary } }`;
    const document = assembleKoreai([pageWithSchemas("upload", upload, shapes)], [ERRORS]);
    const operation = resolvePointer(document, "/paths/~1api~1public~1things/post");
    expect(operation).toMatchObject({
      requestBody: {
        required: false,
        content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/Upload" } } },
      },
      responses: {
        "200": { description: "Success.", content: { "text/csv": { schema: { type: "string" } } } },
        "202": { description: "Success." },
      },
    });
    expect(resolvePointer(document, "/paths/~1api~1public~1things/post/responses/202/content")).toBeUndefined();
  });

  it.each([
    ["{ type: integer, enum: [1, 2] }", "{ type: integer }", "accepted"],
    ["{ type: integer, enum: [1, 2] }", "{ type: string }", "so it needs a plain integer beside it in anyOf"],
    ["{ enum: [a, 1] }", "{ type: string }", "accepted"],
  ])("may enumerate %s beside %s: %s", (values, beside, verdict) => {
    const responses = `{ "200": { schema: { anyOf: [${values}, ${beside}] } } }`;
    expect(problemOf(page("one", operationText({ responses })))).toContain(verdict);
  });
});

describe("tokens", () => {
  it("travel in the header auth unless an operation says otherwise", () => {
    const pages = [
      things,
      page("bearer", operationText({ id: "a.b", path: "/a", auth: "bearer", deprecated: "true" })),
      page("none", operationText({ id: "a.c", path: "/c", auth: "none" })),
    ];
    const document = assembleKoreai(pages, [ERRORS]);
    expect(resolvePointer(document, `${OPERATION}/security`)).toBeUndefined();
    expect(resolvePointer(document, "/paths/~1a/get")).toMatchObject({ security: [{ bearer: [] }], deprecated: true });
    expect(resolvePointer(document, "/paths/~1c/get/security")).toEqual([]);
    expect(resolvePointer(document, "/components/securitySchemes/bearer")).toEqual({ type: "http", scheme: "bearer" });
  });
});

describe("webhooks", () => {
  const webhook = (sent: string, answered: string): SourceFile =>
    pageOf(
      "calls",
      `webhooks:
  - id: things.onCall
    summary: Asks what to do.
    body: { schema: ${sent} }
    responses: { "200": { schema: ${answered} } }
    confidence: low
    irregularities: [It has no path.]`,
    );
  const open = "{ type: object, properties: { a: { type: string } } }";
  const closed = "{ type: object, additionalProperties: false, properties: { a: { type: string } } }";

  it("are described apart from paths", () => {
    const document = assembleKoreai([things, webhook(open, closed)], [ERRORS]);
    expect(own(document, "webhooks")).toMatchObject({
      "things.onCall": {
        post: {
          operationId: "things.onCall",
          tags: ["things"],
          security: [],
          requestBody: { required: true },
          "x-truewire": { page: "tests/calls", area: "Search AI", confidence: "low" },
        },
      },
    });
  });

  it("are open in what the platform sends and closed in what is answered", () => {
    expect(problemOf(things, webhook(closed, closed))).toBe(
      "pages/calls.yaml#/webhooks/0/body/schema/additionalProperties: is answered by the server, so the object must stay open",
    );
    expect(problemOf(things, webhook(open, open))).toBe(
      "pages/calls.yaml#/webhooks/0/responses/200/schema: is sent in a request, so it needs additionalProperties: false",
    );
  });

  it("share the ids of operations", () => {
    const same = webhook(open, closed);
    const text = operationText({ id: "things.onCall" });
    expect(problemOf(page("a", text), same)).toBe(
      "pages/calls.yaml#/webhooks/0/id: repeats things.onCall of pages/a.yaml#/operations/0",
    );
  });
});
