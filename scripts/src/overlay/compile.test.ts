import { describe, expect, it } from "vitest";

import { ownObject, sortKeys, type JsonObject } from "../shared/json.ts";
import { SpecError } from "../shared/spec-error.ts";
import { compileOverlay } from "./compile.ts";
import { docsOf, factsOf, THING, THING_FACTS, upstreamOf, withSchemas, type Content } from "./test-facts.ts";

function refusal(upstream: JsonObject, content: Content, summaries: Readonly<Record<string, string>> = {}): string {
  try {
    compileOverlay(upstream, factsOf(content), docsOf(summaries));
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "compiled";
}

describe("compileOverlay", () => {
  it("gives the same bytes for the same facts, in whatever order upstream's keys come", () => {
    const content = withSchemas({ Thing: { ...THING, fields: { id: "integer" } } });
    const compile = (upstream: JsonObject): string =>
      JSON.stringify(compileOverlay(upstream, factsOf(content), docsOf()));
    expect(compile(upstreamOf())).toBe(compile(upstreamOf()));
    const sorted = compileOverlay(sortKeys(upstreamOf()), factsOf(content), docsOf());
    expect(sorted.actions).toEqual(compileOverlay(upstreamOf(), factsOf(content), docsOf()).actions);
  });

  it("gives every correction a name of its own; only the halves of one stand under the same", () => {
    const content = withSchemas({ Thing: { ...THING, fields: { id: "integer", name: "integer" } } });
    const ids = compileOverlay(upstreamOf(), factsOf(content), docsOf()).actions.map(
      (action) => action["x-truewire"].id,
    );
    const runs = ids.filter((id, index) => id !== ids[index - 1]);
    expect(runs).toEqual([...new Set(runs)]);
  });

  it("leaves alone what nothing is known of", () => {
    const { actions } = compileOverlay(upstreamOf(), factsOf({}), docsOf());
    expect(actions).toEqual([]);
  });

  it.each<readonly [string, Content, string]>([
    [
      "an unknown operation",
      { ...THING_FACTS, operations: { getGhost: { auth: [], success: { status: 200 }, errors: ["usual"] } } },
      "#/operations/getGhost: is no operation of upstream's",
    ],
    [
      "an unknown component",
      withSchemas({ Ghost: { upstream: "ghost", type: "string" } }),
      "#/schemas/Ghost/upstream: ghost is no component of upstream's",
    ],
    [
      "a component under another name",
      withSchemas({ Item: { upstream: "thing", type: "string" } }),
      "#/schemas/Item/upstream: thing must be item, or the shape be called Thing",
    ],
    [
      "a shape that hides a component",
      withSchemas({ Thing: { type: "string" } }),
      "#/schemas/Thing: upstream has the component thing; say so with `upstream`",
    ],
    [
      "an unknown shape",
      withSchemas({ Thing: { ...THING, fields: { a: "Gohst" } } }),
      "#/schemas/Thing/fields/a: names the unknown shape Gohst",
    ],
    [
      "a type that cannot be read",
      withSchemas({ Thing: { ...THING, fields: { a: { items: "strng" } } } }),
      '#/schemas/Thing/fields/a/items: "strng" knows no "strng"',
    ],
    [
      "an unknown failure",
      { ...THING_FACTS, operations: { getThing: { auth: [], success: { status: 200 }, errors: ["Lost"] } } },
      "#/operations/getThing/errors: names the unknown failure or set Lost",
    ],
    [
      "enumerations that travel both ways",
      {
        ...withSchemas({ Thing: { ...THING, fields: { a: "enum(b, c)" } } }),
        operations: {
          getThing: { auth: [], success: { status: 200, body: "Thing" }, errors: ["usual"], body: "Thing" },
        },
      },
      "#/schemas/Thing: holds enumerations and is part of a request, too",
    ],
  ])("refuses %s", (_what, content, message) => {
    expect(refusal(upstreamOf(), content)).toBe(`wire/things.yaml${message}`);
  });

  it("refuses a text about an unknown operation", () => {
    expect(refusal(upstreamOf(), THING_FACTS, { "get/Ghost": "Get a ghost" })).toBe(
      "docs.yaml#/operations/get~1Ghost: is no operation of upstream's",
    );
  });

  it("refuses two operations that want different things of a shared parameter", () => {
    const base = upstreamOf({ parameters: [{ $ref: "#/components/parameters/page" }] });
    const components = {
      ...ownObject(base, "components"),
      parameters: { page: { name: "page", in: "query", schema: { type: "string" } } },
    };
    const other = {
      get: { operationId: "getOther", parameters: [{ $ref: "#/components/parameters/page" }], responses: {} },
    };
    const upstream = { ...base, components, paths: { ...ownObject(base, "paths"), "/others": other } };
    const fact = { auth: [], success: { status: 200 }, errors: ["usual"] } as const;
    const operations = {
      getThing: { ...fact, query: { "page?": "integer" } },
      getOther: { ...fact, query: { "page?": "string" } },
    };
    expect(refusal(upstream, { ...THING_FACTS, operations })).toBe(
      "wire/things.yaml#/operations/getOther/query/page?: is not what others say of the shared parameter page",
    );
  });
});
