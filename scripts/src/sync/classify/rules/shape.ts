import type { JsonValue } from "../../../shared/json.ts";
import type { View } from "./view.ts";

/** Kinds of values that TypeScript has a keyword for; files are a kind of their own. */
export type Primitive = "string" | "number" | "boolean" | "binary";

/** A member of an object. */
export interface Member {
  readonly view: View;
  readonly required: boolean;
}

/** One kind of object that a value may be. */
export interface ObjectBranch {
  /** Where it is described: the component when a reference leads to it. */
  readonly view: View;
  readonly members: ReadonlyMap<string, Member>;
  /** What undeclared keys hold; `undefined` where the type has none. */
  readonly additional: View | undefined;
}

/** What a schema says about types: the union of everything here. */
export interface Shape {
  /** Anything at all; the rest is empty then. */
  readonly any: boolean;
  readonly null: boolean;
  readonly primitives: ReadonlySet<Primitive>;
  /** Values of enumerations and constants, by their JSON. */
  readonly literals: ReadonlyMap<string, JsonValue>;
  /** Items of each kind of array. */
  readonly arrays: readonly View[];
  readonly objects: readonly ObjectBranch[];
}

/** No value fits. */
export const NOTHING: Shape = {
  any: false,
  null: false,
  primitives: new Set(),
  literals: new Map(),
  arrays: [],
  objects: [],
};

/** Every value fits. */
export const ANYTHING: Shape = { ...NOTHING, any: true };

/** An object of which nothing is known but that it is one. */
export function isFree({ members, additional }: ObjectBranch): boolean {
  if (members.size > 0) return false;
  const value = additional?.value;
  return value === undefined || value === true || (typeof value === "object" && JSON.stringify(value) === "{}");
}

/** A value that fits one of them. */
export function unite(left: Shape, right: Shape): Shape {
  if (left.any || right.any) return ANYTHING;
  return {
    any: false,
    null: left.null || right.null,
    primitives: new Set([...left.primitives, ...right.primitives]),
    literals: new Map([...left.literals, ...right.literals]),
    arrays: [...left.arrays, ...right.arrays],
    objects: [...left.objects, ...right.objects],
  };
}

function primitiveOf(value: JsonValue): Primitive | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? (typeof value as Primitive)
    : undefined;
}

/** Literals of one side that the other lets through. */
function literalsWithin(side: Shape, other: Shape): readonly (readonly [string, JsonValue])[] {
  return [...side.literals].filter(([text, value]) => {
    const primitive = primitiveOf(value);
    return other.literals.has(text) || (primitive !== undefined && other.primitives.has(primitive));
  });
}

function mergeObjects(left: ObjectBranch, right: ObjectBranch): ObjectBranch {
  const members = new Map(left.members);
  for (const [name, member] of right.members) {
    const known = members.get(name);
    const view = known === undefined || member.view.value !== undefined ? member.view : known.view;
    members.set(name, { view, required: member.required || known?.required === true });
  }
  return { view: right.view, members, additional: left.additional ?? right.additional };
}

/** A value that fits both. Arrays are taken from whichever side says more about items. */
export function intersect(left: Shape, right: Shape): Shape {
  if (left.any) return right;
  if (right.any) return left;
  return {
    any: false,
    null: left.null && right.null,
    primitives: new Set([...left.primitives].filter((type) => right.primitives.has(type))),
    literals: new Map([...literalsWithin(left, right), ...literalsWithin(right, left)]),
    arrays: right.arrays.length > 0 && left.arrays.length > 0 ? right.arrays : [],
    objects: left.objects.flatMap((one) => right.objects.map((other) => mergeObjects(one, other))),
  };
}
