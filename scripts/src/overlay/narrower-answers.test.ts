import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { absence, upstreamAnswers } from "../event-payloads/upstream-events.testing.ts";
import { isObject, own, ownObject, type JsonObject, type JsonValue } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";

import { repositoryRoot } from "../shared/repository-root.ts";
import { callableOperations } from "../spec/operations.ts";
import { specPaths } from "../spec/paths.ts";
import { narrowerAnswers } from "./narrower-answers.testing.ts";

const file = specPaths(repositoryRoot).file("chatwoot", "openapi.yaml");
const parsed = parseYaml(readFileSync(file, "utf8"), file);
const document: JsonObject = isObject(parsed) ? parsed : {};

/** The schema of an operation's success; `undefined` when it has no body. */
function answerOf(id: string): JsonValue | undefined {
  const found = callableOperations(document).find(({ operation }) => own(operation, "operationId") === id);
  const responses = found === undefined ? {} : ownObject(found.operation, "responses");
  const [, success = {}] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const [content] = isObject(success) ? Object.values(ownObject(success, "content")) : [];
  return isObject(content) ? own(content, "schema") : undefined;
}

describe("narrowerAnswers", () => {
  const described = {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "integer" }, name: { type: "string" }, tags: { type: "array", items: { enum: ["a"] } } },
  };

  it("finds what is sent and not described, and what is promised and not always sent", () => {
    const sent = {
      type: "object",
      properties: {
        id: { type: "integer" },
        name: { type: ["string", "null"] },
        tags: { type: "array", items: { type: "integer" } },
        age: { type: "integer" },
      },
      required: ["id"],
    };
    expect(narrowerAnswers(sent, described, {})).toEqual([
      ".name: not always sent",
      ".name: null is sent, not only string",
      ".tags[]: integer is sent, not only string",
      ".age: not described",
    ]);
  });

  it("takes a description that allows more", () => {
    const sent = { type: "object", properties: { id: { type: "integer" } }, required: ["id", "name"] };
    expect(narrowerAnswers(sent, described, {})).toEqual([]);
    expect(narrowerAnswers({ type: "null" }, {}, {})).toEqual([]);
  });
});

if (absence !== undefined) {
  it("is not held against upstream's answers", (context) => {
    console.warn(`skipped: ${absence}`);
    context.skip(absence);
  });
}

describe.skipIf(absence !== undefined)("no answer is typed narrower than what upstream's code sends", () => {
  it.each(upstreamAnswers().map(({ operationId, body }) => [operationId, body] as const))("%s", (id, body) => {
    const described = answerOf(id);
    if (described === undefined) return expect.fail("the description says nothing of an answer");
    expect(narrowerAnswers(body, described, document)).toEqual([]);
  });
});
