import type { LockedOperation, OperationLock } from "./operation-lock.ts";
import { shapeOf, type PlacedOperation } from "./place.ts";

/** A name made of method and path, for an operation whose own name is missing or taken. */
function derivedId(place: string, taken: (id: string) => boolean): string {
  const words = place.toLowerCase().match(/[a-z0-9]+/gu) ?? ["operation"];
  const base = words.join("-");
  let id = base;
  for (let count = 2; taken(id); count++) id = `${base}-${count}`;
  return id;
}

function withPlace(places: readonly string[], place: string | undefined): readonly string[] {
  return place === undefined || places.includes(place) ? places : [...places, place];
}

function grown(known: LockedOperation | undefined, id: string, at: PlacedOperation): LockedOperation {
  const { place, operationId } = at;
  const { operation, formerly = [], aliases = [] } = known ?? {};
  const isNew = operationId !== "" && operationId !== id && !aliases.includes(operationId);
  return {
    operation: place,
    formerly: operation === place ? formerly : withPlace(formerly, operation),
    aliases: isNew ? [...aliases, operationId] : aliases,
  };
}

/**
 * Hands out the public ids of one description's operations, each at most once. Claims are made from the surest to the vaguest, and
 * whatever claims nothing gets a name of its own.
 */
export class Claims {
  readonly #lock: OperationLock;
  readonly #operations: readonly PlacedOperation[];
  readonly #idOf = new Map<string, string>();
  readonly #claimed = new Set<string>();

  constructor(lock: OperationLock, operations: readonly PlacedOperation[]) {
    this.#lock = lock;
    this.#operations = operations;
  }

  /** Gives `id` to the operation at `place`, unless either is spoken for. */
  claim(place: string, id: string): void {
    if (this.#idOf.has(place) || this.#claimed.has(id)) return;
    this.#idOf.set(place, id);
    this.#claimed.add(id);
  }

  /** Claims by what the lock knows: the place, then the name that upstream gives, then a former place, then the shape of the place. */
  claimByLock(): void {
    this.#claimBy(
      (operation) => operation.place,
      (_id, { operation }) => (operation === undefined ? [] : [operation]),
    );
    this.#claimBy(
      (operation) => operation.operationId,
      (id, { aliases }) => [id, ...aliases],
    );
    this.#claimBy(
      (operation) => operation.place,
      (_id, { formerly }) => formerly,
    );
    this.#claimBy(
      (operation) => shapeOf(operation.place),
      (_id, { operation }) => (operation === undefined ? [] : [shapeOf(operation)]),
    );
  }

  #claimBy(
    key: (operation: PlacedOperation) => string,
    keysOf: (id: string, locked: LockedOperation) => readonly string[],
  ): void {
    const ids = new Map<string, string>();
    for (const [id, locked] of this.#lock) {
      for (const text of keysOf(id, locked)) if (!this.#claimed.has(id) && !ids.has(text)) ids.set(text, id);
    }
    for (const operation of this.#operations) {
      const id = ids.get(key(operation));
      if (id !== undefined) this.claim(operation.place, id);
    }
  }

  /** The public ids by place, and the lock with whatever is new added to it. */
  settle(): { readonly ids: ReadonlyMap<string, string>; readonly lock: OperationLock } {
    const aliases = new Set([...this.#lock.values()].flatMap((locked) => locked.aliases));
    const taken = (id: string): boolean => this.#lock.has(id) || aliases.has(id) || this.#claimed.has(id);
    for (const { place, operationId } of this.#operations) {
      if (this.#idOf.has(place)) continue;
      this.claim(place, operationId === "" || taken(operationId) ? derivedId(place, taken) : operationId);
    }
    return { ids: this.#idOf, lock: this.#grownLock() };
  }

  #grownLock(): OperationLock {
    const lock = new Map(this.#lock);
    for (const operation of this.#operations) {
      const id = this.#idOf.get(operation.place);
      if (id !== undefined) lock.set(id, grown(this.#lock.get(id), id, operation));
    }
    return new Map([...lock].map(([id, locked]) => [id, this.#withoutForeignPlace(id, locked)]));
  }

  /** Where an operation was that is not in this description, another one may be now: the place is that one's. */
  #withoutForeignPlace(id: string, { operation, formerly, aliases }: LockedOperation): LockedOperation {
    const owner = operation === undefined ? undefined : this.#idOf.get(operation);
    if (owner === undefined || owner === id)
      return { ...(operation !== undefined && { operation }), formerly, aliases };
    return { formerly: withPlace(formerly, operation), aliases };
  }
}
