import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, QueryStyle } from "../operation.ts";

/**
 * Writes the query of a request: lists as `a=1&a=2` and objects as `a[b]=1`, unless the operation says otherwise.
 *
 * @returns the query with its question mark, empty when there is nothing to say
 * @throws InvalidArgumentError naming the value that cannot be written
 */
export function writeQuery(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, given] of Object.entries(values)) {
    if (isNothing(given)) continue;
    const isObject = typeof given === "object" && !Array.isArray(given);
    const value = isObject
      ? Object.fromEntries(Object.entries(given as object).filter(([, item]) => !isNothing(item)))
      : given;
    const items = typeof value === "object" ? Object.values(value as object) : [value];
    if (!items.every(isWritable) || (isObject && !/Object\]/.test(Object.prototype.toString.call(given)))) {
      const accepted = "a text, finite number or boolean, or a list or flat object of such";
      throw new InvalidArgumentError(`query.${name}`, accepted, given, operation.id);
    }
    if (items.length > 0) parts.push(writeParam(name, value, operation.query?.[name]));
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function writeParam(name: string, value: unknown, styles: QueryStyle = {}): string {
  // The serialisers write names as they are; in a name from the caller, `&` or `#` would end the parameter.
  const key = /^[\w.~[\]-]+$/.test(name) ? name : encodeURIComponent(name);
  const { style = "form", explode = style === "form" } = styles;
  if (Array.isArray(value)) {
    return serializeArrayParam(key, value, { style: style === "deepObject" ? "form" : style, explode });
  }
  if (typeof value !== "object") return serializePrimitiveParam(key, value as string);
  const isForm = styles.style === "form";
  return serializeObjectParam(key, value as Record<string, unknown>, {
    style: isForm ? "form" : "deepObject",
    explode,
  });
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const isWritable = (value: unknown): boolean =>
  typeof value === "string" ? !/\p{Surrogate}/u.test(value) : typeof value === "boolean" || Number.isFinite(value);
