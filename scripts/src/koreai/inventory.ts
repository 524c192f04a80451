import { existsSync } from "node:fs";
import { join } from "node:path";

import type { JsonObject, JsonValue } from "../shared/json.ts";
import { isObject, ownArray } from "../shared/json.ts";
import { parseJson } from "../shared/parse-json.ts";
import { readText } from "../shared/read-text.ts";
import { SpecError } from "../shared/spec-error.ts";

/** What a sample is of. */
export type SampleKind = "request" | "response" | "error";

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
  /** Its page, and behind `#` what tells several calls of one page apart. */
  readonly id: string;
  readonly area: string;
  /** `null`, as the path, where the page describes a call that the platform makes to its user. */
  readonly method: string | null;
  readonly path: string | null;
  readonly params: readonly InventoryParameter[];
  /** By name; a text where the page's sample is no JSON. */
  readonly samples: Readonly<Record<SampleKind, JsonObject>>;
  readonly responseFields: readonly { readonly name: string }[];
  readonly scope: string;
  readonly rateLimit: string;
  /** Id of the entry that has the same body. */
  readonly bodySameAs?: string;
}

/** The inventory's file: in the folder that TRUEWIRE_UPSTREAM names, else beside the repository. Upstream's facts are no part of it. */
function inventoryFile(root: string): string {
  const upstream = process.env["TRUEWIRE_UPSTREAM"] ?? join(root, "..", "shared", "upstream");
  return join(upstream, "koreai", "inventory.json");
}

/** Why there is nothing to compare with, or `undefined` when there is. */
export function inventoryAbsence(root: string): string | undefined {
  if (existsSync(inventoryFile(root))) return undefined;
  return "the inventory of upstream's pages is neither beside the repository nor in TRUEWIRE_UPSTREAM";
}

/**
 * The inventory of upstream's pages.
 *
 * @param root - root of the repository
 * @throws {SpecError} when it is not there or cannot be read.
 */
export function readInventory(root: string): readonly InventoryEntry[] {
  const name = "koreai/inventory.json";
  const absence = inventoryAbsence(root);
  if (absence !== undefined) throw new SpecError(name, "", absence);
  const value: JsonValue = parseJson(readText(inventoryFile(root), name), name);
  if (!isObject(value)) throw new SpecError(name, "", "must be an object");
  // The file was made with this shape; what does not have it shows in the first comparison.
  return ownArray(value, "operations") as unknown as readonly InventoryEntry[];
}
