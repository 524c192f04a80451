import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { repositoryRoot } from "../shared/repository-root.ts";

/** A parameter as the inventory of upstream's pages has it. */
export interface InventoryParameter {
  readonly in: "path" | "query" | "header" | "body";
  /** Dotted for bodies, `[]` marking lists: `users[].userInfo`, `[].roleId`, or `(root)`. */
  readonly name: string;
  /** `null` where the page does not say. */
  readonly required: boolean | null;
}

/** One documented call. */
export interface InventoryEntry {
  readonly id: string;
  readonly area: string;
  readonly method: string;
  readonly path: string;
  readonly params: readonly InventoryParameter[];
  readonly samples: Readonly<Record<"request" | "response" | "error", Readonly<Record<string, unknown>>>>;
  readonly responseFields: readonly { readonly name: string }[];
  readonly scope: string;
  readonly rateLimit: string;
}

/** The folder of upstream's facts, which are not part of the repository. */
const upstream: string = process.env["TRUEWIRE_UPSTREAM"] ?? join(repositoryRoot, "..", "shared", "upstream");
const file: string = join(upstream, "koreai", "inventory.json");

/** Why there is nothing to compare with, or `undefined` when there is. */
export const absence: string | undefined = existsSync(file)
  ? undefined
  : "skipped: the inventory of upstream's pages is neither beside the repository nor in TRUEWIRE_UPSTREAM";

/** The entries of the areas that are described so far; none when the inventory is absent. */
export function inventoryEntries(areas: readonly string[]): readonly InventoryEntry[] {
  if (absence !== undefined) return [];
  const { operations } = JSON.parse(readFileSync(file, "utf8")) as { readonly operations: readonly InventoryEntry[] };
  return operations.filter(({ area }) => areas.includes(area));
}
