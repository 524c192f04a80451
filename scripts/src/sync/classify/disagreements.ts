import type { CompilerVerdict } from "../model/compiler-verdict.ts";
import type { Finding } from "../model/finding.ts";
import { strongest, type Level } from "../model/level.ts";

/** Rules about what no type of an operation says: where the compiler has no opinion, there is nothing to disagree about. */
const UNTYPED = ["doc.", "ext.", "gen.", "op.deprecated", "op.moved", "op.renamed", "req.default", "sec.", "srv."];

function isTyped({ rule, corrects }: Finding): boolean {
  return !UNTYPED.some((prefix) => (corrects ?? rule).startsWith(prefix));
}

/** The rules' verdict on whatever the compiler has one on, before people decided otherwise. */
function typedLevel(findings: readonly Finding[]): Level {
  return strongest(findings.filter(isTyped).map(({ level, decided }) => decided?.from ?? level));
}

function say(level: Level): string {
  return level === "none" ? "nothing changed" : level;
}

/** Where the compiler and the rules differ about the same types: one sentence, or none. */
export function disagreements(findings: readonly Finding[], verdict: CompilerVerdict, what: string): readonly string[] {
  // A generator changes types of which the description says nothing.
  if (findings.some(({ rule }) => rule === "gen.changed")) return [];
  const rules = typedLevel(findings);
  const bothBreak = (rules === "major") === (verdict.level === "major");
  const bothChange = (rules === "none") === (verdict.level === "none");
  if (bothBreak && bothChange) return [];
  const [first] = verdict.breaks;
  const example =
    first === undefined
      ? ""
      : `: ${first.subject} ${first.place} was ${first.before || "not there"}, is ${first.after || "gone"}`;
  return [`About ${what} the rules say ${say(rules)}, the compiler says ${say(verdict.level)}${example}`];
}
