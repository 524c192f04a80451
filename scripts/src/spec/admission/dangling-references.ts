import { resolveTokens } from "../../shared/pointer.ts";
import { referencesOf } from "./references.ts";
import type { AdmissionRule } from "./rule.ts";

/** Refuses references to something that the document does not hold. */
export const danglingReferences: AdmissionRule = (document) =>
  referencesOf(document)
    .filter(({ target }) => target !== undefined && resolveTokens(document, target) === undefined)
    .map(({ pointer, keyword, text }) => ({
      rule: "dangling-references",
      pointer,
      reason: `leads nowhere: ${keyword} ${JSON.stringify(text)} is not in the document`,
    }));
