import { existsSync } from "node:fs";
import { join } from "node:path";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject } from "../../shared/json.ts";
import { readText } from "../../shared/read-text.ts";
import { sha256 } from "../../shared/sha256.ts";
import { writeAll } from "../../shared/write-all.ts";
import { buildDescription } from "../../spec/build/build-vendor.ts";
import { countsOf, type Counts } from "../../spec/counts.ts";
import { lintDescription } from "../../spec/lint/lint.ts";
import { formatLock, readLock, withOutputs, withSource } from "../../spec/lock.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import type { Fetched } from "../fetch/fetched.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext } from "../frame/stage.ts";
import { readDecisions } from "../decisions/decisions.ts";
import { guard, guardSentence } from "../guard/guard.ts";
import { identify } from "../identify/identify.ts";
import { formatOperationLock, operationLockPath, readOperationLock } from "../identify/operation-lock.ts";
import { withPublicIds } from "../identify/with-public-ids.ts";
import type { GuardReport } from "../model/guard-report.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import type { OverlayHealth } from "../model/overlay-health.ts";
import { Candidate } from "./candidate.ts";
import { derivedFiles, derivedPages } from "./derived.ts";
import { judgeCorrections, type Corrections } from "./corrections.ts";
import { formatSettled, nextSettled, readSettled, settledPath } from "./settled.ts";
import { readFetchedDescription, readVendored } from "./upstream.ts";

/** What an import made. */
export interface Imported {
  readonly vendor: string;
  readonly counts: Counts;
  readonly matches: readonly OperationMatch[];
  /** How much of the description is gone. */
  readonly report: GuardReport;
  readonly health: OverlayHealth;
  readonly settled: readonly string[];
  /** What a person has to look at; none when the result can be merged as it is. */
  readonly stale: readonly string[];
  /** Those of them that the health of the corrections does not tell. */
  readonly misfits: readonly string[];
  /** Files that changed, relative to the root. */
  readonly changed: readonly string[];
}

/** The description of nothing: what the first import is compared with. */
const NOTHING: JsonObject = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {} };

async function refuseLintErrors(vendor: string, text: string, file: string): Promise<void> {
  const errors = (await lintDescription(vendor, text, file)).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const lines = errors.map(({ pointer, rule, message }) => `#${pointer}: ${rule}: ${message}`);
  throw new SyncFailure("not-admitted", file, `has ${errors.length} errors by the linter`, lines);
}

/** Makes one vendor's files in a copy of the descriptions. */
class Import {
  readonly #context: StageContext;
  readonly #fetched: Fetched;
  readonly #candidate: Candidate;
  readonly #generated: Map<string, string> = new Map();

  constructor(context: StageContext, fetched: Fetched, candidate: Candidate) {
    this.#context = context;
    this.#fetched = fetched;
    this.#candidate = candidate;
  }

