import { printable } from "../../shared/printable.ts";
import type { DecisionOutcome } from "../model/classification.ts";
import type { Finding } from "../model/finding.ts";
import type { Decision } from "./decisions.ts";

/** Findings as people decided them, and what became of each decision. */
export interface Decided {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly DecisionOutcome[];
}

function decide(finding: Finding, decision: Decision | undefined): Finding {
  if (decision === undefined) return finding;
  const { hold: _settled, ...settled } = finding;
  const { level, reason, by } = decision;
  return { ...settled, level, decided: { from: finding.level, reason: printable(reason), by: printable(by) } };
}

/** Gives findings the level that a person decided on. A finding that a person has looked at holds nothing up any more. */
export function applyDecisions(findings: readonly Finding[], decisions: readonly Decision[]): Decided {
  const byFingerprint = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  const outcomes = decisions.map(({ fingerprint, level, reason, by }): DecisionOutcome => {
    const finding = findings.find((found) => found.fingerprint === fingerprint);
    const needed = finding !== undefined && (finding.level !== level || finding.hold === true);
    const status = finding === undefined ? "unused" : needed ? "applied" : "redundant";
    return { fingerprint, level, reason: printable(reason), by: printable(by), status };
  });
  return { findings: findings.map((finding) => decide(finding, byFingerprint.get(finding.fingerprint))), outcomes };
}
