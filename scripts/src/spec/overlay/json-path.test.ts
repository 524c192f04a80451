import { describe, expect, it } from "vitest";

import { parentExists, select } from "./json-path.ts";

const item = {
  parameters: [{ in: "path", name: "id" }],
  get: { operationId: "get", parameters: [{ in: "query", name: "page" }] },
  put: { operationId: "it", parameters: [] },
};
const document = { paths: { "/b/{id}": item, "/a/{id}": { ...item, post: { operationId: "add" } }, "/c": "get" } };

/** The same expression in a form that is not asked of the operation alone. */
function plainly(expression: string): string {
  return expression.replace("@.operationId==", "@.operationId ==").replace("$.paths", "$['paths']");
}

describe("an expression about operations", () => {
  it.each([
    ["$.paths.*[?@.operationId=='get']", 2],
    ["$.paths.*[?@.operationId=='add']", 1],
    ["$.paths.*[?@.operationId=='get'].parameters[?@.in=='query' && @.name=='page']", 2],
    ["$.paths.*[?@.operationId=='get']..name", 2],
    ["$.paths.*[?@.operationId=='get'].parameters[?@.name==$.name]", 0],
    ["$.paths.*[?@.operationId=='get'].nothing", 0],
    ["$.paths.*[?@.operationId=='none']", 0],
    ["$.paths[?@[?@.operationId=='get']]", 2],
    ["$.paths[?@[?@.operationId=='it']].parameters[?@.in=='path']", 2],
    ["$.paths[?@[?@.operationId=='add']].post", 1],
  ])("%s selects what it selects when written in another way", (expression, count) => {
    const selected = select(document, expression);
    expect(selected).toEqual(select(document, plainly(expression)));
    expect(selected).toHaveLength(count);
  });

  it.each(["$.paths.*[?@.operationId=='get'].[", "$.paths.*[?@.operationId=='none'].[", "paths", ""])(
    "%j is no JSONPath",
    (expression) => {
      expect(() => select(document, expression)).toThrow();
    },
  );

  it("has a parent where the operation is, whatever it lacks", () => {
    expect(parentExists(document, "$.paths.*[?@.operationId=='add'].deprecated")).toBe(true);
    expect(parentExists(document, "$.paths.*[?@.operationId=='none'].deprecated")).toBe(false);
    expect(parentExists(document, "$")).toBe(false);
  });
});
