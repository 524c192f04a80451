import { sameJson, type JsonObject } from "../../shared/json.ts";
import { canonicalise } from "../../spec/canonical/canonicalise.ts";
import { countsOf } from "../../spec/counts.ts";
import { applyDecisions } from "../decisions/apply-decisions.ts";
import { NO_DECISIONS, type Decisions } from "../decisions/decisions.ts";
import { identify } from "../identify/identify.ts";
import { EMPTY_LOCK, type OperationLock } from "../identify/operation-lock.ts";
import type { Classification } from "../model/classification.ts";
import type { CompilerVerdict } from "../model/compiler-verdict.ts";
import type { Finding } from "../model/finding.ts";
import { strongest, type Level } from "../model/level.ts";
import { classifyByCompiler, type CompilerOptions } from "./compiler/classify-by-compiler.ts";
import { markCorrections } from "./corrections.ts";
import { disagreements } from "./disagreements.ts";
import { classifyByRules } from "./rules/classify-by-rules.ts";
import { compareFindings, fingerprintOf } from "./rules/collector.ts";

/** Two versions of one description. */
export interface Versions {
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** What there is to judge by beside the two descriptions. */
export interface ClassifyOptions {
  /** Public ids; without them the operationIds of the old description are the public ids. */
  readonly lock?: OperationLock;
  readonly decisions?: Decisions;
  /** The vendor's own descriptions, when the two that are judged are corrected ones: tells our corrections from the vendor's changes. */
  readonly upstream?: Versions;
  /** What the compiler said about the vendor package's own declarations. */
  readonly declarations?: CompilerVerdict;
  readonly compiler?: CompilerOptions;
}

function upstreamFindings({ old, new: now }: Versions, lock: OperationLock): readonly Finding[] {
  return sameJson(old, now) ? [] : classifyByRules(old, now, identify(old, now, lock).matches);
}

/** Corrected descriptions call operations by their public ids, so that only upstream's own tell what upstream renamed. */
function withRenames(effective: readonly Finding[], upstream: readonly Finding[]): readonly Finding[] {
  const known = new Set(effective.map(({ fingerprint }) => fingerprint));
  const renames = upstream.filter(({ rule, fingerprint }) => rule === "op.renamed" && !known.has(fingerprint));
  return [...markCorrections(effective, upstream), ...renames];
}

/** Where the descriptions are the same and the types are not, the generator has changed. */
function generatorFindings({ old, new: now }: Versions, verdict: CompilerVerdict): readonly Finding[] {
  if (verdict.verdict === "identical" || !sameJson(canonicalise(old), canonicalise(now))) return [];
  const [first] = verdict.breaks;
  const [before, after] = [first?.before ?? "", first?.after ?? ""];
  return [
    {
      rule: "gen.changed",
      level: verdict.level,
      direction: "document",
      operations: [],
      pointer: {},
      before,
      after,
      fingerprint: fingerprintOf("gen.changed", "", before, after),
    },
  ];
}

/** The compiler cannot be told that a break is none. When people decided so about every break that the rules have, its verdict is theirs. */
function compilerLevel(verdict: CompilerVerdict, findings: readonly Finding[]): Level {
  const overruled = findings.some(({ decided }) => decided?.from === "major");
  const level = strongest(findings.map((finding) => finding.level));
  return overruled && level !== "major" ? level : verdict.level;
}

/**
 * Judges what a change of a description asks of those who program against it. Rules name every change, the compiler says whether programs go
 * on compiling, people may overrule a finding; the bump is the stronger of the two judges, and where they differ it is said.
 *
 * @param vendor what the result calls the description
 */
export function classify(vendor: string, versions: Versions, options: ClassifyOptions = {}): Classification {
  const { old, new: now } = versions;
  const { lock = EMPTY_LOCK, decisions = NO_DECISIONS, upstream, declarations } = options;
  const { matches } = identify(old, now, lock);
  const compiler = classifyByCompiler(old, now, matches, options.compiler);
  const found = sameJson(old, now) ? [] : classifyByRules(old, now, matches);
  const told = upstream === undefined ? found : withRenames(found, upstreamFindings(upstream, lock));
  const { findings, outcomes } = applyDecisions(
    [...told, ...generatorFindings(versions, compiler)],
    decisions.findings,
  );
  const byRules = strongest(findings.map(({ level }) => level));
  const verdicts = [compiler, ...(declarations === undefined ? [] : [declarations])];
  const byCompiler = strongest(verdicts.map((verdict) => compilerLevel(verdict, findings)));
  return {
    vendor,
    bump: strongest([byRules, byCompiler]),
    byRules,
    byCompiler,
    compiler,
    ...(declarations !== undefined && { declarations }),
    disagreements: [
      ...disagreements(findings, compiler, "the description"),
      ...(declarations === undefined ? [] : disagreements(findings, declarations, "the package's own declarations")),
    ],
    decisions: outcomes,
    findings: findings.toSorted(compareFindings),
    matches,
    counts: { old: countsOf(old), new: countsOf(now) },
  };
}
