import { isArray, own, type JsonArray, type JsonObject } from "../../../shared/json.ts";

function textOf(document: JsonObject, key: string): string {
  const value = own(document, key);
  return typeof value === "string" ? value : "";
}

/**
 * The servers that host, base path and schemes name. What is not said stays relative to where the description came from, as both versions
 * have it.
 *
 * @param schemes - those of an operation, where it has its own
 */
export function serversOf(document: JsonObject, schemes: JsonArray): JsonArray {
  const host = textOf(document, "host");
  const base = textOf(document, "basePath");
  if (host === "") return [{ url: base === "" ? "/" : base }];
  if (schemes.length === 0) return [{ url: `//${host}${base}` }];
  return schemes.map((scheme) => ({ url: `${String(scheme)}://${host}${base}` }));
}

/** A list under `key`, or an empty one. */
export function listOf(holder: JsonObject, key: string): JsonArray {
  const value = own(holder, key);
  return isArray(value) ? value : [];
}
