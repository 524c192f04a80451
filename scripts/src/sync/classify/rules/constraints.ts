import { isObject, own, sameJson, type JsonValue } from "../../../shared/json.ts";
import type { View } from "./view.ts";

/** What JSON Schema checks and no TypeScript type says. */
const KEYWORDS = [
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentEncoding",
  "contentMediaType",
  "contains",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "not",
  "if",
  "then",
  "else",
  "readOnly",
  "writeOnly",
];

/** One keyword that says something else. */
export interface ConstraintChange {
  readonly before: string;
  readonly after: string;
}

function text(keyword: string, value: JsonValue | undefined): string {
  return value === undefined ? "" : `${keyword} ${JSON.stringify(value)}`;
}

function whole(type: JsonValue | undefined): boolean {
  return type === "integer" || (Array.isArray(type) && type.includes("integer"));
}

function compareKeyword(keyword: string, before: View, after: View): readonly ConstraintChange[] {
  const [old, now] = [before.value, after.value].map((value) => (isObject(value) ? own(value, keyword) : undefined));
  return sameJson(old, now) ? [] : [{ before: text(keyword, old), after: text(keyword, now) }];
}

/** Whole numbers and others are one type, and yet something else to whoever sends them. */
function compareWholeness(before: View, after: View): readonly ConstraintChange[] {
  const [old, now] = [before.value, after.value].map((value) => isObject(value) && whole(own(value, "type")));
  if (old === now) return [];
  return [{ before: old === true ? "integer" : "number", after: now === true ? "integer" : "number" }];
}

/** Every constraint that changed between two schemas of one type. */
export function compareConstraints(before: View, after: View): readonly ConstraintChange[] {
  return [...KEYWORDS.flatMap((keyword) => compareKeyword(keyword, before, after)), ...compareWholeness(before, after)];
}
