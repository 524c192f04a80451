import { existsSync } from "node:fs";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import { compareText, isArray, isObject, own, ownArray, type JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { SpecPaths } from "../../spec/paths.ts";

const HEADER = `# Corrections that upstream has made its own, written by \`sync import\`: the fact still holds, and no action is needed for it any more.
# When upstream goes back on one, the correction comes back and its entry goes.
`;

/** A correction that upstream made superfluous. */
export interface SettledCorrection {
  /** The id that its actions had. */
  readonly id: string;
  /** The commit of upstream's that says so first. */
  readonly commit: string;
  /** Where the fact stands, \`file#pointer\` below the vendor's folder; absent for actions that were written by hand. */
  readonly fact?: string;
}

/** Where a vendor's settled corrections are. */
export function settledPath(paths: SpecPaths, vendor: string): string {
  return paths.file(vendor, "settled.yaml");
}

function read(entry: JsonObject, file: string): SettledCorrection {
  const [id, commit, fact] = ["id", "commit", "fact"].map((key) => own(entry, key));
  if (typeof id !== "string" || typeof commit !== "string")
    throw new SpecError(file, "/settled", "needs id and commit in each entry");
  return { id, commit, ...(typeof fact === "string" && { fact }) };
}

/** What has been settled so far. */
export function readSettled(paths: SpecPaths, vendor: string): readonly SettledCorrection[] {
  const path = settledPath(paths, vendor);
  if (!existsSync(path)) return [];
  const file = paths.relative(path);
  const value = parseYaml(readText(path, file), file);
  if (!isObject(value) || !isArray(own(value, "settled"))) throw new SpecError(file, "/settled", "is no list");
  return ownArray(value, "settled").map((entry) => read(isObject(entry) ? entry : {}, file));
}

/**
 * The settled corrections after an import, in order of id.
 *
 * @param fresh - those that became superfluous by it
 * @param needed - ids of the corrections that are compiled now: what is needed again is settled no more
 */
export function nextSettled(
  known: readonly SettledCorrection[],
  fresh: readonly SettledCorrection[],
  needed: ReadonlySet<string>,
): readonly SettledCorrection[] {
  const entries = new Map([...fresh, ...known].map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .filter(({ id }) => !needed.has(id))
    .sort((left, right) => compareText(left.id, right.id));
}

/** The file's text; `undefined` when there is nothing to be told and no file yet. */
export function formatSettled(settled: readonly SettledCorrection[]): string {
  return HEADER + canonicalYaml({ settled: settled.map((entry) => ({ ...entry })) });
}
