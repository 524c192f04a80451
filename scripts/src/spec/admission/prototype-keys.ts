import { eachNode, pointerOf } from "./each-node.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Refuses keys that other tools could assign into a prototype. None of them names anything in an API description met so far. */
export const prototypeKeys: AdmissionRule = (document) => {
  const refusals: Refusal[] = [];
  for (const node of eachNode(document)) {
    if (node.token !== undefined && FORBIDDEN.has(node.token)) {
      refusals.push({
        rule: "prototype-keys",
        pointer: pointerOf(node),
        reason: "is a key that could reach an object's prototype",
      });
    }
  }
  return refusals;
};
