import { isPlainObject, mergeObjects } from "./merge-objects.ts";
import { NOTHING, notesOf, type Schema } from "./schema.ts";

/** Whether all that the schema says is which keys must be there. */
function onlyRequires(schema: Schema): boolean {
  return (
    Object.keys(schema).every((key) => key === "required" || key === "types" || key === "description") &&
    isPlainObject(schema)
  );
}

function withProperties(schema: Schema, keys: Iterable<string>, value: Schema): Schema {
  const properties = new Map(schema.properties);
  for (const key of keys) properties.set(key, value);
  return { ...schema, properties };
}

/** `oneOf` over which key is there means that no other branch's key is: two keys at once would fit two branches. */
function excludeRequiredKeys(branches: readonly Schema[], merged: readonly Schema[]): readonly Schema[] {
  return merged.map((schema, index) => {
    const excluded = branches.flatMap((branch, other) => {
      const keys = other === index ? [] : Array.from(branch.required ?? []);
      return keys.length === 1 ? keys : [];
    });
    return withProperties(
      schema,
      excluded.filter((key) => !branches[index]?.required?.has(key)),
      NOTHING,
    );
  });
}

/** Objects that refuse undeclared keys refuse each other's: said as `key?: never`, since TypeScript lets a union's keys mix. */
function excludeForeignKeys(branches: readonly Schema[]): readonly Schema[] {
  if (!branches.every((branch) => isPlainObject(branch) && branch.additional?.nothing === true)) return branches;
  const all = new Set(branches.flatMap((branch) => [...(branch.properties?.keys() ?? [])]));
  return branches.map((branch) =>
    withProperties(
      branch,
      [...all].filter((key) => !branch.properties?.has(key)),
      NOTHING,
    ),
  );
}

function mergeBranch(core: Schema, branch: Schema): Schema {
  const merged = mergeObjects([core, branch]);
  if (merged === undefined) return { allOf: [core, branch] };
  const closed = core.additional?.nothing === true || branch.additional?.nothing === true;
  return { ...merged, ...notesOf(branch), ...(closed && { additional: NOTHING }) };
}

/**
 * Rewrites keywords that stand beside `anyOf` or `oneOf` into the branches, where openapi-typescript would make a looser union of them,
 * and spells out which keys exclude each other.
 */
export function spreadUnion(schema: Schema): Schema {
  const { anyOf, oneOf, description: _description, deprecated: _deprecated, secret: _secret, ...core } = schema;
  const branches = oneOf ?? anyOf;
  if (branches === undefined) return schema;
  const notes = notesOf(schema);
  if (oneOf !== undefined && anyOf !== undefined) return { ...notes, allOf: [{ ...core, oneOf }, { anyOf }] };
  const union = (list: readonly Schema[]): Schema => (oneOf === undefined ? { anyOf: list } : { oneOf: list });
  const [first] = Object.keys(core);
  if (first === undefined || (Object.keys(core).length === 1 && core.types?.join() === "object")) {
    return { ...notes, ...union(excludeForeignKeys(branches)) };
  }
  if (!isPlainObject(core)) {
    if (core.types !== undefined && Object.keys(core).length === 1) {
      return {
        ...notes,
        ...union(branches.map((branch) => (branch.ref ? branch : { types: core.types ?? [], ...branch }))),
      };
    }
    return { ...notes, allOf: [core, union(branches)] };
  }
  if (branches.some((branch) => branch.ref !== undefined)) return { ...notes, allOf: [core, union(branches)] };
  const merged = branches.map((branch) => mergeBranch(core, branch));
  const byRequired = oneOf !== undefined && branches.every(onlyRequires);
  return { ...notes, ...union(byRequired ? excludeRequiredKeys(branches, merged) : excludeForeignKeys(merged)) };
}
