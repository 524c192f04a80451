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
 * arrays, `outer[inner]` becomes an object and `list[]` an array unless the schema has a property of that very name, and
 * text becomes the number, boolean or object that the schema asks for when it reads as one. Of `list[][key]`, each object
 * goes on until a key comes again, as Rails reads it. Files stay as they are.
 */
export function formValue(
  description: Description,
  schema: unknown,
  fields: readonly FormField[],
): Record<string, unknown> {
  const root = emptyObject();
  for (const { name, value } of fields) {
    const properties = propertiesOf(description, schema);
    const keys = splitName(name);
    const whole = properties[name] !== undefined || properties[keys[0] ?? name] === undefined;
    place(description, schema, root, whole ? [name] : keys, value);
  }
  return root;
}

function place(
  description: Description,
  schema: unknown,
  holder: Record<string, unknown>,
  [key = "", ...inner]: readonly string[],
  value: string | FormFile,
): void {
  const properties = propertiesOf(description, schema);
  const before = holder[key];
  if (inner.length === 0) put(description, properties, holder, key, value);
  else if (inner[0] !== "") {
    const object = isPlain(before) ? before : (holder[key] = emptyObject());
    place(description, properties[key], object, inner, value);
  } else {
    const resolved = resolve(description, properties[key]);
    const items = isObject(resolved) ? resolve(description, resolved["items"]) : undefined;
    const list = Array.isArray(before) ? before : (holder[key] = []);
    placeInList(description, items, list, inner.slice(1), value);
  }
}

function placeInList(
  description: Description,
  items: unknown,
  list: unknown[],
  inner: readonly string[],
  value: string | FormFile,
): void {
  if (inner.length === 0) {
    list.push(isFile(value) ? value : readText(items, value));
    return;
  }
  const last: unknown = list.at(-1);
  const goesOn = isPlain(last) && !has(last, inner);
  const object = goesOn ? last : emptyObject();
  if (!goesOn) list.push(object);
  place(description, items, object, inner, value);
}

/** Whether something stands there already; of lists, which may have more, never. */
function has(value: unknown, [key, ...inner]: readonly string[]): boolean {
  if (key === undefined) return true;
  return key !== "" && isPlain(value) && key in value && has(value[key], inner);
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

/** `profile[avatar]` to its two keys; one that is empty stands for a list. */
function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])+)$/u.exec(name);
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

const emptyObject = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !isFile(value);
}
