import ts from "typescript";

import { checker } from "./declared-events.testing.ts";
import { type FactSchema, resolveFact } from "./upstream-events.testing.ts";

const without = ts.TypeFlags.Null | ts.TypeFlags.Undefined;

/** The types that a type is one of, `null` and `undefined` left out. */
function alternatives(type: ts.Type): readonly ts.Type[] {
  const all = type.isUnion() ? type.types : [type];
  return all.filter(({ flags }) => (flags & without) === 0);
}

/** The schemas that a schema is one of; `undefined` for nothing but `null`. */
function variants(schema: FactSchema): readonly FactSchema[] {
  const all = (schema.anyOf ?? [schema]).map(resolveFact);
  return all.flatMap((one) => (one.anyOf === undefined ? [one] : variants(one))).filter(({ type }) => type !== "null");
}

function takesNull(schema: FactSchema): boolean {
  const { type, enum: values, anyOf } = resolveFact(schema);
  const named = type === "null" || (Array.isArray(type) && type.includes("null"));
  return named || (values?.includes(null) ?? false) || (anyOf?.some(takesNull) ?? false);
}

/** What kind of JSON a schema takes, in the words of TypeScript; nothing when it takes any. */
function kindsOf({ type, const: constant, enum: values }: FactSchema): ReadonlySet<string> {
  const given =
    constant === undefined ? values?.map((value) => (value === null ? "null" : typeof value)) : [typeof constant];
  const types = type === undefined ? (given ?? []) : [type].flat();
  return new Set(types.filter((one) => one !== "null").map((one) => (one === "integer" ? "number" : one)));
}

function kindOf(type: ts.Type): string {
  if (checker.isArrayType(type)) return "array";
  for (const [kind, wide] of [
    ["string", checker.getStringType()],
    ["number", checker.getNumberType()],
    ["boolean", checker.getBooleanType()],
  ] as const) {
    if (checker.isTypeAssignableTo(type, wide)) return kind;
  }
  return "object";
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Unknown) !== 0;

/**
 * Holds a declared type against what the server sends: the kinds of values, `null`, and by name all fields and whether
 * they may be missing.
 *
 * @returns one line for each difference; none when they agree
 */
export function differences(schema: FactSchema, type: ts.Type, path: string): readonly string[] {
  if (isAny(type)) return [];
  const offered = alternatives(type);
  const nullable = type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
  const found = takesNull(schema) === nullable ? [] : [`${path}: null is ${nullable ? "never sent" : "sent"}`];
  const sent = variants(schema);
  const kinds = new Set(sent.flatMap((one) => [...kindsOf(one)]));
  const declared = new Set(offered.map(kindOf));
  if (kinds.size > 0 && [...kinds].toSorted().join() !== [...declared].toSorted().join()) {
    return [...found, `${path}: ${[...kinds].join(" or ")} is sent, not ${[...declared].join(" or ")}`];
  }
  const objects = offered.filter((one) => kindOf(one) === "object");
  const shapes = sent.filter(({ properties }) => properties !== undefined);
  const inside = shapes.flatMap((shape) => nearest(objects.map((one) => fieldDifferences(shape, one, path))));
  const spare = shapes.length > 0 && objects.length > shapes.length ? [`${path}: a shape is never sent`] : [];
  const elements = sent.flatMap(({ items }) => (items === undefined ? [] : [items]));
  const arrays = offered.filter((one) => kindOf(one) === "array");
  const within = elements.flatMap((items) =>
    nearest(
      arrays.map((one) => differences(items, checker.getTypeArguments(one as ts.TypeReference)[0]!, `${path}[]`)),
    ),
  );
  return [...found, ...inside, ...spare, ...within];
}

/** Of several readings the one that fits best. */
function nearest(readings: readonly (readonly string[])[]): readonly string[] {
  return readings.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

function fieldDifferences(
  { properties = {}, required = [] }: FactSchema,
  type: ts.Type,
  path: string,
): readonly string[] {
  const fields = checker.getPropertiesOfType(type);
  // What is declared as `never` says that the field is not sent.
  const declared = new Map(fields.filter(isSent).map((field) => [field.name, field] as const));
  const lines = [...declared.keys()]
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => `${path}.${name}: never sent`);
  for (const [name, schema] of Object.entries(properties)) {
    const field = declared.get(name);
    const where = `${path}.${name}`;
    if (field === undefined) {
      lines.push(`${where}: not declared`);
      continue;
    }
    const optional = (field.flags & ts.SymbolFlags.Optional) !== 0;
    if (optional === required.includes(name)) lines.push(`${where}: ${optional ? "always" : "not always"} sent`);
    lines.push(...differences(schema, checker.getTypeOfSymbol(field), where));
  }
  return lines;
}

function isSent(field: ts.Symbol): boolean {
  return alternatives(checker.getTypeOfSymbol(field)).some(({ flags }) => (flags & ts.TypeFlags.Never) === 0);
}
