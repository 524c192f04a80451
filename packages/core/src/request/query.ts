import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, QueryStyle } from "../operation.ts";

type Entry = readonly [name: string, value: unknown];

/**
 * Writes a query string with its question mark, or nothing. `undefined` and `null` are left out; arrays repeat their
 * name and objects become `name[key]`, unless the operation says otherwise.
 *
 * @throws InvalidArgumentError naming a value that has no textual form
 */
export function writeQuery(operation: AnyOperation, values: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const isObject = Object.prototype.toString.call(value) === "[object Object]";
    // A member may be left out; a list with a gap has no meaning that could be sent.
    const entries: Entry[] = isObject
      ? Object.entries(value as object).filter(([, item]) => !isNothing(item))
      : (Array.isArray(value) ? value : [value]).map((item) => ["", item]);
    if (isNothing(value) || entries.length === 0) continue;
    if (!entries.every(([, item]) => isWritable(item))) {
      const accepted = "a text, finite number or boolean, or a list or object of such";
      throw new InvalidArgumentError(`query.${name}`, accepted, value, operation.id);
    }
    parts.push(writeParam(writeName(name), entries, isObject, operation.query?.[name]));
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

// What openapi-fetch's serialisers write, as a test shows, in a quarter of their size.
function writeParam(
  key: string,
  entries: readonly Entry[],
  isObject: boolean,
  { style, explode = style === undefined || style === "form" }: QueryStyle = {},
): string {
  const isDeep = isObject && style !== "form";
  const isApart = isDeep || explode;
  const separator = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "|" : ",";
  const written = entries.map(([member, value]) => {
    const name = isDeep ? `${key}[${writeName(member)}]` : isObject ? writeName(member) : key;
    const text = encodeURIComponent(value as string);
    return isApart ? `${name}=${text}` : isObject ? `${name},${text}` : text;
  });
  return isApart ? written.join("&") : `${key}=${written.join(separator)}`;
}

// In a name from the caller, `&` or `#` would end the parameter; servers expect brackets as they are.
const writeName = (name: string): string => (/^[\w.~[\]-]+$/.test(name) ? name : encodeURIComponent(name));

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const isWritable = (value: unknown): boolean =>
  typeof value === "string" ? !/\p{Surrogate}/u.test(value) : typeof value === "boolean" || Number.isFinite(value);
