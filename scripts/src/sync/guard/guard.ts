import { isObject, ownObject, sameJson, type JsonObject } from "../../shared/json.ts";
import { sha256 } from "../../shared/sha256.ts";
import { canonicalise } from "../../spec/canonical/canonicalise.ts";
import { callableOperations } from "../../spec/operations.ts";
import type { Decisions } from "../decisions/decisions.ts";
import type { GuardMeasure, GuardReport } from "../model/guard-report.ts";
import type { OperationMatch } from "../model/operation-match.ts";

function schemasOf(document: JsonObject): JsonObject {
  return ownObject(ownObject(document, "components"), "schemas");
}

/** Names that are gone together with what they stood for. */
function removedSchemas(old: JsonObject, now: JsonObject): number {
  const [before, after] = [schemasOf(old), schemasOf(now)];
  const added = Object.entries(after).filter(([name]) => !Object.hasOwn(before, name));
  const heirs = added.map(([, schema]) => schema);
  return Object.entries(before).filter(([name, schema]) => {
    if (Object.hasOwn(after, name)) return false;
    const heir = isObject(schema) ? heirs.findIndex((other) => sameJson(other, schema)) : -1;
    if (heir !== -1) heirs.splice(heir, 1);
    return heir === -1;
  }).length;
}

function measures(old: JsonObject, now: JsonObject, matches: readonly OperationMatch[]): readonly GuardMeasure[] {
  const [operations, schemas] = [callableOperations(old).length, Object.keys(schemasOf(old)).length];
  const [bytes, left] = [old, now].map((document) => JSON.stringify(document).length);
  return [
    {
      what: "operations",
      before: operations,
      after: callableOperations(now).length,
      removed: matches.filter(({ kind }) => kind === "removed").length,
      allowed: Math.max(3, Math.floor(operations * 0.05)),
    },
    {
      what: "schemas",
      before: schemas,
      after: Object.keys(schemasOf(now)).length,
      removed: removedSchemas(old, now),
      allowed: Math.floor(schemas * 0.1),
    },
    {
      what: "bytes",
      before: bytes ?? 0,
      after: left ?? 0,
      removed: Math.max(0, (bytes ?? 0) - (left ?? 0)),
      allowed: Math.floor((bytes ?? 0) * 0.15),
    },
  ];
}

/**
 * Measures how much of a description is gone, after moves: more than 3 operations and 5 % of them, a tenth of the schemas, or 15 % of its bytes is
 * more likely a mistake than a decision of the vendor's. A person may accept it, for this very content.
 *
 * @param matches which operations are which, from `identify`
 */
export function guard(
  old: JsonObject,
  now: JsonObject,
  matches: readonly OperationMatch[],
  decisions: Decisions,
): GuardReport {
  const [before, after] = [canonicalise(old), canonicalise(now)];
  const hash = sha256(JSON.stringify(after));
  const measured = measures(before, after, matches);
  const shrank = measured.some(({ removed, allowed }) => removed > allowed);
  const accepted = decisions.acceptShrink.some((shrink) => shrink.sha256 === hash);
  return { verdict: shrank ? (accepted ? "accepted" : "refused") : "passed", measures: measured, sha256: hash };
}

/** What a refusal says, with the numbers and the way out. */
export function guardSentence({ measures: measured, sha256: hash }: GuardReport): string {
  const over = measured
    .filter(({ removed, allowed }) => removed > allowed)
    .map(({ what, removed, before, allowed }) => `${removed} of ${before} ${what} are gone (${allowed} may be)`);
  return `${over.join(", ")}; if that is right, accept it in decisions.yaml under accept-shrink with sha256 ${hash}`;
}
