import type { Level } from "./level.ts";

/**
 * Where a changed value travels: in what a client sends, in what it receives, in the path, in a header (of either), or nowhere, because the
 * change concerns the document.
 */
export type Direction = "request" | "response" | "path" | "header" | "document";

/** One change, told once however many operations share the schema that holds it. */
export interface Finding {
  /** Id of the rule, one of `RULES`. */
  readonly rule: string;
  readonly level: Level;
  readonly direction: Direction;
  /** Public ids of the operations that it reaches, sorted; none when it concerns the document as a whole. */
  readonly operations: readonly string[];
  /** JSON pointer into the old and into the new description; `undefined` where there is no such place. */
  readonly pointer: { readonly old?: string; readonly new?: string };
  /** What stood there, as a type or a value in one printable line; `""` for nothing. */
  readonly before: string;
  /** What stands there now, likewise. */
  readonly after: string;
  /**
   * Twelve hexadecimal digits that stay the same for as long as rule, place, before and after do: what `decisions.yaml` names a finding by.
   */
  readonly fingerprint: string;
  /** A person has to look at it whatever its level, because types cannot tell what it does. */
  readonly hold?: true;
  /** The vendor's own description did not change here: the difference is a correction of ours. `rule` then is `fix.type`. */
  readonly corrects?: string;
  /** What a person decided about it, and why; `level` is then the level decided. */
  readonly decided?: { readonly from: Level; readonly reason: string; readonly by: string };
}
