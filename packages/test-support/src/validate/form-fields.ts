import { isObject, resolve, type Description } from "./description.ts";

/** One field of a form as it arrived: its name, and its text or, for a file, a stand-in. */
export interface FormField {
  readonly name: string;
  readonly value: string | FormFile;
}

/** A file of a multipart form. */
export interface FormFile {
  readonly filename: string;
  readonly bytes: number;
}

/** Whether a field's value is a file. */
export function isFile(value: unknown): value is FormFile {
  return isObject(value) && "filename" in value;
}

/**
 * Builds the value that a form stands for, guided by the schema: repeated fields and fields of array type become
 * arrays, `outer[inner]` becomes an object unless the schema has a property of that very name, and text becomes the
 * number, boolean or object that the schema asks for when it reads as one. Files stay as they are.
 */
export function formValue(
  description: Description,
  schema: unknown,
  fields: readonly FormField[],
): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { name, value } of fields) {
    const path = propertiesOf(description, schema)[name] === undefined ? splitName(name) : [name];
    let holder = root;
    let here = schema;
    for (const key of path.slice(0, -1)) {
      here = propertiesOf(description, here)[key];
      const next = holder[key];
      holder = isPlain(next) ? next : (holder[key] = Object.create(null) as Record<string, unknown>);
    }
    put(description, propertiesOf(description, here), holder, path.at(-1) ?? name, value);
  }
  return root;
}

function put(
  description: Description,
  properties: Readonly<Record<string, unknown>>,
  holder: Record<string, unknown>,
  key: string,
  value: string | FormFile,
): void {
  const schema = resolve(description, properties[key]);
  const list = isObject(schema) && schema["type"] === "array";
  const scalar = isFile(value) ? value : readText(resolve(description, list ? schema["items"] : schema), value);
  const before = holder[key];
  if (Array.isArray(before)) before.push(scalar);
  else if (before !== undefined) holder[key] = [before, scalar];
  else holder[key] = list ? [scalar] : scalar;
}

function readText(schema: unknown, text: string): unknown {
  const types = isObject(schema) ? [schema["type"]].flat() : [];
  if (types.includes("string") || types.length === 0) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `profile[avatar]` to its two keys; a trailing `[]` says "list" in these forms and stays part of the name. */
function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]+\])+)$/u.exec(name);
  if (match === null) return [name];
  return [match[1] ?? "", ...(match[2] ?? "").slice(1, -1).split("][")];
}

function propertiesOf(description: Description, schema: unknown): Readonly<Record<string, unknown>> {
  const resolved = resolve(description, schema);
  if (!isObject(resolved)) return {};
  const own = isObject(resolved["properties"]) ? resolved["properties"] : {};
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (Array.isArray(resolved[key]) ? resolved[key] : []));
  return Object.assign({}, ...parts.map((part) => propertiesOf(description, part)), own) as Record<string, unknown>;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !isFile(value);
}
