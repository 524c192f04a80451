import type { Description } from "./description.ts";
import { isObject, typesOf, type Schema } from "./schema.ts";

/**
 * Says what is wrong with a value, one line for each mistake, each beginning with where it is; nothing when it fits.
 * An object whose keys the schema lists takes no others: a key that nobody reads is a slip of whoever sent it.
 */
export function checkValue(description: Description, schema: Schema, value: unknown, at: string): readonly string[] {
  const own = description.resolve(schema);
  const problems = [...checkOne(own, value, at)];
  if (problems.length > 0) return problems;
  const choices = own.anyOf ?? own.oneOf;
  if (choices !== undefined)
    problems.push(
      ...closest(
        choices.map((one) => checkValue(description, one, value, at)),
        at,
      ),
    );
  if (Array.isArray(value)) {
    const { items } = own;
    if (items !== undefined) {
      for (const [index, item] of value.entries()) {
        problems.push(...checkValue(description, items, item, `${at}[${index}]`));
      }
    }
  } else if (isObject(value)) problems.push(...checkMembers(description, own, value, at));
  return problems;
}

/** Of several ways in which a value does not fit, the one that is nearest to fitting: one of its kind, with the fewest mistakes. */
function closest(tried: readonly (readonly string[])[], at: string): readonly string[] {
  const isOfOtherKind = ([first = ""]: readonly string[]): number => Number(first.startsWith(`${at} is `));
  const [best = []] = tried.toSorted(
    (left, right) => isOfOtherKind(left) - isOfOtherKind(right) || left.length - right.length,
  );
  return best;
}

function checkMembers(
  description: Description,
  { properties, required = [], additionalProperties }: Schema,
  value: Readonly<Record<string, unknown>>,
  at: string,
): string[] {
  const problems = required.filter((key) => value[key] === undefined).map((key) => `${at}.${key} is missing`);
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const schema = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (schema === false) problems.push(`${at}.${key} must be left out`);
    else if (schema !== undefined) problems.push(...checkValue(description, schema, member, `${at}.${key}`));
    else if (typeof additionalProperties === "object") {
      problems.push(...checkValue(description, additionalProperties, member, `${at}.${key}`));
    } else if (additionalProperties === false || (properties !== undefined && additionalProperties === undefined)) {
      problems.push(`${at}.${key} is not described; described are ${Object.keys(properties ?? {}).join(", ")}`);
    }
  }
  return problems;
}

function* checkOne(schema: Schema, value: unknown, at: string): Generator<string> {
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => isOf(type, schema, value))) {
    yield `${at} is ${show(value)}, expected ${types.join(" or ")}`;
    return;
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    yield `${at} is ${show(value)}, expected ${schema.enum.map(show).join(" or ")}`;
  }
  if (schema.const !== undefined && schema.const !== value) {
    yield `${at} is ${show(value)}, expected ${show(schema.const)}`;
  }
  if (schema.pattern !== undefined && typeof value === "string" && !new RegExp(schema.pattern, "u").test(value)) {
    yield `${at} is ${show(value)}, expected to match ${schema.pattern}`;
  }
  const length = typeof value === "string" || Array.isArray(value) ? value.length : undefined;
  const size = typeof value === "number" ? value : length;
  if (size === undefined) return;
  const [least, most] = bounds(schema, value);
  if (least !== undefined && size < least) yield `${at} is ${show(value)}, expected at least ${least}`;
  if (most !== undefined && size > most) yield `${at} is too long or large, expected at most ${most}`;
}

function bounds(schema: Schema, value: unknown): readonly [number | undefined, number | undefined] {
  if (typeof value === "string") return [schema.minLength, schema.maxLength];
  return Array.isArray(value) ? [schema.minItems, schema.maxItems] : [schema.minimum, schema.maximum];
}

function isOf(type: string, { format }: Schema, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value) && !(value instanceof Blob);
    case "integer":
      return Number.isInteger(value);
    case "string":
      return format === "binary" ? value instanceof Blob || typeof value === "string" : typeof value === "string";
    default:
      return typeof value === type;
  }
}

function show(value: unknown): string {
  if (value instanceof Blob) return "a file";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
