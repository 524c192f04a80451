import { expect, test } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { minimal } from "../test-documents.ts";
import { pruneComponents } from "./prune-components.ts";

function ref(section: string, name: string): JsonObject {
  return { $ref: `#/components/${section}/${name}` };
}

test("keeps what operations lead to, through any number of steps, and drops the rest", () => {
  const document = minimal({
    paths: {
      "/a": {
        get: {
          parameters: [ref("parameters", "id")],
          requestBody: ref("requestBodies", "body"),
          responses: { "200": ref("responses", "ok") },
        },
      },
    },
    components: {
      parameters: { id: { schema: ref("schemas", "Id") }, other: { schema: ref("schemas", "OnlyUnused") } },
      requestBodies: { body: { content: { "application/json": { schema: ref("schemas", "Body") } } } },
      responses: { ok: { headers: { "X-Total": ref("headers", "total") } }, other: {} },
      headers: { total: { schema: { type: "integer" } } },
      schemas: {
        Id: { type: "integer" },
        Body: { properties: { self: ref("schemas", "Body"), part: { $ref: "#/components/schemas/Parts/$defs/part" } } },
        Parts: { $defs: { part: ref("schemas", "Deep") } },
        Deep: {},
        OnlyUnused: {},
        Loop: { items: ref("schemas", "Pool") },
        Pool: { items: ref("schemas", "Loop") },
      },
      links: { next: {} },
    },
  });

  const components = pruneComponents(document)["components"] as Record<string, JsonObject>;

  expect(Object.fromEntries(Object.entries(components).map(([section, of]) => [section, Object.keys(of)]))).toEqual({
    parameters: ["id"],
    requestBodies: ["body"],
    responses: ["ok"],
    headers: ["total"],
    schemas: ["Id", "Body", "Parts", "Deep"],
  });
});

test("keeps security schemes by the names of requirements, wherever these stand", () => {
  const document = minimal({
    security: [{ global: [] }],
    paths: {
      "/a": {
        get: {
          security: [{ one: [], two: [] }, {}],
          callbacks: { done: { "{$url}": { post: { security: [{ callback: [] }] } } } },
        },
      },
    },
    components: { securitySchemes: { global: {}, one: {}, two: {}, callback: {}, unused: {} } },
  });
  expect(pruneComponents(document)["components"]).toEqual({
    securitySchemes: { global: {}, one: {}, two: {}, callback: {} },
  });
});

test("keeps what a discriminator leads to, by pointer or by name", () => {
  const mapping = { a: "#/components/schemas/A", b: "B" };
  const document = minimal({
    paths: {
      "/a": {
        get: {
          responses: {
            "200": { content: { "*/*": { schema: { discriminator: { propertyName: "kind", mapping } } } } },
          },
        },
      },
    },
    components: { schemas: { A: {}, B: {}, C: {} } },
  });
  expect(pruneComponents(document)["components"]).toEqual({ schemas: { A: {}, B: {} } });
});

test("drops components altogether when none is left, and adds none", () => {
  expect(pruneComponents(minimal({ components: { schemas: { A: {} } } }))).toEqual(minimal());
  expect(pruneComponents(minimal())).toEqual(minimal());
});
