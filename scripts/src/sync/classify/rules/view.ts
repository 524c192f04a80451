import { isObject, own, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { childPointer, formatPointer, parseLocalReference, resolveTokens } from "../../../shared/pointer.ts";

/** A value of a description and where it stands. */
export interface View {
  readonly value: JsonValue | undefined;
  readonly pointer: string;
}

const MOST_STEPS = 32;

/** One step down. */
export function at(view: View, key: string | number): View {
  const { value, pointer } = view;
  const found = Array.isArray(value) ? (value[Number(key)] as JsonValue | undefined) : undefined;
  return {
    value: isObject(value) ? own(value, String(key)) : found,
    pointer: childPointer(pointer, key),
  };
}

/** The entries of an object, each with its place; none of anything else. */
export function entriesOf(view: View): readonly (readonly [string, View])[] {
  if (!isObject(view.value)) return [];
  return Object.keys(view.value).map((key) => [key, at(view, key)] as const);
}

/** The items of an array, each with its place; none of anything else. */
export function itemsOf(view: View): readonly View[] {
  return Array.isArray(view.value) ? view.value.map((_item, index) => at(view, index)) : [];
}

/** The value as an object; an empty one when it is none. */
export function objectAt(view: View): JsonObject {
  return isObject(view.value) ? view.value : {};
}

/** The reference of a view that is one. */
export function referenceOf({ value }: View): string | undefined {
  const reference = isObject(value) ? own(value, "$ref") : undefined;
  return typeof reference === "string" ? reference : undefined;
}

/** One description, for looking up what its references lead to. */
export class Description {
  readonly root: View;

  constructor(document: JsonObject) {
    this.root = { value: document, pointer: "" };
  }

  /** What a chain of references ends in. */
  resolved(view: View): View {
    let current = view;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const reference = referenceOf(current);
      const tokens = reference === undefined ? undefined : parseLocalReference(reference);
      if (tokens === undefined) return current;
      current = { value: resolveTokens(this.root.value ?? null, tokens), pointer: formatPointer(tokens) };
    }
    return { value: undefined, pointer: view.pointer };
  }
}
