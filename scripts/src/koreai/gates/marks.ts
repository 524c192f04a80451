import { isObject, own, ownArray, ownObject, type JsonObject } from "../../shared/json.ts";
import type { Judge } from "./judge.ts";

/** The steps of an inventory name: `users[].userInfo` leads over `users`, `[]` and `userInfo`; `(root)` is where it starts. */
export function stepsOf(name: string): readonly string[] {
  if (name === "(root)") return [];
  const parts = name.split(".").flatMap((part) => part.split(/(?=\[\])/u));
  return parts.filter((part) => part !== "");
}

/** For every variant of a schema that knows the key these steps lead to: whether it requires it. */
export function marksAt(judge: Judge, schema: JsonObject, steps: readonly string[]): readonly boolean[] {
  return judge.variantsOf(schema).flatMap((variant) => marksIn(judge, variant, steps));
}

function marksIn(judge: Judge, schema: JsonObject, [step, ...rest]: readonly string[]): readonly boolean[] {
  if (step === undefined) return [true];
  if (step === "[]") {
    const items = own(schema, "items");
    if (!isObject(items)) return [];
    return rest.length === 0 ? [true] : marksAt(judge, items, rest);
  }
  const property = own(ownObject(schema, "properties"), step);
  // A property that is `false` may not be sent by this variant.
  if (property === false) return [];
  const required = isObject(property) && ownArray(schema, "required").includes(step);
  const next = property ?? own(schema, "additionalProperties");
  if (!isObject(next)) return [];
  return rest.length === 0 ? [required] : marksAt(judge, next, rest);
}
