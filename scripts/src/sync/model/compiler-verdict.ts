import type { Direction } from "./finding.ts";
import type { Level } from "./level.ts";

/** Something that compiled against the old types and does not against the new ones. */
export interface TypeBreak {
  /** Public id of the operation, or the name of the exported declaration. */
  readonly subject: string;
  readonly direction: Direction;
  /** Where in the type, dotted: `200.application/json.payload[].id`. */
  readonly place: string;
  /** Old and new type there, one printable line each; `""` where there is none. */
  readonly before: string;
  readonly after: string;
}

/**
 * What the TypeScript compiler says about two sets of types.
 *
 * - `identical`: the generated text is the same.
 * - `compatible`: what compiled goes on compiling.
 * - `breaking`: something does not.
 */
export interface CompilerVerdict {
  readonly verdict: "identical" | "compatible" | "breaking";
  /** `none`, `minor` and `major` for the three verdicts. */
  readonly level: Level;
  readonly breaks: readonly TypeBreak[];
  /** Operations or declarations that were compared. */
  readonly compared: number;
}
