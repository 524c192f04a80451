import type { JsonValue } from "../../shared/json.ts";

/** Why a document is not admitted, and where in it. */
export interface Refusal {
  /** The rule's name, kebab-case. */
  readonly rule: string;
  /** JSON pointer, `""` for the whole document. */
  readonly pointer: string;
  /** Completes the sentence "what stands there …"; may hold untrusted text, so it is made printable before it is shown. */
  readonly reason: string;
}

/**
 * One reason to refuse a document: a pure function that lists every place where it applies. A rule may rely on the rules listed before it
 * in `admit.ts` and on nothing else: the document is untrusted and may have any shape.
 */
export type AdmissionRule = (document: JsonValue) => readonly Refusal[];
