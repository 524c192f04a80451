import { eachNode } from "./each-node.ts";
import type { AdmissionRule } from "./rule.ts";

/** Chatwoot's description has about 20,000. */
export const MAX_NODES = 1_000_000;

/** Refuses documents of more than {@link MAX_NODES} values. */
export const nodeCount: AdmissionRule = (document) => {
  let count = 0;
  for (const nodes = eachNode(document); nodes.next().done !== true;) {
    count += 1;
    if (count > MAX_NODES) return [{ rule: "node-count", pointer: "", reason: `holds more than ${MAX_NODES} values` }];
  }
  return [];
};
