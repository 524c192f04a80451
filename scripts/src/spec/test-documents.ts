import type { JsonObject } from "../shared/json.ts";

/** The smallest document that is admitted, with top-level fields replaced. */
export function minimal(changes: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths: {}, ...changes };
}

/** A document with this one schema, called `Thing`. */
export function withSchema(schema: JsonObject): JsonObject {
  return minimal({ components: { schemas: { Thing: schema } } });
}

/** A small API that lints without errors and has something of everything: prose, sets in odd order, unused components. */
export const ACME: JsonObject = {
  openapi: "3.1.0",
  info: {
    title: "Acme",
    version: "1",
    description: "All about things.",
    contact: { email: "api@acme.test" },
    license: { name: "MIT", url: "https://acme.test/licence" },
    termsOfService: "https://acme.test/terms",
  },
  externalDocs: { url: "https://acme.test/docs" },
  servers: [{ url: "https://acme.test", description: "Production" }],
  security: [{ token: [] }],
  tags: [{ name: "Things", description: "Everything about things" }, { name: "Admin" }],
  "x-tagGroups": [{ name: "All", tags: ["Things"] }],
  paths: {
    "/things/{id}": {
      summary: "One thing",
      parameters: [
        { name: "verbose", in: "query", schema: { type: "boolean", default: false }, description: "More of it" },
        { $ref: "#/components/parameters/id" },
      ],
      get: {
        operationId: "getThing",
        summary: "Gets a thing",
        description: "Long words about it.",
        tags: ["Things"],
        responses: {
          "404": {
            description: "Not there",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
          },
          "200": {
            description: "There it is",
            content: {
              "application/json": {
                example: { title: "A thing" },
                schema: { $ref: "#/components/schemas/Thing" },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      unused: { type: "http", scheme: "basic" },
      token: { type: "apiKey", in: "header", name: "acme_token", description: "Ask us for one" },
    },
    parameters: { id: { name: "id", in: "path", required: true, schema: { type: "integer" }, example: 7 } },
    schemas: {
      Thing: {
        type: "object",
        title: "Thing",
        description: "What it is all about",
        required: ["title", "description"],
        properties: {
          title: { type: "string", description: "Its title", example: "A thing" },
          description: { type: "string", nullable: true },
          example: { type: "string", enum: ["b", "a"] },
          owner: { $ref: "#/components/schemas/Owner", nullable: true },
        },
      },
      Owner: { type: "object", properties: { summary: { type: "string" } } },
      Error: { type: "object", properties: { message: { type: "string" } } },
      Forgotten: { type: "object" },
    },
  },
};
