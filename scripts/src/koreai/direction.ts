import { isObject, own, ownArray, type JsonValue } from "../shared/json.ts";
import { childPointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import type { Visitor } from "./components.ts";
import type { Placed } from "./fragments.ts";

function isObjectSchema({ schema }: Placed): boolean {
  return own(schema, "type") === "object" || Object.hasOwn(schema, "properties");
}

function refuse(at: Placed, key: string, reason: string): never {
  throw new SpecError(at.file, childPointer(at.pointer, key), reason);
}

/** What we send is closed: a key that the documentation does not know is a mistake. */
export const requireClosed: Visitor = (at) => {
  if (isObjectSchema(at) && !Object.hasOwn(at.schema, "additionalProperties")) {
    throw new SpecError(at.file, at.pointer, "is sent in a request, so it needs additionalProperties: false");
  }
};

/** The plain type that an enumeration of these values needs beside it. */
function plainTypeOf(values: readonly JsonValue[]): string {
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  if (values.every((value) => typeof value === "number")) return values.every(Number.isInteger) ? "integer" : "number";
  return "string";
}

function isPlain(schema: JsonValue, type: string): boolean {
  if (!isObject(schema) || Object.keys(schema).join() !== "type") return false;
  const told = own(schema, "type");
  return told === type || (told === "number" && type === "integer");
}

/** What the server sends is open: new keys and new values of an enumeration are no violation. */
export const requireOpen: Visitor = (at, parent) => {
  if (own(at.schema, "additionalProperties") === false) {
    refuse(at, "additionalProperties", "is answered by the server, so the object must stay open");
  }
  const properties = own(at.schema, "properties");
  if (isObject(properties) && Object.values(properties).includes(false)) {
    refuse(at, "properties", "is answered by the server, so no key may be forbidden");
  }
  // One value alone tells the variants of a union apart and has to stay.
  const values = ownArray(at.schema, "enum");
  if (values.length < 2) return;
  const type = plainTypeOf(values);
  const siblings = parent === undefined ? [] : ownArray(parent.schema, "anyOf");
  if (!siblings.some((sibling) => isPlain(sibling, type))) {
    refuse(at, "enum", `is answered by the server, so it needs a plain ${type} beside it in anyOf`);
  }
};
