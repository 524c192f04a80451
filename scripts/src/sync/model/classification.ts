import type { Counts } from "../../spec/counts.ts";
import type { CompilerVerdict } from "./compiler-verdict.ts";
import type { Finding } from "./finding.ts";
import type { Level } from "./level.ts";
import type { OperationMatch } from "./operation-match.ts";

/** What became of an entry of `decisions.yaml`. */
export interface DecisionOutcome {
  readonly fingerprint: string;
  readonly level: Level;
  readonly reason: string;
  readonly by: string;
  /** `applied` to a finding; `redundant` when the finding has that level anyway; `unused` when no finding has that fingerprint. */
  readonly status: "applied" | "redundant" | "unused";
}

/** Two versions of a description, judged. Plain data: it survives JSON unchanged. */
export interface Classification {
  /** Folder below `specs`, or whatever the comparison was called. */
  readonly vendor: string;
  /** The stronger of the two judges, people's decisions included. */
  readonly bump: Level;
  readonly byRules: Level;
  readonly byCompiler: Level;
  /** The description's types, operation by operation. */
  readonly compiler: CompilerVerdict;
  /** The vendor package's own declarations, when they were compared. */
  readonly declarations?: CompilerVerdict;
  /** Where the two judges differ, one printable sentence each: they keep the pull request from merging by itself. */
  readonly disagreements: readonly string[];
  readonly decisions: readonly DecisionOutcome[];
  /** Strongest first. */
  readonly findings: readonly Finding[];
  /** In order of public id. */
  readonly matches: readonly OperationMatch[];
  readonly counts: { readonly old: Counts; readonly new: Counts };
}
