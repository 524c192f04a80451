import { expect } from "vitest";

import type { JsonObject, JsonValue } from "../shared/json.ts";
import { applyOverlay } from "../spec/overlay/apply.ts";
import { parseOverlay } from "../spec/overlay/parse-overlay.ts";
import type { Overlay, OverlayAction } from "../spec/overlay/types.ts";
import { compileOverlay } from "./compile.ts";
import { gatherFacts, type Facts } from "./facts/facts.ts";
import type { WireFile } from "./facts/notation.ts";
import type { Docs } from "./facts/read-facts.ts";
import { validateDocsFile, validateWireFile } from "./facts/validate.ts";
import { buildTarget } from "./target/build-target.ts";

/** A made-up commit. */
export const COMMIT: string = "0123456789abcdef0123456789abcdef01234567";

/** A file of facts without its commit. */
export type Content = Omit<WireFile, "commit">;

/** Facts of one file called `wire/things.yaml`, checked as if they had been read. */
export function factsOf(content: Content): Facts {
  const file = "wire/things.yaml";
  return gatherFacts([
    { file, content: validateWireFile(JSON.parse(JSON.stringify({ commit: COMMIT, ...content })) as JsonValue, file) },
  ]);
}

/** Summaries by operationId. */
export function docsOf(operations: Readonly<Record<string, string>> = {}): Docs {
  return { file: "docs.yaml", content: validateDocsFile({ operations }, "docs.yaml") };
}

/** A description with one operation and the schema of what it answers. */
export function upstreamOf(operation: JsonObject = {}, schemas: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {
      "/things/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "number" } }],
        get: {
          operationId: "getThing",
          responses: {
            "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } } },
            "400": { content: { "application/json": { schema: { $ref: "#/components/schemas/trouble" } } } },
          },
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        thing: { type: "object", properties: { id: { type: "number" }, name: { type: "string" } } },
        trouble: { type: "object", properties: { message: { type: "string" } } },
        ...schemas,
      },
    },
  };
}

/** What the server says of that operation: as much as is needed, and no correction besides its failures. */
export const THING_FACTS: Content = {
  responses: {
    Missing: { status: 404, body: "Failure", note: "There is no such thing." },
    Broken: { status: 500, body: null, note: "The server failed." },
  },
  errorSets: { usual: ["Missing"] },
  schemas: { Failure: { fields: { error: "string" } } },
  operations: {
    getThing: { auth: ["user"], success: { status: 200, body: { type: "Thing" } }, errors: ["usual"] },
  },
};

/** Facts with further shapes. */
export function withSchemas(schemas: NonNullable<Content["schemas"]>): Content {
  return { ...THING_FACTS, schemas: { ...THING_FACTS.schemas, ...schemas } };
}

/** What makes a shape a correction of upstream's `thing`. */
export const THING: { readonly upstream: string; readonly evidence: readonly string[] } = {
  upstream: "thing",
  evidence: ["thing.rb"],
};

/** Compiles, applies, and sees to it that the result is the target to the last key. */
export function corrected(
  upstream: JsonObject,
  content: Content,
): { readonly overlay: Overlay; readonly document: JsonObject } {
  const facts = factsOf(content);
  const overlay = compileOverlay(upstream, facts, docsOf());
  const { document, outcomes } = applyOverlay(upstream, overlay);
  expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
  expect(document).toEqual(buildTarget(upstream, facts, docsOf()));
  expect(() => parseOverlay(JSON.parse(JSON.stringify(overlay)) as JsonValue, "overlay.yaml")).not.toThrow();
  return { overlay, document };
}

/** The actions of one correction. */
export function actionsOf(overlay: Overlay, id: string): readonly OverlayAction[] {
  return overlay.actions.filter((action) => action["x-truewire"].id === id);
}
