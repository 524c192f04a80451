import { isObject, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { childPointer, parseLocalReference, type PointerToken } from "../../shared/pointer.ts";
import { eachNode, pointerOf } from "./each-node.ts";

/** One place of a document that leads to another. */
export interface Reference {
  /** Pointer of the reference itself (of the `$ref`, not of the object that holds it). */
  readonly pointer: string;
  /** The keyword, for messages. */
  readonly keyword: string;
  /** As it is written. */
  readonly text: string;
  /** Where in the same document it leads; `undefined` when it leads out of it. */
  readonly target: readonly PointerToken[] | undefined;
}

function isComponentName(text: string): boolean {
  return /^[\w.-]+$/u.test(text);
}

/** A discriminator may name a schema instead of pointing at it. */
function mappingTarget(document: JsonValue, text: string): readonly PointerToken[] | undefined {
  const schemas = isObject(document) ? ownObject(ownObject(document, "components"), "schemas") : {};
  if (isComponentName(text) && Object.hasOwn(schemas, text)) return ["components", "schemas", text];
  return parseLocalReference(text);
}

function referencesOfObject(document: JsonValue, object: JsonObject, pointer: string): readonly Reference[] {
  const references: Reference[] = [];
  for (const keyword of ["$ref", "operationRef"]) {
    const text = own(object, keyword);
    if (typeof text !== "string") continue;
    references.push({ pointer: childPointer(pointer, keyword), keyword, text, target: parseLocalReference(text) });
  }
  if (typeof own(object, "propertyName") !== "string") return references;
  for (const [value, text] of Object.entries(ownObject(object, "mapping"))) {
    if (typeof text !== "string") continue;
    const place = childPointer(childPointer(pointer, "mapping"), value);
    references.push({ pointer: place, keyword: "mapping", text, target: mappingTarget(document, text) });
  }
  return references;
}

/**
 * Every reference of a document, wherever it stands: also in examples and defaults, because the tools that come later follow `$ref`
 * there, too.
 */
export function referencesOf(document: JsonValue): readonly Reference[] {
  const references: Reference[] = [];
  for (const node of eachNode(document)) {
    const { value } = node;
    if (!isObject(value)) continue;
    if (!Object.hasOwn(value, "$ref") && !Object.hasOwn(value, "operationRef") && !Object.hasOwn(value, "mapping"))
      continue;
    references.push(...referencesOfObject(document, value, pointerOf(node)));
  }
  return references;
}
