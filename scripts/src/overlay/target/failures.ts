import type { JsonObject } from "../../shared/json.ts";
import type { Facts, Place } from "../facts/facts.ts";
import { componentKeyOf } from "./names.ts";

/** Names of the shared failures of an operation, by status. */
export type FailureNames = ReadonlyMap<number, string>;

/**
 * Which failures an operation has: sets are spelled out, and a later name takes the place of an earlier one of the same status.
 *
 * @throws {SpecError} when a name is neither a shared failure nor a set.
 */
export function failureNames(errors: readonly string[], facts: Facts, place: Place): FailureNames {
  const names = new Map<number, string>();
  const spelled = errors.flatMap((name) => facts.errorSets.get(name)?.content ?? [name]);
  for (const name of spelled) {
    const response = facts.responses.get(name);
    if (response === undefined) throw place.at("errors").error(`names the unknown failure or set ${name}`);
    names.set(response.content.status, name);
  }
  return names;
}

/** A reference to a shared failure. */
export function failureReference(name: string): JsonObject {
  return { $ref: `#/components/responses/${componentKeyOf(name)}` };
}
