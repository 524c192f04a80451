import { eachNode, pointerOf } from "./each-node.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

/** Refuses numbers too large to be held: `1e999` parses as infinity, which no later file could say. */
export const finiteNumbers: AdmissionRule = (document) => {
  const refusals: Refusal[] = [];
  for (const node of eachNode(document)) {
    if (typeof node.value === "number" && !Number.isFinite(node.value)) {
      refusals.push({ rule: "finite-numbers", pointer: pointerOf(node), reason: "is a number too large to be held" });
    }
  }
  return refusals;
};
