import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Methods of a client, as `contacts.list`, by the operation they send. */
export type Wrappers = ReadonlyMap<string, readonly string[]>;

/**
 * Reads from a client's generated `api.md` which method sends which operation.
 *
 * @param root - folder of the repository
 * @param vendor - folder below `specs` and name of the package
 * @returns nothing by any name when the client has no such table
 */
export function readWrappers(root: string, vendor: string): Wrappers {
  const file = join(root, "packages", vendor, "api.md");
  const found = new Map<string, string[]>();
  if (!existsSync(file)) return found;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    const method = /^`([\w.]+)`$/u.exec(cells[1] ?? "")?.[1];
    if (method === undefined) continue;
    for (const [, operation = ""] of (cells[2] ?? "").matchAll(/`([^`]+)`/gu)) {
      found.set(operation, [...(found.get(operation) ?? []), method]);
    }
  }
  return found;
}
