import type { Direction } from "../../model/finding.ts";
import type { Level } from "../../model/level.ts";
import type { RuleId } from "../../model/rules.ts";

/** A change of a type, whichever way the value travels. */
export type TypeChange =
  | "required-added"
  | "became-required"
  | "became-optional"
  | "added"
  | "removed"
  | "widened"
  | "narrowed"
  | "replaced"
  | "values-added"
  | "values-removed";

type Verdict = readonly [rule: RuleId, level: Level];

const SENT: Readonly<Record<TypeChange, Verdict>> = {
  "required-added": ["req.required.added", "major"],
  "became-required": ["req.required.added", "major"],
  "became-optional": ["req.widened", "minor"],
  added: ["req.widened", "minor"],
  removed: ["req.removed", "major"],
  widened: ["req.widened", "minor"],
  narrowed: ["req.narrowed", "major"],
  replaced: ["req.narrowed", "major"],
  "values-added": ["req.widened", "minor"],
  "values-removed": ["req.narrowed", "major"],
};

const RECEIVED: Readonly<Record<TypeChange, Verdict>> = {
  "required-added": ["res.added", "minor"],
  "became-required": ["res.narrowed", "minor"],
  "became-optional": ["res.widened", "major"],
  added: ["res.added", "minor"],
  removed: ["res.removed", "major"],
  widened: ["res.widened", "major"],
  narrowed: ["res.narrowed", "minor"],
  replaced: ["res.widened", "major"],
  "values-added": ["res.enum.added", "major"],
  "values-removed": ["res.enum.removed", "minor"],
};

/** Which way a value travels, and what the place it travels in is called. */
export interface Way {
  readonly sent: boolean;
  readonly direction: Direction;
}

/** The rule and level of a type change: what is generous of the one side is a break of the other's. */
export function verdictOf(change: TypeChange, way: Way): Verdict {
  return (way.sent ? SENT : RECEIVED)[change];
}
