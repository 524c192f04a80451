import {
  compareText,
  isObject,
  objectOf,
  own,
  ownArray,
  ownObject,
  type JsonObject,
  type JsonValue,
} from "../shared/json.ts";
import { SpecError } from "../shared/spec-error.ts";
import { compactContent, compactSchema, follow } from "./compact.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** What the test kit knows of an API: an entry per operation, in order of id, and the schemas that they name. */
export interface Described {
  readonly operations: readonly JsonObject[];
  readonly schemas: JsonObject;
}

/**
 * Takes out of a description what a test server needs.
 *
 * @param file - what messages call the description
 * @throws {SpecError} when an operation has no id, or a reference leads nowhere
 */
export function describeOperations(document: JsonObject, file: string): Described {
  const used = new Set<string>();
  const operations = Object.entries(ownObject(document, "paths")).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return METHODS.flatMap((method) => {
      const operation = own(item, method);
      return isObject(operation) ? [describe(document, file, { path, item, method, operation }, used)] : [];
    });
  });
  return {
    operations: operations.toSorted((left, right) => compareText(String(left["id"]), String(right["id"]))),
    schemas: reachable(document, file, used),
  };
}

interface Located {
  readonly path: string;
  readonly item: JsonObject;
  readonly method: string;
  readonly operation: JsonObject;
}

function describe(
  document: JsonObject,
  file: string,
  { path, item, method, operation }: Located,
  used: Set<string>,
): JsonObject {
  const id = own(operation, "operationId");
  if (typeof id !== "string") throw new SpecError(file, path, `the ${method} operation has no operationId`);
  const note = (name: string): void => void used.add(name);
  const parameters = [...ownArray(item, "parameters"), ...ownArray(operation, "parameters")].map((one) =>
    follow(document, one, file),
  );
  const placed = (place: string): JsonObject =>
    objectOf(
      parameters
        .filter((one) => own(one, "in") === place)
        .map((one) => [String(own(one, "name")), compactSchema(own(one, "schema") ?? {}, note)]),
    );
  const required = (place: string): JsonValue | undefined => {
    const names = parameters
      .filter((one) => own(one, "in") === place && own(one, "required") === true)
      .map((one) => String(own(one, "name")));
    return names.length === 0 ? undefined : names;
  };
  const requestBody = own(operation, "requestBody");
  const body = requestBody === undefined ? undefined : follow(document, requestBody, file);
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
    ["body", body === undefined ? undefined : compactContent(body, note)],
    ...answerOf(document, file, operation, note),
    ["job", own(ownObject(ownObject(operation, "x-truewire"), "job"), "status")],
  ];
  return objectOf(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** The first success that is described: its status and what it carries. An operation may have none. */
function answerOf(
  document: JsonObject,
  file: string,
  operation: JsonObject,
  used: (name: string) => void,
): readonly (readonly [string, JsonValue])[] {
  const responses = ownObject(operation, "responses");
  const status = Object.keys(responses)
    .toSorted(compareText)
    .find((key) => /^2\d\d$/u.test(key));
  if (status === undefined) return [];
  const content = Object.entries(compactContent(follow(document, own(responses, status) ?? {}, file), used));
  const [type, schema] = content[0] ?? [];
  if (type === undefined || schema === undefined) return [["status", Number(status)]];
  return [
    ["status", Number(status)],
    ["type", type],
    ["answer", schema],
  ];
}

/** The schemas that operations use, and those that these use in turn, in order of name. */
function reachable(document: JsonObject, file: string, names: Iterable<string>): JsonObject {
  const all = ownObject(ownObject(document, "components"), "schemas");
  const found = new Map<string, JsonValue>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const schema = own(all, name);
    if (schema === undefined) throw new SpecError(file, name, "names no schema of this document");
    found.set(
      name,
      compactSchema(schema, (inner) => void queue.push(inner)),
    );
  }
  return objectOf([...found].toSorted(([left], [right]) => compareText(left, right)));
}
