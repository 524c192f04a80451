/** Kinds of values that an expression can name. */
export type Primitive =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "null"
  /** An object of which nothing is known. */
  | "object"
  /** Any JSON. */
  | "any"
  /** A point in time as text. */
  | "iso"
  /** A point in time in whole seconds. */
  | "unix"
  /** The content of a file. */
  | "file";

/** One value of an enumeration. */
export type Literal = string | number | boolean;

/** One alternative of a type expression. */
export type Term =
  | { readonly kind: "primitive"; readonly name: Primitive }
  | { readonly kind: "enum"; readonly values: readonly Literal[] }
  | { readonly kind: "const"; readonly value: Literal }
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "array"; readonly of: readonly Term[] };

/** Names that stand for kinds of values. */
export const PRIMITIVES: ReadonlySet<string> = new Set<Primitive>([
  "string",
  "integer",
  "number",
  "boolean",
  "null",
  "object",
  "any",
  "iso",
  "unix",
  "file",
]);

/** Whether the name is one of {@link PRIMITIVES}. */
export function isPrimitive(name: string): name is Primitive {
  return PRIMITIVES.has(name);
}