  get #paths(): SpecPaths {
    return this.#candidate.paths;
  }

  #note(what: string): void {
    this.#context.progress.note(`${this.#fetched.vendor}: ${what}`);
  }

  /** @throws {SyncFailure} or {SpecError} when the description is refused. */
  async make(draft: boolean): Promise<Omit<Imported, "changed">> {
    const { vendor, commit } = this.#fetched;
    this.#note("admitting");
    const { document: raw } = readFetchedDescription(this.#context.work, this.#fetched);
    const before = readVendored(this.#paths, vendor) ?? NOTHING;
    this.#note("identifying operations");
    const { matches, lock } = identify(before, raw, readOperationLock(this.#paths, vendor));
    const { document, lock: ids } = withPublicIds(raw, lock);
    const report = guard(before, document, matches, readDecisions(this.#paths, vendor));
    if (report.verdict === "refused") throw new SyncFailure("guard-refused", vendor, guardSentence(report));
    const counts = countsOf(document);
    const upstream = this.#paths.file(vendor, "upstream.yaml");
    this.#candidate.write(upstream, canonicalYaml(document));
    const idLock = operationLockPath(this.#paths, vendor);
    this.#candidate.write(idLock, formatOperationLock(ids));
    this.#note("judging corrections");
    const corrections = judgeCorrections(this.#paths, vendor, document, commit);
    if (corrections.stale.length > 0 && !draft) {
      throw new SyncFailure(
        "stale-overlay",
        vendor,
        `${corrections.stale.length} corrections are stale`,
        corrections.stale,
      );
    }
    const outputs = [upstream, idLock, ...(corrections.applies ? await this.#build(corrections) : [])];
    this.#writeLock(outputs, counts);
    const { health, stale, misfits, settled } = corrections;
    return { vendor, counts, matches, report, health, stale, misfits, settled: settled.map(({ id }) => id) };
  }

  /** What follows from the corrections. A draft leaves the compiled overlay as it is: compiling it anew is how a person accepts it. */
  async #build({ compiled, local, settled, needed, stale }: Corrections): Promise<readonly string[]> {
    const { vendor } = this.#fetched;
    const overlay = this.#paths.file(vendor, "overlay.yaml");
    const fresh = compiled === undefined ? new Map<string, string>() : new Map([[overlay, compiled]]);
    if (local !== undefined) this.#candidate.write(this.#paths.file(vendor, "overlay.local.yaml"), local);
    this.#settle(settled, needed);
    this.#note("building");
    const built = buildDescription(this.#paths, vendor, fresh);
    this.#candidate.write(built.path, built.text);
    this.#candidate.write(built.lock.path, built.lock.text);
    await refuseLintErrors(vendor, built.text, this.#paths.relative(built.path));
    this.#note("generating");
    const made = await derivedFiles(this.#context.paths.root, this.#paths, vendor, built.text);
    for (const [file, text] of made) this.#generated.set(file, text);
    if (compiled === undefined || stale.length > 0) return [built.path];
    this.#candidate.write(overlay, compiled);
    for (const [file, text] of derivedPages(this.#context.paths.root, this.#paths, vendor))
      this.#generated.set(file, text);
    return [built.path, overlay];
  }

  #settle(fresh: Corrections["settled"], needed: Corrections["needed"]): void {
    const { vendor } = this.#fetched;
    const settled = nextSettled(readSettled(this.#paths, vendor), fresh, needed);
    const path = settledPath(this.#paths, vendor);
    if (settled.length > 0 || existsSync(path)) this.#candidate.write(path, formatSettled(settled));
  }

  #writeLock(outputs: readonly string[], counts: Counts): void {
    const { vendor, repository, ref, commit, path, sha256: hash, bytes } = this.#fetched;
    const source = { repository, ref, commit, path, sha256: hash, bytes, counts };
    const hashes = new Map(outputs.map((file) => [this.#paths.output(file), sha256(readText(file))]));
    const lock = withOutputs(withSource(readLock(this.#paths), vendor, source), hashes);
    this.#candidate.write(this.#paths.lock, formatLock(lock));
  }

  /** Writes everything that was made into the checkout, or nothing. */
  publish(): readonly string[] {
    const { root } = this.#context.paths;
    const files = new Map(this.#generated);
    for (const file of this.#candidate.written) files.set(file, readText(join(this.#paths.root, file), file));
    const changed = writeAll(new Map([...files].map(([file, text]) => [join(root, file), text])));
    return changed.map((path) => this.#context.paths.relative(path));
  }
}

/**
 * Imports what was fetched of a vendor: admitted, upgraded, identified, corrected and generated in a copy, then written as a whole.
 *
 * @param draft - write although corrections are stale
 * @throws {SyncFailure} or {SpecError} when something is refused; nothing is written then.
 */
export async function importVendor(context: StageContext, fetched: Fetched, draft: boolean): Promise<Imported> {
  const candidate = new Candidate(context.paths);
  try {
    const run = new Import(context, fetched, candidate);
    const made = await run.make(draft);
    return { ...made, changed: run.publish() };
  } finally {
    candidate.remove();
  }
}
