import type { ObjectBranch } from "./shape.ts";
import { at } from "./view.ts";

/** Kinds of objects of two unions, paired as far as they are the same kind. */
export interface MatchedBranches {
  readonly pairs: readonly (readonly [ObjectBranch, ObjectBranch])[];
  readonly removed: readonly ObjectBranch[];
  readonly added: readonly ObjectBranch[];
}

/** What tells a branch from its siblings: members that can hold one value only. */
function tagOf({ members }: ObjectBranch): string {
  return [...members]
    .flatMap(([name, { view }]) => {
      const constant = at(view, "const").value;
      const values = at(view, "enum").value;
      const only = constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
      return only === undefined ? [] : [`${name}=${JSON.stringify(only)}`];
    })
    .join(" ");
}

function namesOf({ members }: ObjectBranch): string {
  return [...members.keys()].join(" ");
}

/** By the component, then by the text, by a tag, and by the names of members; a last one on either side are each other's. */
export function matchBranches(before: readonly ObjectBranch[], after: readonly ObjectBranch[]): MatchedBranches {
  const removed = new Set(before);
  const added = new Set(after);
  const pairs: (readonly [ObjectBranch, ObjectBranch])[] = [];
  const keys: readonly ((branch: ObjectBranch) => string)[] = [
    ({ view }) => (view.pointer.startsWith("/components/schemas/") ? view.pointer : ""),
    ({ view }) => JSON.stringify(view.value),
    tagOf,
    namesOf,
  ];
  for (const key of keys) {
    for (const one of removed) {
      const text = key(one);
      const other = text === "" ? undefined : [...added].find((branch) => key(branch) === text);
      if (other === undefined) continue;
      removed.delete(one);
      added.delete(other);
      pairs.push([one, other]);
    }
  }
  const [lastRemoved] = removed;
  const [lastAdded] = added;
  if (removed.size === 1 && added.size === 1 && lastRemoved !== undefined && lastAdded !== undefined) {
    return { pairs: [...pairs, [lastRemoved, lastAdded]], removed: [], added: [] };
  }
  return { pairs, removed: [...removed], added: [...added] };
}
