import { isArray, isObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { dataKeys, isMap } from "./map-keys.ts";

/** A fragment of our notation with remarks for whoever reviews it, which become comments. */
export interface InferredShape {
  /** Keys in the order in which they are written. */
  readonly entries: readonly (readonly [key: string, value: InferredValue])[];
  readonly remarks: readonly string[];
}

/** What stands under a key of a shape. */
export type InferredValue =
  | string
  | boolean
  | readonly string[]
  | InferredShape
  | readonly InferredShape[]
  | ReadonlyMap<string, InferredShape>;

/** How objects are inferred. */
export interface InferOptions {
  /** Whether objects are closed, as requests are. */
  readonly closed: boolean;
}

const NUMERIC = /^-?\d+(\.\d+)?$/u;

function shapeOf(entries: InferredShape["entries"], remarks: readonly string[] = []): InferredShape {
  return { entries, remarks };
}

function scalarType(value: JsonValue): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The types of scalars, `null` last; whole numbers count as numbers where others do. */
function scalarTypes(values: readonly JsonValue[]): readonly string[] {
  const found = new Set(values.map(scalarType));
  if (found.has("number")) found.delete("integer");
  return ["string", "integer", "number", "boolean", "null"].filter((type) => found.has(type));
}

function scalarShape(values: readonly JsonValue[]): InferredShape {
  const [only = "string", ...others] = scalarTypes(values);
  const type: InferredValue = others.length === 0 ? only : [only, ...others];
  const texts = values.filter((value) => typeof value === "string");
  const numeric = texts.length > 0 && texts.every((text) => NUMERIC.test(text));
  return shapeOf([["type", type]], numeric ? ["a number sent as text"] : []);
}

function arrayShape(arrays: readonly (readonly JsonValue[])[], options: InferOptions): InferredShape {
  const items = arrays.flat();
  const inside = items.length === 0 ? shapeOf([]) : inferShape(items, options);
  const remarks = items.length === 0 ? ["empty in every sample"] : [];
  return shapeOf([["type", "array"] as const, ["items", inside] as const], remarks);
}

function mapShape(objects: readonly JsonObject[], options: InferOptions): InferredShape {
  const values = objects.flatMap(Object.values<JsonValue>);
  const remarks = [`keyed by ${dataKeys(objects) ?? "data"}`];
  return shapeOf(
    [["type", "object"] as const, ["additionalProperties", inferShape(values, options)] as const],
    remarks,
  );
}

function objectShape(objects: readonly JsonObject[], options: InferOptions): InferredShape {
  if (isMap(objects)) return mapShape(objects, options);
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const required = keys.filter((key) => objects.every((object) => Object.hasOwn(object, key)));
  const properties = new Map(
    keys.map((key) => {
      const values = objects.flatMap((object) => (Object.hasOwn(object, key) ? [object[key] ?? null] : []));
      return [key, inferShape(values, options)] as const;
    }),
  );
  const kind = keys.length === 1 ? dataKeys(objects) : undefined;
  const closed: InferredShape["entries"] = options.closed ? [["additionalProperties", false]] : [];
  const listed: InferredShape["entries"] = required.length === 0 ? [] : [["required", required]];
  const held: InferredShape["entries"] = keys.length === 0 ? [] : [["properties", properties]];
  const remarks = kind === undefined ? [] : [`one key, which looks like one of ${kind}: a map?`];
  if (keys.length === 0) remarks.push("empty in every sample");
  return shapeOf([["type", "object"] as const, ...closed, ...listed, ...held], remarks);
}

/**
 * One shape that fits all samples, in the notation of specs/koreai: keys that every sample has are required, numbers sent as text stay
 * text, objects whose keys are data become maps.
 *
 * @param samples - one at least
 */
export function inferShape(samples: readonly JsonValue[], options: InferOptions): InferredShape {
  const objects = samples.filter(isObject);
  const arrays = samples.filter(isArray);
  const scalars = samples.filter((sample) => !isObject(sample) && !isArray(sample));
  const shapes = [
    ...(objects.length === 0 ? [] : [objectShape(objects, options)]),
    ...(arrays.length === 0 ? [] : [arrayShape(arrays, options)]),
    ...(scalars.length === 0 ? [] : [scalarShape(scalars)]),
  ];
  const [only, ...others] = shapes;
  return only !== undefined && others.length === 0 ? only : shapeOf([["anyOf", shapes]]);
}
