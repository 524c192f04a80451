import { compareText, type JsonObject } from "../../shared/json.ts";
import type { OperationAt, OperationMatch } from "../model/operation-match.ts";
import { Claims } from "./claims.ts";
import { EMPTY_LOCK, type OperationLock } from "./operation-lock.ts";
import { placedOperations, shapeOf, type PlacedOperation } from "./place.ts";
import { similarPairs } from "./similar-pairs.ts";

/** Two descriptions, operation by operation. */
export interface Identification {
  /** In order of public id. */
  readonly matches: readonly OperationMatch[];
  /** The lock it began with, and everything that is new. */
  readonly lock: OperationLock;
}

/** The public ids of one description. */
export interface PublicIds {
  /** By method and path. */
  readonly ids: ReadonlyMap<string, string>;
  readonly lock: OperationLock;
}

/**
 * The public id of every operation of a description, as far as a lock knows it: by place, then operationId or alias, then former place, then
 * the shape of the path. What is not known keeps its operationId, or gets a name made of method and path where it has none or the name is
 * another's.
 */
export function publicIds(document: JsonObject, lock: OperationLock): PublicIds {
  const claims = new Claims(lock, placedOperations(document));
  claims.claimByLock();
  return claims.settle();
}

function grouped(
  operations: Iterable<PlacedOperation>,
  key: (operation: PlacedOperation) => string,
): ReadonlyMap<string, readonly PlacedOperation[]> {
  const groups = new Map<string, PlacedOperation[]>();
  for (const operation of operations) {
    const text = key(operation);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [operation]);
    else group.push(operation);
  }
  return groups;
}

type Pair = readonly [before: PlacedOperation, after: PlacedOperation, by: NonNullable<OperationMatch["by"]>];

/** Pairs operations that have no counterpart yet, step by step. */
class Matcher {
  readonly #before: Set<PlacedOperation>;
  readonly #after: Set<PlacedOperation>;
  readonly pairs: Pair[] = [];

  constructor(before: readonly PlacedOperation[], after: readonly PlacedOperation[]) {
    this.#before = new Set(before);
    this.#after = new Set(after);
  }

  get rest(): { readonly before: readonly PlacedOperation[]; readonly after: readonly PlacedOperation[] } {
    return { before: [...this.#before], after: [...this.#after] };
  }

  pair(one: PlacedOperation, other: PlacedOperation, by: Pair[2]): void {
    this.#before.delete(one);
    this.#after.delete(other);
    this.pairs.push([one, other, by]);
  }

  /** Pairs what has the same key, where no two on one side share it. */
  by(by: Pair[2], key: (operation: PlacedOperation) => string): void {
    const after = grouped(this.#after, key);
    for (const [text, ones] of grouped(this.#before, key)) {
      const [one, ...more] = ones;
      const [other, ...others] = after.get(text) ?? [];
      if (text === "" || one === undefined || other === undefined || more.length + others.length > 0) continue;
      this.pair(one, other, by);
    }
  }
}

function pairsOf(before: JsonObject, after: JsonObject): Matcher {
  const matcher = new Matcher(placedOperations(before), placedOperations(after));
  matcher.by("place", ({ place }) => place);
  matcher.by("operationId", ({ operationId }) => operationId);
  matcher.by("shape", ({ place }) => shapeOf(place));
  const rest = matcher.rest;
  const pairs = similarPairs(
    { document: before, operations: rest.before },
    { document: after, operations: rest.after },
  );
  for (const [one, other] of pairs) matcher.pair(one, other, "similarity");
  return matcher;
}

function at({ method, path, operationId }: PlacedOperation): OperationAt {
  return { method: method.toUpperCase(), path, operationId };
}

function kindOf(one: PlacedOperation, other: PlacedOperation): OperationMatch["kind"] {
  if (one.place !== other.place) return "moved";
  return one.operationId === other.operationId ? "same" : "renamed";
}

/**
 * Finds for every operation of one description its counterpart in the next: by method and path, then by operationId, then by method and path
 * without the names of parameters, then by what it takes and answers.
 *
 * @param lock the public ids so far; what moved or was renamed keeps its own
 */
export function identify(before: JsonObject, after: JsonObject, lock: OperationLock = EMPTY_LOCK): Identification {
  const known = publicIds(before, lock);
  const matcher = pairsOf(before, after);
  const idOf = (operation: PlacedOperation): string => known.ids.get(operation.place) ?? operation.operationId;
  const claims = new Claims(known.lock, placedOperations(after));
  for (const [one, other] of matcher.pairs) claims.claim(other.place, idOf(one));
  claims.claimByLock();
  const settled = claims.settle();
  const { rest } = matcher;
  const matches: OperationMatch[] = [
    ...matcher.pairs.map(([one, other, by]) => ({
      kind: kindOf(one, other),
      id: idOf(one),
      old: at(one),
      new: at(other),
      by,
    })),
    ...rest.before.map((one) => ({ kind: "removed" as const, id: idOf(one), old: at(one) })),
    ...rest.after.map((other) => ({
      kind: "added" as const,
      id: settled.ids.get(other.place) ?? other.operationId,
      new: at(other),
    })),
  ];
  return { matches: matches.toSorted((left, right) => compareText(left.id, right.id)), lock: settled.lock };
}
