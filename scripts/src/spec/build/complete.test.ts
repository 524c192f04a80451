import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { resolvePointer } from "../../shared/pointer.ts";
import { minimal } from "../test-documents.ts";
import { completeResponses } from "./complete-responses.ts";
import { completeSummaries } from "./complete-summaries.ts";

function responses(value: JsonObject): JsonValue | undefined {
  const document = minimal({ paths: { "/a": { parameters: [], get: { responses: value } } } });
  return resolvePointer(completeResponses(document), "/paths/~1a/get/responses");
}

test.each([
  ["200", "OK"],
  ["404", "Not Found"],
  ["4XX", "Client error"],
  ["default", "Any other status"],
  ["499", "Status 499"],
])("a response %s without description says %s", (status, description) => {
  expect(responses({ [status]: { content: {} } })).toEqual({ [status]: { content: {}, description } });
});

test("a response that says something, or refers to one, stays", () => {
  const value = { "200": { description: "Fine" }, "404": { $ref: "#/components/responses/gone" } };
  expect(responses(value)).toEqual(value);
});

test("a shared response says its name", () => {
  const document = minimal({ components: { responses: { Gone: {}, Here: { description: "Here it is" } } } });
  expect(completeResponses(document)["components"]).toEqual({
    responses: { Gone: { description: "Gone" }, Here: { description: "Here it is" } },
  });
});

test("an operation without summary has its method and path for one", () => {
  const document = minimal({ paths: { "/a": { parameters: [], get: {}, post: { summary: "Makes one" } } } });
  expect(completeSummaries(document)["paths"]).toEqual({
    "/a": { parameters: [], get: { summary: "GET /a" }, post: { summary: "Makes one" } },
  });
});
