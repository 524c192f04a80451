import { createQuerySerializer } from "openapi-fetch";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, QueryStyle } from "../operation.ts";

type Values = Readonly<Record<string, unknown>>;

const standard = /* @__PURE__ */ createQuerySerializer<Values>();

/**
 * Writes the query of a request: lists as `a=1&a=2` and objects as `a[b]=1`, unless the operation says otherwise.
 *
 * @returns the query without a question mark, empty when there is nothing to say
 * @throws InvalidArgumentError when a value cannot be written
 */
export function writeQuery(operation: AnyOperation, values: Values): string {
  const parts: string[] = [];
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    checkQueryValue(name, value, operation.id);
    // The serialiser writes names as they are; in a name from the caller, `&` or `#` would end the parameter.
    const key = /^[\w.~[\]-]+$/.test(name) ? name : encodeURIComponent(name);
    const style = operation.query?.[name];
    const text = (style === undefined ? standard : styled(style))({ [key]: value });
    if (text !== "") parts.push(text);
  }
  return parts.join("&");
}

function styled(style: QueryStyle): (values: Values) => string {
  const { style: name = "form", explode = name === "form" || name === "deepObject" } = style;
  return createQuerySerializer<Values>({
    array: { style: name === "deepObject" ? "form" : name, explode },
    object: { style: name === "form" ? "form" : "deepObject", explode },
  });
}

function checkQueryValue(name: string, value: unknown, operation: string): void {
  if (isScalar(value)) return;
  const inner = Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : [{}];
  for (const item of inner) {
    if (isScalar(item) || (item === undefined && !Array.isArray(value))) continue;
    throw new InvalidArgumentError(
      `query.${name}`,
      "a text, finite number or boolean, or a list or flat object of such",
      inner.length > 0 && (Array.isArray(value) || isPlain(value)) ? item : value,
      operation,
    );
  }
}

const isPlain = (value: unknown): value is object => Object.prototype.toString.call(value) === "[object Object]";

function isScalar(value: unknown): boolean {
  return typeof value === "string"
    ? !/\p{Surrogate}/u.test(value)
    : typeof value === "boolean" || Number.isFinite(value);
}
