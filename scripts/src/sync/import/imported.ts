import { ownArray, type JsonObject, type JsonValue } from "../../shared/json.ts";
import type { GuardMeasure } from "../model/guard-report.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import type { Imported } from "./import-vendor.ts";
import { healthToJson } from "./overlay-health.ts";

function count(matches: readonly OperationMatch[], kind: OperationMatch["kind"]): string {
  return `${matches.filter((match) => match.kind === kind).length} ${kind}`;
}

/** What an import did, in one line. */
export function summaryOf({ vendor, counts, matches, health, settled, changed }: Imported): string {
  const kinds = (["added", "removed", "moved", "renamed"] as const).map((kind) => count(matches, kind)).join(", ");
  return [
    `${vendor}: ${counts.operations} operations (${kinds})`,
    `${health.applied} of ${health.actions} corrections apply`,
    `${settled.length} settled`,
    `${changed.length} files changed`,
  ].join(", ");
}

const CROSS_CHECKS = [
  ["documentedOnly", "documented, not in the file"],
  ["undocumented", "in the file, not documented"],
  ["otherIds", "called otherwise"],
  ["unreadable", "cannot be read"],
] as const;

/** How the fetched description and its documentation differ, one line each; none when they were not compared. */
export function crossCheckLines(check: JsonObject): readonly string[] {
  return CROSS_CHECKS.flatMap(([key, what]) => ownArray(check, key).map((line) => `${what}: ${String(line)}`));
}

function measuresToJson(measures: readonly GuardMeasure[]): JsonValue {
  return measures.map(({ what, before, after, removed, allowed }) => ({ what, before, after, removed, allowed }));
}

/**
 * What an import did, for the stages that follow. Operations that stayed what they were are left out.
 *
 * @param crossCheck - how the description and its documentation differ, one line each
 */
export function importedToJson(imported: Imported, crossCheck: readonly string[]): JsonObject {
  const { vendor, counts, matches, report, health, settled, stale, misfits, changed } = imported;
  return {
    vendor,
    counts: { ...counts, methods: { ...counts.methods } },
    matches: matches
      .filter(({ kind }) => kind !== "same")
      .map(({ kind, id, old, new: now, by }) =>
        Object.assign({ kind, id }, old && { old: { ...old } }, now && { new: { ...now } }, by && { by }),
      ),
    guard: { ...report, measures: measuresToJson(report.measures) },
    health: healthToJson(health),
    settled: [...settled],
    stale: [...stale],
    blockers: [...misfits],
    changed: [...changed],
    crossCheck: [...crossCheck],
  };
}
