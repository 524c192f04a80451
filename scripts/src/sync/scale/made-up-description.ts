import { objectOf, type JsonObject, type JsonValue } from "../../shared/json.ts";

/** Operations that every resource has. */
const PER_RESOURCE = 5;
/** Of so many resources one changes from a version to the next. */
const CHANGES_EVERY = 20;

function content(schema: JsonValue): JsonObject {
  return { content: { "application/json": { schema } } };
}

function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function answers(status: string, schema: JsonValue): JsonObject {
  const failures = ["401", "404", "422"].map((code) => [code, { description: "", ...content(reference("Failure")) }]);
  return Object.fromEntries([[status, { description: "", ...content(schema) }], ...failures]) as JsonObject;
}

const ID: JsonObject = { name: "id", in: "path", required: true, schema: { type: "integer" } };

/** The paths of one resource: listing, creating, reading, changing and removing. */
function pathsOf(index: number): readonly (readonly [string, JsonValue])[] {
  const name = `Resource${index}`;
  const page = { name: "page", in: "query", schema: { type: "integer", minimum: 1 } };
  const sort = { name: "sort", in: "query", schema: { type: "string", enum: ["name", "-name", "created_at"] } };
  const list = {
    type: "object",
    required: ["items"],
    properties: { meta: reference("Meta"), items: { type: "array", items: reference(name) } },
  };
  const body = { required: true, ...content(reference(`${name}Body`)) };
  const removed = { "204": { description: "" }, "404": { description: "", ...content(reference("Failure")) } };
  return [
    [
      `/resources${index}`,
      {
        get: { operationId: `list${name}`, parameters: [page, sort], responses: answers("200", list) },
        post: { operationId: `create${name}`, requestBody: body, responses: answers("201", reference(name)) },
      },
    ],
    [
      `/resources${index}/{id}`,
      {
        parameters: [ID],
        get: { operationId: `get${name}`, responses: answers("200", reference(name)) },
        patch: { operationId: `update${name}`, requestBody: body, responses: answers("200", reference(name)) },
        delete: { operationId: `remove${name}`, responses: removed },
      },
    ],
  ];
}

function schemasOf(index: number, changed: boolean): readonly (readonly [string, JsonValue])[] {
  const text = { type: "string" };
  const members = {
    id: { type: "integer" },
    name: text,
    note: { type: ["string", "null"] },
    state: { type: "string", enum: changed ? ["open", "closed", "late"] : ["open", "closed"] },
    owner: reference("Person"),
    tags: { type: "array", items: text },
    settings: { type: "object", properties: { color: text, limit: { type: "number" }, quiet: { type: "boolean" } } },
    created_at: { type: "string", format: "date-time" },
    ...(changed && { updated_at: { type: "string", format: "date-time" } }),
  };
  const body = { name: text, note: members.note, tags: members.tags, settings: members.settings };
  return [
    [`Resource${index}`, { type: "object", required: ["id", "name", "state"], properties: members }],
    [`Resource${index}Body`, { type: "object", required: changed ? ["name", "note"] : ["name"], properties: body }],
  ];
}

const SHARED: JsonObject = {
  Failure: {
    type: "object",
    required: ["message"],
    properties: { message: { type: "string" }, fields: { type: "array", items: { type: "string" } } },
  },
  Meta: { type: "object", properties: { count: { type: "integer" }, page: { type: "integer" } } },
  Person: {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "integer" },
      email: { type: "string" },
      manager: { $ref: "#/components/schemas/Person" },
    },
  },
};

/**
 * A description of so many operations on made-up resources, with schemas of their own and shared ones.
 *
 * @param operations - a multiple of five
 * @param version - in the second one in twenty resources has changed
 */
export function madeUpDescription(operations: number, version: 1 | 2): JsonObject {
  const resources = Array.from({ length: operations / PER_RESOURCE }, (_item, index) => index);
  const changed = (index: number): boolean => version === 2 && index % CHANGES_EVERY === 0;
  return {
    openapi: "3.1.0",
    info: { title: "Made up", version: String(version) },
    paths: objectOf(resources.flatMap(pathsOf)),
    components: { schemas: { ...SHARED, ...objectOf(resources.flatMap((index) => schemasOf(index, changed(index)))) } },
  };
}
