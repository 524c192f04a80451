import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import { compareText, type JsonObject } from "../../shared/json.ts";
import { readTextFile } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { parseDescription } from "../../spec/admission/read-description.ts";
import { canonicalise } from "../../spec/canonical/canonicalise.ts";
import { upgradeDescription, type DescriptionVersion } from "../../spec/upgrade/upgrade-description.ts";
import { classify } from "../classify/classify.ts";
import { NO_DECISIONS, type Decisions } from "../decisions/decisions.ts";
import { guard } from "../guard/guard.ts";
import { identify, publicIds } from "../identify/identify.ts";
import { EMPTY_LOCK, type OperationLock } from "../identify/operation-lock.ts";
import type { Classification } from "../model/classification.ts";
import type { GuardReport } from "../model/guard-report.ts";
import type { OperationMatch } from "../model/operation-match.ts";

const NAME = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{7,40})\.(?:json|ya?ml)$/u;

/** One version of a description, held against the one before it. */
export interface ReplayStep {
  /** Name of the file. */
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly commit: string;
  /** What it was written in; absent when it was refused. */
  readonly from?: DescriptionVersion;
  /** Why it was not admitted; the version before it stays the one that the next is held against. */
  readonly refused?: string;
  /** Absent for the first version, and for one that was refused. */
  readonly guard?: GuardReport;
  readonly classification?: Classification;
  /** Wall-clock time of this step. */
  readonly milliseconds: number;
}

/** A folder of versions, replayed. */
export interface Replay {
  readonly folder: string;
  readonly steps: readonly ReplayStep[];
}

/** How to replay. */
export interface ReplayOptions {
  readonly decisions?: Decisions;
  /** Is told about each step when it is over. */
  readonly onStep?: (step: ReplayStep) => void;
}

interface Previous {
  readonly document: JsonObject;
  readonly lock: OperationLock;
}

function versionsIn(folder: string, name: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new SpecError(name, "", "no such folder");
  const files = readdirSync(folder).filter((file) => NAME.test(file));
  if (files.length === 0) throw new SpecError(name, "", "holds no version: they are named YYYY-MM-DD-<commit>.json");
  return files.toSorted(compareText);
}

/** Replays one folder, version by version. */
class Replayer {
  readonly #folder: string;
  readonly #decisions: Decisions;
  #previous: Previous | undefined;

  constructor(folder: string, decisions: Decisions) {
    this.#folder = folder;
    this.#decisions = decisions;
  }

  step(file: string): ReplayStep {
    const [, date = "", commit = ""] = NAME.exec(file) ?? [];
    const start = performance.now();
    const judged = this.#judge(file);
    return { file, date, commit, ...judged, milliseconds: Math.round(performance.now() - start) };
  }

  #judge(file: string): Pick<ReplayStep, "from" | "refused" | "guard" | "classification"> {
    try {
      const source = readTextFile(join(this.#folder, file), file);
      const { document: upgraded, from } = upgradeDescription(parseDescription(source), file);
      const document = canonicalise(upgraded);
      return { from, ...this.#compare(document) };
    } catch (error) {
      if (error instanceof SpecError) return { refused: error.message };
      throw error;
    }
  }

  #compare(document: JsonObject): Pick<ReplayStep, "guard" | "classification"> {
    const previous = this.#previous;
    if (previous === undefined) {
      this.#previous = { document, lock: publicIds(document, EMPTY_LOCK).lock };
      return {};
    }
    const { matches, lock } = identify(previous.document, document, previous.lock);
    const report = guard(previous.document, document, matches, this.#decisions);
    const classification = classify(
      basename(this.#folder),
      { old: previous.document, new: document },
      { lock: previous.lock, decisions: this.#decisions },
    );
    // What the guard refuses would not have been imported, but the vendor went on from there.
    this.#previous = { document, lock };
    return { guard: report, classification };
  }
}

/**
 * Judges every version in a folder against the one before it: upstream against upstream, without corrections, because today's do not fit
 * yesterday's descriptions. Versions are files named `YYYY-MM-DD-<commit>.json` (or `.yaml`), in that order; others are passed over.
 *
 * @throws {SpecError} when there is no such folder, or no version in it.
 */
export function replayFolder(folder: string, options: ReplayOptions = {}): Replay {
  const replayer = new Replayer(folder, options.decisions ?? NO_DECISIONS);
  const steps = versionsIn(folder, basename(folder)).map((file) => {
    const step = replayer.step(file);
    options.onStep?.(step);
    return step;
  });
  return { folder: basename(folder), steps };
}

/** How many operations became what. */
export interface ReplayCounts {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly renamed: number;
  /** Operations with a counterpart that take or answer something else. */
  readonly changed: number;
}

/** Counts what became of operations. */
export function countsOfStep({ matches, findings }: Classification): ReplayCounts {
  const of = (kind: OperationMatch["kind"]): number => matches.filter((match) => match.kind === kind).length;
  const kept = new Set(matches.filter(({ old, new: now }) => old && now).map(({ id }) => id));
  const typed = findings.filter(({ rule }) => !rule.startsWith("op.") || rule === "op.deprecated");
  const changed = new Set(typed.flatMap(({ operations }) => operations).filter((id) => kept.has(id)));
  return {
    added: of("added"),
    removed: of("removed"),
    moved: of("moved"),
    renamed: of("renamed"),
    changed: changed.size,
  };
}
