import {
  isArray,
  isObject,
  own,
  ownObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { typeNameOf } from "../target/names.ts";

const LONGEST = 160;

function listed(items: readonly string[]): string {
  return items.join(" or ");
}

function describeType(type: string, schema: JsonObject): string {
  const members = Object.keys(ownObject(schema, "properties"));
  if (type === "object" && members.length > 0) {
    const required = own(schema, "required");
    const names = members.map((name) => (isArray(required) && required.includes(name) ? name : `${name}?`));
    return `an object of ${shortened(names.join(", "))}`;
  }
  if (type === "array") return `a list of ${describe(own(schema, "items") ?? {})}`;
  const format = own(schema, "format");
  return format === undefined || type === "null" ? type : `${type} (${String(format)})`;
}

/** Alternatives, or parts, once each; an enumeration that is open says so. */
function describeParts(parts: JsonArray): readonly string[] {
  const [known, any, ...others] = parts;
  const open =
    isObject(known) && isObject(any) && Object.hasOwn(known, "enum") && own(any, "type") === own(known, "type");
  const told = open ? [describe(known), "another", ...others.map(describe)] : parts.map(describe);
  return [...new Set(told)];
}

function describeSchema(schema: JsonObject): string {
  const { $ref, type, enum: values } = schema;
  if (typeof $ref === "string") return typeNameOf($ref.slice($ref.lastIndexOf("/") + 1));
  if (isArray(values)) return `one of ${values.map(String).join(", ")}`;
  if (Object.hasOwn(schema, "const")) return JSON.stringify(schema["const"]);
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const parts = own(schema, keyword);
    if (isArray(parts)) return listed(describeParts(parts));
  }
  if (typeof type === "string") return describeType(type, schema);
  if (isArray(type)) return listed(type.map((one) => describeType(String(one), schema)));
  return "anything";
}

function describeContent(content: JsonObject): string {
  return listed(
    Object.entries(content).map(([type, medium]) => {
      const schema = isObject(medium) ? own(medium, "schema") : undefined;
      return schema === undefined ? type : `${describe(schema)} as ${type}`;
    }),
  );
}

/** A value of a description in a few words. */
export function describe(value: JsonValue): string {
  if (isArray(value))
    return value.length === 0
      ? "nothing"
      : value.map((item) => (isObject(item) ? describe(item) : String(item))).join(", ");
  if (!isObject(value)) return String(value);
  if (Object.hasOwn(value, "content")) return describeContent(ownObject(value, "content"));
  const schema = own(value, "schema");
  if (isObject(schema)) return describe(schema);
  if (Object.hasOwn(value, "responses")) return "an operation";
  return Object.keys(value).length === 0 ? "nothing" : describeSchema(value);
}

/** The values of an enumeration, open ones and nullable ones included. */
function valuesOf(value: JsonValue | undefined): readonly string[] | undefined {
  if (!isObject(value)) return undefined;
  const inner = own(value, "schema") ?? own(value, "items");
  if (inner !== undefined) return valuesOf(inner);
  const values = own(value, "enum");
  if (isArray(values)) return values.map(String);
  const options = own(value, "anyOf");
  return isArray(options) ? valuesOf(options[0]) : undefined;
}

/** Which values one enumeration has and another has not. */
function beyond(values: readonly string[], others: readonly string[]): string {
  return values.filter((value) => !others.includes(value)).join(", ");
}

function reasonOfValues(before: readonly string[], after: readonly string[]): string | undefined {
  const sentences = [
    ["Values that are not described: ", beyond(after, before)],
    ["Values that do not exist: ", beyond(before, after)],
  ].flatMap(([start, values]) => (values === "" ? [] : [`${start}${values}.`]));
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What is told of a value that is removed or replaced. */
export function reasonOfChange(before: JsonValue, after: JsonValue | undefined): string {
  const [known, real] = [valuesOf(before), valuesOf(after)];
  const values = known === undefined || real === undefined ? undefined : reasonOfValues(known, real);
  if (values !== undefined) return values;
  const described = `Described as ${shortened(describe(before))}`;
  return after === undefined ? `${described}; does not exist.` : `${described}; is ${shortened(describe(after))}.`;
}

/** Names of the members that additions bring along, at any depth. */
function newMembers(additions: JsonObject): readonly string[] {
  return Object.entries(additions).flatMap(([key, value]) => {
    if (!isObject(value)) return [];
    if (key !== "properties") return newMembers(value);
    return Object.entries(value).flatMap(([name, schema]) =>
      // What has a type is new; else only something inside of it, or its description, is.
      isObject(schema) && ["type", "anyOf", "allOf", "$ref", "items"].some((keyword) => Object.hasOwn(schema, keyword))
        ? [name]
        : isObject(schema)
          ? newMembers(schema)
          : [],
    );
  });
}

function marksRequired(additions: JsonObject): boolean {
  return Object.entries(additions).some(([key, value]) =>
    key === "required" ? isArray(value) : isObject(value) && marksRequired(value),
  );
}

/** What is told of values that are added. */
export function reasonOfAdditions(additions: JsonObject): string {
  const members = newMembers(additions);
  const sentences = [
    ...(members.length > 0 ? [`Not described: ${shortened(members.join(", "))}.`] : []),
    ...(marksRequired(additions) ? ["What is always there is marked."] : []),
  ];
  return sentences.length === 0 ? "Told in more detail." : sentences.join(" ");
}
