/** Follows a dotted path (`data.meta.count`) into decoded JSON; an empty path is the value itself. */
export function readPath(value: unknown, path: string): unknown {
  if (path === "") return value;
  let found: unknown = value;
  for (const key of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** A count under a dotted path, also where the server sends it as text; `undefined` for anything else. */
export function readCount(value: unknown, path: string | undefined): number | undefined {
  if (path === undefined) return undefined;
  const found = readPath(value, path);
  const count = typeof found === "string" && found !== "" ? Number(found) : found;
  return typeof count === "number" && Number.isFinite(count) ? count : undefined;
}
