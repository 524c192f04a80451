import {
  compareText,
  isObject,
  mapValues,
  objectOf,
  own,
  ownArray,
  ownObject,
  type JsonObject,
  type JsonValue,
} from "../shared/json.ts";
import { SpecError } from "../shared/spec-error.ts";
import { follow } from "./compact.ts";
import { NeededSchemas } from "./needed-schemas.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** What the test kit knows of an API: an entry per operation, in order of id, and the schemas that they name. */
export interface Described {
  readonly operations: readonly JsonObject[];
  readonly schemas: JsonObject;
}

/** What the hand-written part of a test server wants to know beside what its operations take and answer. */
export interface Handmade {
  /** Names of members that answers are given, whatever was sent. */
  readonly given: readonly string[];
  /** Names of schemas of which values are made, with whatever members. */
  readonly told: readonly string[];
  /** Names of schemas of which the least values are made. */
  readonly made: readonly string[];
}

/**
 * Takes out of a description what a test server needs.
 *
 * @param file - what messages call the description
 * @throws {SpecError} when an operation has no id, or a reference leads nowhere
 */
export function describeOperations(
  document: JsonObject,
  file: string,
  { given, told, made }: Handmade = { given: [], told: [], made: [] },
): Described {
  const needed = new NeededSchemas(document, file);
  const located = Object.entries(ownObject(document, "paths")).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return METHODS.flatMap((method): Located[] => {
      const operation = own(item, method);
      return isObject(operation) ? [{ path, item, method, operation }] : [];
    });
  });
  const statuses = new Set(located.map(({ operation }) => statusOf(operation)));
  const operations = located.map((one) => describe({ document, file, needed, statuses, given }, one));
  // A name that is gone is met by whoever asks for it.
  for (const name of told) if (needed.has(name)) needed.whole({ $ref: name });
  for (const name of made) if (needed.has(name)) needed.least({ $ref: name }, new Set());
  return {
    operations: operations.toSorted((left, right) => compareText(String(left["id"]), String(right["id"]))),
    schemas: needed.all(),
  };
}

/** What an operation is described in. */
interface Context {
  readonly document: JsonObject;
  readonly file: string;
  readonly needed: NeededSchemas;
  /** Ids of the operations that tell how jobs stand. */
  readonly statuses: ReadonlySet<JsonValue | undefined>;
  readonly given: readonly string[];
}

interface Located {
  readonly path: string;
  readonly item: JsonObject;
  readonly method: string;
  readonly operation: JsonObject;
}

function describe(context: Context, { path, item, method, operation }: Located): JsonObject {
  const { document, file, needed } = context;
  const id = own(operation, "operationId");
  if (typeof id !== "string") throw new SpecError(file, path, `the ${method} operation has no operationId`);
  const parameters = [...ownArray(item, "parameters"), ...ownArray(operation, "parameters")].map((one) =>
    follow(document, one, file),
  );
  const placed = (place: string): JsonObject =>
    objectOf(
      parameters
        .filter((one) => own(one, "in") === place)
        .map((one) => [String(own(one, "name")), needed.whole(own(one, "schema") ?? {})]),
    );
  const required = (place: string): JsonValue | undefined => {
    const names = parameters
      .filter((one) => own(one, "in") === place && own(one, "required") === true)
      .map((one) => String(own(one, "name")));
    return names.length === 0 ? undefined : names;
  };
  const requestBody = own(operation, "requestBody");
  const body = requestBody === undefined ? undefined : follow(document, requestBody, file);
  const bodies = body === undefined ? undefined : mapValues(schemasOf(body), (schema) => needed.whole(schema));
  const entries: readonly (readonly [string, JsonValue | undefined])[] = [
    ["id", id],
    ["method", method.toUpperCase()],
    ["path", path],
    ["token", ownArray("security" in operation ? operation : document, "security").length > 0],
    ["params", placed("path")],
    ["query", placed("query")],
    ["requiredQuery", required("query")],
    ["requiredHeaders", required("header")],
    ["bodyRequired", body !== undefined && own(body, "required") === true ? true : undefined],
    ["body", bodies],
    ...answerOf(context, operation, bodies ?? {}),
    ["job", statusOf(operation)],
  ];
  return objectOf(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** The id of the operation that tells how the job stands which this one starts. */
function statusOf(operation: JsonObject): JsonValue | undefined {
  return own(ownObject(ownObject(operation, "x-truewire"), "job"), "status");
}

/** Schemas by media type; a type without schema takes anything. */
function schemasOf(holder: JsonObject): JsonObject {
  return mapValues(ownObject(holder, "content"), (media) =>
    isObject(media) ? (own(media, "schema") ?? {}) : undefined,
  );
}

/** The first success that is described: its status and what it carries. An operation may have none. */
function answerOf(
  context: Context,
  operation: JsonObject,
  bodies: JsonObject,
): readonly (readonly [string, JsonValue])[] {
  const { document, file } = context;
  const responses = ownObject(operation, "responses");
  const status = Object.keys(responses)
    .toSorted(compareText)
    .find((key) => /^2\d\d$/u.test(key));
  if (status === undefined) return [];
  const [type, schema] = Object.entries(schemasOf(follow(document, own(responses, status) ?? {}, file)))[0] ?? [];
  if (type === undefined || schema === undefined) return [["status", Number(status)]];
  return [
    ["status", Number(status)],
    ["type", type],
    ["answer", answerSchema(context, operation, bodies, schema)],
  ];
}

/** An answer gives back what was sent, where it has a member of that name; what is told of jobs is known at run time only. */
function answerSchema(
  { needed, statuses, given }: Context,
  operation: JsonObject,
  bodies: JsonObject,
  schema: JsonValue,
): JsonValue {
  const sent = Object.values(bodies).map((body) => needed.members(body));
  const isOfJob = statusOf(operation) !== undefined || statuses.has(own(operation, "operationId"));
  if (isOfJob || sent.includes(undefined)) return needed.whole(schema);
  return needed.least(schema, new Set([...given, ...sent.flatMap((members) => members ?? [])]));
}
