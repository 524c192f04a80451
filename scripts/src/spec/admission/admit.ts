import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { danglingReferences } from "./dangling-references.ts";
import { depth } from "./depth.ts";
import { documentShape } from "./document-shape.ts";
import { duplicateOperationIds } from "./duplicate-operation-ids.ts";
import { externalReferences } from "./external-references.ts";
import { finiteNumbers } from "./finite-numbers.ts";
import { nodeCount } from "./node-count.ts";
import { openapiVersion } from "./openapi-version.ts";
import { prototypeKeys } from "./prototype-keys.ts";
import { referenceCycles } from "./reference-cycles.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";
import { unsafeCharacters } from "./unsafe-characters.ts";

/** In the order in which they are asked: the first ones keep the later ones from running out of stack or time. */
export const RULES: readonly AdmissionRule[] = [
  nodeCount,
  depth,
  finiteNumbers,
  openapiVersion,
  documentShape,
  prototypeKeys,
  unsafeCharacters,
  externalReferences,
  danglingReferences,
  referenceCycles,
  duplicateOperationIds,
];

/** The refusals of the first rule that has any; none when the document may be used. */
export function refusalsOf(document: JsonValue, rules: readonly AdmissionRule[] = RULES): readonly Refusal[] {
  for (const rule of rules) {
    const refusals = rule(document);
    if (refusals.length > 0) return refusals;
  }
  return [];
}

/**
 * Lets a parsed document through, or refuses it. Nothing else may see a document from outside before.
 *
 * @param rules what to ask; all of it unless the document is of an older version and will be asked again
 * @throws {SpecError} naming the first place and how many others the same rule found.
 */
export function admit(document: JsonValue, file: string, rules: readonly AdmissionRule[] = RULES): JsonObject {
  const [refusal, ...others] = refusalsOf(document, rules);
  if (refusal !== undefined) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more of this kind)`;
    throw new SpecError(file, refusal.pointer, `${refusal.reason}${more}`);
  }
  // Whatever is no object has been refused: it has neither a version nor paths.
  return document as JsonObject;
}
