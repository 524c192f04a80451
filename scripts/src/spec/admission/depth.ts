import { eachNode, pointerOf } from "./each-node.ts";
import type { AdmissionRule } from "./rule.ts";

/** Real descriptions stay below 30; everything after this rule may recurse. */
export const MAX_DEPTH = 100;

/** Refuses nesting deeper than {@link MAX_DEPTH}. */
export const depth: AdmissionRule = (document) => {
  for (const node of eachNode(document)) {
    if (node.depth > MAX_DEPTH) {
      // The pointer of the level at which it began to be too much, of one branch: thousands of others would say the same.
      return [{ rule: "depth", pointer: pointerOf(node), reason: `is nested deeper than ${MAX_DEPTH} levels` }];
    }
  }
  return [];
};
