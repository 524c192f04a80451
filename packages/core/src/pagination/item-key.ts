import { readPath } from "./read-path.ts";

/** What identifies an item across pages; `undefined` where it has no such key. */
export function itemKey(item: unknown, path = "id"): string | undefined {
  const key = readPath(item, path);
  return typeof key === "string" || typeof key === "number" ? String(key) : undefined;
}
