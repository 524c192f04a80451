import { isObject, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import type { OverlayAction } from "../../spec/overlay/types.ts";
import type { Facts } from "../facts/facts.ts";
import { componentKeyOf } from "../target/names.ts";
import { changeActions, memberAddition, type Grounds } from "./correction.ts";
import { memberChange, type Spot } from "./difference.ts";
import { memberPath, operationsPath } from "./json-path.ts";

/** One status of one operation that is answered otherwise than upstream says. */
export interface FailureChange {
  readonly operation: string;
  readonly status: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

function lastStep(reference: JsonValue | undefined): string | undefined {
  return typeof reference === "string" ? reference.slice(reference.lastIndexOf("/") + 1) : undefined;
}

/** What upstream says, as part of a correction's name. */
function nameOf(response: JsonValue | undefined): string {
  if (!isObject(response)) return "new";
  const schema = ownObject(ownObject(ownObject(response, "content"), "application/json"), "schema");
  return (
    lastStep(own(schema, "$ref")) ?? (Object.keys(ownObject(response, "content")).length === 0 ? "empty" : "inline")
  );
}

function sharedName(response: JsonValue | undefined): string {
  return (isObject(response) ? lastStep(own(response, "$ref")) : undefined) ?? "never";
}

function groundsOf(changes: readonly FailureChange[], facts: Facts): Grounds {
  const [first] = changes;
  const name = sharedName(first?.after);
  const shared = [...facts.responses].find(([key]) => componentKeyOf(key) === name)?.[1];
  if (shared !== undefined) return { reason: shared.content.note, evidence: shared.evidence };
  const evidence = changes.flatMap(({ operation }) => facts.operations.get(operation)?.evidence ?? []);
  return {
    reason: `No way was found in which the server would answer ${first?.status ?? ""}.`,
    evidence: [...new Set(evidence)],
  };
}

/** Corrects how operations fail: one correction for all operations of which upstream says the same, and which answer the same. */
export function failureActions(changes: readonly FailureChange[], facts: Facts): readonly OverlayAction[] {
  const groups = new Map<string, FailureChange[]>();
  for (const change of changes) {
    const { status, before, after } = change;
    const key = JSON.stringify([status, before ?? null, after ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => groupActions(group, facts));
}

function groupActions(group: readonly FailureChange[], facts: Facts): readonly OverlayAction[] {
  const [first] = group;
  if (first === undefined) return [];
  const { status, before, after } = first;
  const path = memberPath(operationsPath(group.map(({ operation }) => operation).toSorted()), "responses");
  const id = `failures.${status}.${sharedName(after)}.${nameOf(before)}`;
  const grounds = groundsOf(group, facts);
  const spot: Spot = { path, id: "" };
  if (before !== undefined) return changeActions({ ...memberChange(spot, status, before, after), id }, grounds);
  const member: JsonObject = { [status]: after ?? null };
  return [memberAddition(path, id, member, grounds)];
}
