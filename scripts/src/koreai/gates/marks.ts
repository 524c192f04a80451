import { isObject, own, ownArray, ownObject, type JsonObject } from "../../shared/json.ts";
import type { Judge } from "./judge.ts";

/** The steps of an inventory name: `users[].userInfo` leads over `users`, `[]` and `userInfo`; `(root)` is where it starts. */
export function stepsOf(name: string): readonly string[] {
  if (name === "(root)") return [];
  const parts = name.split(".").flatMap((part) => part.split(/(?=\[\])/u));
  return parts.filter((part) => part !== "");
}

/** What one variant of a schema says about a key: that it is required, that it is not, or nothing, since it does not know it. */
export type Mark = boolean | undefined;

/** What every variant of a schema says about the key that these steps lead to. */
export function marksAt(judge: Judge, schema: JsonObject, steps: readonly string[]): readonly Mark[] {
  return judge.variantsOf(schema).flatMap((variant) => marksIn(judge, variant, steps));
}

/** Whether any variant knows the key. */
export function isKnown(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark !== undefined);
}

/**
 * Whether a mark of the documentation is kept: what it calls required is so wherever it is known; what it does not may be left out in one
 * variant at least.
 */
export function fitsMark(marks: readonly Mark[], required: boolean): boolean {
  return required ? marks.every((mark) => mark !== false) : marks.some((mark) => mark !== true);
}

function marksIn(judge: Judge, schema: JsonObject, [step, ...rest]: readonly string[]): readonly Mark[] {
  if (step === undefined) return [true];
  if (step === "[]") {
    const items = own(schema, "items");
    if (!isObject(items)) return [undefined];
    return rest.length === 0 ? [true] : marksAt(judge, items, rest);
  }
  const property = own(ownObject(schema, "properties"), step);
  // A property that is `false` may not be sent by this variant.
  const next = property ?? own(schema, "additionalProperties");
  if (!isObject(next)) return [undefined];
  const required = isObject(property) && ownArray(schema, "required").includes(step);
  return rest.length === 0 ? [required] : marksAt(judge, next, rest);
}
