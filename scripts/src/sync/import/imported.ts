import type { JsonObject } from "../../shared/json.ts";
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

/** What an import did, for the stages that follow. Operations that stayed what they were are left out. */
export function importedToJson(imported: Imported): JsonObject {
  const { vendor, counts, matches, health, settled, stale, changed } = imported;
  return {
    vendor,
    counts: { ...counts, methods: { ...counts.methods } },
    matches: matches
      .filter(({ kind }) => kind !== "same")
      .map(({ kind, id, old, new: now, by }) =>
        Object.assign({ kind, id }, old && { old: { ...old } }, now && { new: { ...now } }, by && { by }),
      ),
    health: healthToJson(health),
    settled: [...settled],
    stale: [...stale],
    changed: [...changed],
  };
}
