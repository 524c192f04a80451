import { isObject, own, type JsonValue } from "../../shared/json.ts";
import { formatPointer, parseLocalReference, resolveTokens } from "../../shared/pointer.ts";
import { referencesOf } from "./references.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

/** The `$ref` that stands where this one leads, or `undefined` when something else stands there. */
function nextOf(document: JsonValue, text: string): { pointer: string; text: string } | undefined {
  const tokens = parseLocalReference(text);
  const target = tokens === undefined ? undefined : resolveTokens(document, tokens);
  const reference = isObject(target) ? own(target, "$ref") : undefined;
  if (tokens === undefined || typeof reference !== "string") return undefined;
  return { pointer: `${formatPointer(tokens)}/$ref`, text: reference };
}

/**
 * Refuses chains of references that come back to themselves without ever reaching anything. A schema that holds itself in a property is
 * no such chain.
 */
export const referenceCycles: AdmissionRule = (document) => {
  const refusals: Refusal[] = [];
  const done = new Set<string>();
  for (const { pointer, text, keyword } of referencesOf(document)) {
    if (keyword !== "$ref") continue;
    const chain = new Set<string>();
    for (
      let at: { pointer: string; text: string } | undefined = { pointer, text };
      at !== undefined;
      at = nextOf(document, at.text)
    ) {
      if (chain.has(at.pointer)) {
        const reason = `goes round in circles: $ref ${JSON.stringify(at.text)} leads back to itself`;
        refusals.push({ rule: "reference-cycles", pointer: at.pointer, reason });
        break;
      }
      if (done.has(at.pointer)) break;
      chain.add(at.pointer);
    }
    for (const place of chain) done.add(place);
  }
  return refusals;
};
