import { constantName } from "../../generate/escape.ts";
import type { PlacedOperation } from "../operation-index.ts";
import type { ClientMethod } from "./client-methods.ts";

/** Where the client departs from one method for each operation, and why. */
export interface ParityExceptions {
  /** Reasons by operation, or by area while no method of it is written. */
  readonly unreached: Readonly<Record<string, string>>;
  /** Reasons by operation that several methods send. */
  readonly several: Readonly<Record<string, string>>;
}

/** How the client stands against the description. */
export interface Parity {
  /** Methods by operation id, in the order in which they are written. A method made of several operations is
   * under those that have no method of their own. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  /** Ids of operations that no method sends and no reason is given for. */
  readonly unreached: readonly string[];
  /** What several methods send although one would do, as lines. */
  readonly repeated: readonly string[];
  /** Exceptions that are not needed, as lines. */
  readonly stale: readonly string[];
}

/** Of a method's operations those that it is about: a job's status is looked up for the sake of its start. */
function aboutOf(ids: readonly string[], statusOf: ReadonlyMap<string, string>): readonly string[] {
  const statuses = new Set(ids.map((id) => statusOf.get(id)));
  return ids.filter((id) => !statuses.has(id));
}

function ownersOf(
  operations: readonly PlacedOperation[],
  methods: readonly ClientMethod[],
): ReadonlyMap<string, readonly string[]> {
  const idOf = new Map(operations.map(({ operation }) => [constantName(operation.id) ?? "", operation.id]));
  const statusOf = new Map(operations.map(({ operation }) => [operation.id, operation.job?.status ?? ""]));
  const owners = new Map<string, string[]>(operations.map(({ operation }) => [operation.id, []]));
  const composed = new Map<string, string[]>();
  for (const { path, constants } of methods) {
    const ids = constants.flatMap((constant) => idOf.get(constant) ?? []);
    const found = aboutOf(ids, statusOf).length > 1 ? composed : owners;
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), path]);
  }
  // A method made of several operations adds to the methods of those; it stands for one that has none of its own.
  for (const [id, own] of owners) if (own.length === 0) owners.set(id, composed.get(id) ?? []);
  return owners;
}

/**
 * Compares the client's methods with the operations: each is sent by one method; one that several pages share by as many as there are
 * pages; the status of a job by every method that starts one.
 */
export function parityOf(
  operations: readonly PlacedOperation[],
  methods: readonly ClientMethod[],
  exceptions: ParityExceptions,
): Parity {
  const owners = ownersOf(operations, methods);
  const statuses = new Set(operations.map(({ operation }) => operation.job?.status));
  const without = operations.filter(({ operation }) => owners.get(operation.id)?.length === 0);
  const repeated = operations.filter(({ operation: { id }, alsoOn }) => {
    return !statuses.has(id) && (owners.get(id)?.length ?? 0) > 1 + alsoOn.length;
  });
  const excused = new Set(Object.keys(exceptions.unreached));
  const needed = new Set(without.flatMap(({ operation, page }) => [operation.id, page.area]));
  const doubled = new Set(repeated.map(({ operation }) => operation.id));
  return {
    methods: owners,
    unreached: without
      .filter(({ operation, page }) => !excused.has(operation.id) && !excused.has(page.area))
      .map(({ operation }) => operation.id),
    repeated: repeated
      .filter(({ operation }) => !Object.hasOwn(exceptions.several, operation.id))
      .map(({ operation: { id } }) => `${id} is sent by ${owners.get(id)?.join(" and ")}`),
    stale: [
      ...[...excused].filter((name) => !needed.has(name)).map((name) => `${name} is reached`),
      ...Object.keys(exceptions.several).flatMap((id) => (doubled.has(id) ? [] : [`${id} is sent by one method`])),
    ],
  };
}
