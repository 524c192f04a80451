import { isObject, own } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { eachNode, pointerOf } from "./each-node.ts";
import { referencesOf } from "./references.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

const RULE = "external-references";

/** Keywords that move the base of references, or make their target depend on the way there. */
const REBASING = ["$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef"];

/**
 * Refuses every reference that is not a JSON pointer into the same document: the tools that come later would fetch the address or read the
 * file. Refuses for the same reason the keywords that change what a reference means.
 */
export const externalReferences: AdmissionRule = (document) => {
  const refusals: Refusal[] = referencesOf(document)
    .filter(({ target }) => target === undefined)
    .map(({ pointer, keyword, text }) => ({
      rule: RULE,
      pointer,
      reason: `leads out of the document: ${keyword} ${JSON.stringify(text)} is no pointer into it`,
    }));
  for (const node of eachNode(document)) {
    const { value } = node;
    if (!isObject(value)) continue;
    for (const keyword of REBASING) {
      if (typeof own(value, keyword) !== "string") continue;
      const pointer = childPointer(pointerOf(node), keyword);
      refusals.push({ rule: RULE, pointer, reason: `changes what references mean: ${keyword} is not read` });
    }
    const reference = own(value, "$ref");
    if (reference === undefined || typeof reference === "string" || isObject(reference)) continue;
    refusals.push({ rule: RULE, pointer: childPointer(pointerOf(node), "$ref"), reason: "is a $ref that is no text" });
  }
  return refusals;
};
