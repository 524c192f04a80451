import { describe, expect, it } from "vitest";

import { ownObject, type JsonObject, type JsonValue } from "../shared/json.ts";
import { resolvePointer } from "../shared/pointer.ts";
import { applyOverlay } from "../spec/overlay/apply.ts";
import { compileOverlay } from "./compile.ts";
import { actionsOf, corrected, docsOf, factsOf, THING_FACTS, upstreamOf, type Content } from "./test-facts.ts";

describe("corrections of operations", () => {
  const operation = THING_FACTS.operations?.["getThing"] ?? { auth: [], errors: [] };
  const withOperation = (change: Partial<typeof operation>): Content => ({
    ...THING_FACTS,
    operations: { getThing: { ...operation, ...change } },
  });
  const at = (document: JsonObject, pointer: string): JsonValue | undefined =>
    resolvePointer(document, `/paths/~1things~1{id}/get${pointer}`);

  it("corrects status and body of a success", () => {
    const success = { status: 201, body: { fields: { payload: "Thing[]" } } };
    const { document } = corrected(upstreamOf(), withOperation({ success }));
    expect(Object.keys(at(document, "/responses") as JsonObject)).toEqual(["404", "201"].toSorted());
    expect(at(document, "/responses/201/content/application~1json/schema/required")).toEqual(["payload"]);
  });

  it("shares one correction among all operations that fail alike", () => {
    const upstream = upstreamOf();
    const paths = ownObject(upstream, "paths");
    const twice = {
      ...upstream,
      paths: {
        ...paths,
        "/others": {
          get: { ...(resolvePointer(upstream, "/paths/~1things~1{id}/get") as JsonObject), operationId: "getOther" },
        },
      },
    };
    const { overlay } = corrected(twice, { ...THING_FACTS, operations: { getThing: operation, getOther: operation } });
    const failures = overlay.actions.filter((action) => action["x-truewire"].id.startsWith("failures."));
    expect(failures.map(({ target }) => target)).toEqual([
      "$.paths.*[?@.operationId=='getOther' || @.operationId=='getThing'].responses['400']",
      "$.paths.*[?@.operationId=='getOther' || @.operationId=='getThing'].responses",
    ]);
    expect(failures.map((action) => action["x-truewire"].id)).toEqual([
      "failures.400.never.trouble",
      "failures.404.missing.new",
    ]);
  });

  it("adds, corrects and removes parameters, and hands down what one operation of a path does not read", () => {
    const parameters = [
      { name: "id", in: "path", required: true, schema: { type: "number" } },
      { name: "kind", in: "query", schema: { type: "string" } },
      { name: "old", in: "query", schema: { type: "string" } },
    ];
    const base = upstreamOf({
      parameters: [{ name: "page", in: "query", required: true, schema: { type: "string" } }],
    });
    const item = resolvePointer(base, "/paths/~1things~1{id}") as JsonObject;
    const post = { operationId: "makeThing", responses: { "200": {} } };
    const upstream = { ...base, paths: { "/things/{id}": { ...item, parameters, post } } };
    const { document } = corrected(upstream, {
      ...THING_FACTS,
      path: { id: "integer" },
      operations: {
        getThing: {
          ...operation,
          query: { "kind?": "enum(a, b)", "page?": "integer", "tags[]?": { type: "string[]", note: "Any of them." } },
          ignored: { query: ["old"] },
        },
        makeThing: { auth: [], success: { status: 200 }, errors: ["usual"], ignored: { query: ["kind", "old"] } },
      },
    });
    expect(resolvePointer(document, "/paths/~1things~1{id}/parameters")).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "integer" } },
    ]);
    expect(at(document, "/parameters")).toEqual([
      { name: "page", in: "query", schema: { type: "integer" } },
      { name: "kind", in: "query", schema: { type: "string", enum: ["a", "b"] } },
      {
        name: "tags[]",
        in: "query",
        schema: { type: "array", items: { type: "string" } },
        description: "Any of them.",
      },
    ]);
  });

  it("corrects a shared parameter where it stands, and adds ours", () => {
    const base = upstreamOf({ parameters: [{ $ref: "#/components/parameters/page" }] });
    const components = {
      ...ownObject(base, "components"),
      parameters: { page: { name: "page", in: "query", schema: { type: "string" } } },
    };
    const { document } = corrected(
      { ...base, components },
      {
        ...withOperation({ query: { "page?": "Page", "sort?": "Sort" } }),
        parameters: {
          Page: { upstream: "page", name: "page", in: "query", type: "integer", default: 1 },
          Sort: { name: "sort", in: "query", type: "enum(name)" },
        },
      },
    );
    expect(at(document, "/parameters")).toEqual([
      { $ref: "#/components/parameters/page" },
      { $ref: "#/components/parameters/sort" },
    ]);
    expect(resolvePointer(document, "/components/parameters")).toEqual({
      page: { name: "page", in: "query", schema: { type: "integer", default: 1 } },
      sort: { name: "sort", in: "query", schema: { type: "string", enum: ["name"] } },
    });
  });

  it("offers multipart beside JSON where a body holds files", () => {
    const body = { fields: { name: "string", "parts?": "string[]", meta: { fields: { "a?": "string" } } } };
    const multipart = {
      leaveOut: ["parts"],
      fields: { "parts[]?": "file[]", meta: { fields: { "avatar?": "file" } } },
    };
    const { document } = corrected(upstreamOf(), withOperation({ body, multipart }));
    const schema = (type: string): JsonValue | undefined => at(document, `/requestBody/content/${type}/schema`);
    expect(at(document, "/requestBody/required")).toBe(true);
    expect(schema("application~1json")).toMatchObject({
      required: ["meta", "name"],
      properties: { parts: { type: "array" } },
    });
    expect(schema("multipart~1form-data")).toEqual({
      type: "object",
      required: ["meta", "name"],
      properties: {
        name: { type: "string" },
        meta: { type: "object", properties: { a: { type: "string" }, avatar: { type: "string", format: "binary" } } },
        "parts[]": { type: "array", items: { type: "string", format: "binary" } },
      },
    });
  });

  it("tells clients what they must know, and readers what they should", () => {
    const facts = factsOf(
      withOperation({
        auth: ["user", "agent_bot"],
        role: "administrator",
        safe: true,
        envelope: "payload",
        pagination: { style: "page", param: "page", items: "payload" },
        notes: ["Rests on Sundays."],
        when: { 404: "it is lost" },
      }),
    );
    const overlay = compileOverlay(upstreamOf(), facts, docsOf({ getThing: "Get a thing" }));
    const { document } = applyOverlay(upstreamOf(), overlay);
    expect(at(document, "/summary")).toBe("Get a thing");
    expect(at(document, "/description")).toBe("Rests on Sundays.\n\nAnswers 404 when it is lost.");
    expect(at(document, "/security")).toEqual([{ agentBotApiKey: [] }, { userApiKey: [] }]);
    expect(at(document, "/x-truewire")).toEqual({
      auth: ["user", "agent_bot"],
      role: "administrator",
      confidence: "high",
      safe: true,
      pagination: { style: "page", param: "page", items: "payload" },
      envelope: "payload",
    });
  });

  it("keeps an operation that does not exist, with what really happens", () => {
    const { success: _success, ...rest } = operation;
    const { document } = corrected(upstreamOf(), {
      ...THING_FACTS,
      operations: { getThing: { ...rest, exists: false, auth: [] } },
    });
    expect(at(document, "/deprecated")).toBe(true);
    expect(at(document, "/x-truewire/exists")).toBe(false);
    expect(Object.keys(at(document, "/responses") as JsonObject)).toEqual(["404"]);
  });

  it("moves a path with all its corrections", () => {
    const { overlay, document } = corrected(upstreamOf(), withOperation({ route: "/items/{id}" }));
    expect(Object.keys(ownObject(document, "paths"))).toEqual(["/items/{id}"]);
    expect(actionsOf(overlay, "paths.getThing.route").map(({ target }) => target)).toEqual([
      "$.paths[?@[?@.operationId=='getThing']]",
      "$.paths",
    ]);
  });

  it.each(["it's", 'a "b"', "back\\slash", "Ünïcode ☃"])("finds the operation %j", (operationId) => {
    const { document } = corrected(upstreamOf({ operationId }), {
      ...THING_FACTS,
      operations: { [operationId]: { ...operation, success: { status: 204 } } },
    });
    expect(at(document, "/responses/204")).toEqual({});
  });
});
