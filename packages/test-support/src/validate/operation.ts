import { isObject, resolve, type Description, type JsonObject } from "./description.ts";

/** One operation as the description states it, references at its own level followed. */
export interface DescribedOperation {
  /** Undefined where the description gives none. */
  readonly id: string | undefined;
  readonly method: string;
  /** Path template with `{name}` placeholders. */
  readonly template: string;
  readonly parameters: readonly JsonObject[];
  /** Media type to schema of the request body; undefined when the operation takes none. */
  readonly requestContent: ReadonlyMap<string, unknown> | undefined;
  readonly responses: JsonObject;
}

/**
 * Reads one operation out of a description.
 *
 * @throws Error when the description has no such operation
 */
export function describedOperation(description: Description, method: string, template: string): DescribedOperation {
  const item = resolve(description, description.paths[template]);
  const operation = isObject(item) ? item[method.toLowerCase()] : undefined;
  if (!isObject(item) || !isObject(operation)) throw new Error(`no operation ${method} ${template} is described`);
  const body = resolve(description, operation["requestBody"]);
  const id = operation["operationId"];
  return {
    id: typeof id === "string" ? id : undefined,
    method,
    template,
    parameters: mergeParameters(description, item["parameters"], operation["parameters"]),
    requestContent: isObject(body) ? contentSchemas(body["content"]) : undefined,
    responses: isObject(operation["responses"]) ? operation["responses"] : {},
  };
}

const METHODS = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/** The ids of all operations of a description. */
export function operationIds(description: Description): string[] {
  return Object.entries(description.paths).flatMap(([template, item]) =>
    Object.keys(item)
      .filter((key) => METHODS.includes(key))
      .flatMap((method) => describedOperation(description, method, template).id ?? []),
  );
}

/** Finds the response that stands for a status: the exact one, its range such as `4XX`, or `default`. */
export function describedResponse(
  description: Description,
  operation: DescribedOperation,
  status: number,
): { readonly content: ReadonlyMap<string, unknown> } | undefined {
  const range = `${Math.trunc(status / 100)}XX`;
  for (const key of [String(status), range, range.toLowerCase(), "default"]) {
    const response = resolve(description, operation.responses[key]);
    if (isObject(response)) return { content: contentSchemas(response["content"]) };
  }
  return undefined;
}

/** Picks the schema for a content type out of a content map, wildcards included; undefined when none fits. */
export function schemaFor(content: ReadonlyMap<string, unknown>, contentType: string): { schema: unknown } | undefined {
  const wanted = mediaType(contentType);
  const family = `${wanted.split("/")[0]}/*`;
  for (const key of [wanted, family, "*/*"]) {
    if (content.has(key)) return { schema: content.get(key) };
  }
  return undefined;
}

/** The bare media type of a content-type header: lower case, without parameters. */
export function mediaType(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

function contentSchemas(content: unknown): ReadonlyMap<string, unknown> {
  const schemas = new Map<string, unknown>();
  for (const [type, media] of Object.entries(isObject(content) ? content : {})) {
    schemas.set(mediaType(type), isObject(media) ? media["schema"] : undefined);
  }
  return schemas;
}

/** Parameters of the operation win over those of its path with the same place and name. */
function mergeParameters(description: Description, ofPath: unknown, ofOperation: unknown): JsonObject[] {
  const merged = new Map<string, JsonObject>();
  for (const list of [ofPath, ofOperation]) {
    for (const entry of Array.isArray(list) ? list : []) {
      const parameter = resolve(description, entry);
      if (isObject(parameter)) merged.set(`${String(parameter["in"])} ${String(parameter["name"])}`, parameter);
    }
  }
  return [...merged.values()];
}
