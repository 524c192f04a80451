import type { JsonObject } from "../../shared/json.ts";

/** What the tests change in the made-up description. */
export interface ThingApi {
  /** Properties of the schema `thing`. */
  readonly properties?: JsonObject;
  readonly operationId?: string;
  /** Path templates in place of `/things/{id}`. */
  readonly path?: string;
  /** Further paths. */
  readonly paths?: JsonObject;
  /** Fields of the document. */
  readonly document?: JsonObject;
}

/** A small description that lints without errors: one operation, one schema. */
export function thingApi({
  properties = {},
  operationId = "getThing",
  path = "/things/{id}",
  paths = {},
  document = {},
}: ThingApi = {}): JsonObject {
  const answer = {
    description: "Words of theirs.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.test" }],
    security: [{ userApiKey: [] }],
    paths: {
      [path]: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        get: { operationId, summary: "Words of theirs", responses: { "200": answer, "404": { description: "Gone" } } },
      },
      ...paths,
    },
    components: {
      securitySchemes: { userApiKey: { type: "apiKey", in: "header", name: "token" } },
      schemas: {
        thing: { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, ...properties } },
      },
    },
    ...document,
  };
}

/** The same as text. */
export function thingText(changes?: ThingApi): string {
  return JSON.stringify(thingApi(changes));
}

/** A hand-written overlay: its first action changes the type of `id`, its second one adds `color`. */
export const LOCAL_OVERLAY: string = `# What no fact covers.
overlay: 1.0.0
info:
  title: Corrections by hand
  version: 1.0.0
actions:
  # The id is whole.
  - target: $.components.schemas.thing.properties.id
    update:
      type: integer
    x-truewire:
      id: thing.id
      reason: Ids are whole numbers.
      evidence: thing.rb
      expect:
        type: number

  # The colour is not described.
  - target: $.components.schemas.thing.properties
    update:
      color:
        type: string
    x-truewire:
      id: thing.color
      reason: It is there.
      evidence: thing.rb
`;

/** Facts from which corrections of `thing` and of its operation are compiled: whole ids, and a name that may be null. */
export const FACTS: string = `commit: 0123456789abcdef0123456789abcdef01234567
evidence: [thing.rb]
responses:
  Missing:
    status: 404
    body: Failure
    note: There is no such thing.
errorSets:
  usual: [Missing]
schemas:
  Failure:
    fields: { error: string }
  Thing:
    upstream: thing
    evidence: [thing.rb]
    fields:
      id: integer
      name?: string | null
operations:
  getThing:
    auth: [user]
    success: { status: 200, body: { type: Thing } }
    errors: [usual]
`;

/** Texts for readers. */
export const DOCS: string = "operations:\n  getThing: Gets a thing\n";
