import type { InventoryEntry } from "../inventory.ts";
import { routeOf, type OperationIndex, type PlacedOperation, type PlacedWebhook } from "../operation-index.ts";
import type { Page } from "../notation.ts";

/** What an entry is described by. */
export type Described = PlacedOperation | PlacedWebhook;

/** The entries with what they are described by. */
export interface Joined {
  readonly pairs: readonly { readonly entry: InventoryEntry; readonly described: Described }[];
  /** Entries that nothing describes. */
  readonly missing: readonly InventoryEntry[];
  /** What stands in the way of a one-to-one reading, as lines. */
  readonly problems: readonly string[];
}

/** Id of the operation or webhook. */
export function idOf(described: Described): string {
  return "operation" in described ? described.operation.id : described.webhook.id;
}

/** The page of an entry's id. */
export function pageOf({ id }: InventoryEntry): string {
  return id.split("#")[0] ?? id;
}

function entriesOf(described: Described): readonly string[] {
  return ("operation" in described ? described.operation.entries : described.webhook.entries) ?? [];
}

/** By method and path; calls of the platform have none, and are told by their page. */
function byRoute(entry: InventoryEntry, { operations, webhooks }: OperationIndex): readonly Described[] {
  const { method, path } = entry;
  if (method === null || path === null) return webhooks.filter(({ page }) => page.page === pageOf(entry));
  const route = routeOf({ method, path });
  return operations.filter(({ operation }) => routeOf(operation) === route);
}

/** A page that describes nothing but one operation of another page needs no further sign. */
function byMention(entry: InventoryEntry, pages: readonly Page[], index: OperationIndex): readonly Described[] {
  const page = pages.find((each) => each.page === pageOf(entry));
  const [only, ...others] = page?.describes ?? [];
  if (page?.operations !== undefined || only === undefined || others.length > 0) return [];
  return index.operations.filter(({ operation }) => operation.id === only);
}

/**
 * Finds for each entry the one operation that describes it: the one that names it in `entries`, else the one of its method and path
 * (whatever path parameters are called), else the only one that its page names in `describes`.
 */
export function joinEntries(entries: readonly InventoryEntry[], pages: readonly Page[], index: OperationIndex): Joined {
  const all: readonly Described[] = [...index.operations, ...index.webhooks];
  const problems: string[] = [];
  const pairs: { entry: InventoryEntry; described: Described }[] = [];
  const missing: InventoryEntry[] = [];
  for (const entry of entries) {
    const named = all.find((described) => entriesOf(described).includes(entry.id));
    const routed = byRoute(entry, index);
    const [described = byMention(entry, pages, index)[0]] = named === undefined ? routed : [named];
    if (named !== undefined && routed.includes(named)) {
      problems.push(`${idOf(named)} need not name ${entry.id}: method and path tell`);
    }
    if (routed.length > 1) problems.push(`${entry.id} is described by ${routed.map(idOf).join(" and ")}`);
    if (described === undefined) missing.push(entry);
    else pairs.push({ entry, described });
  }
  const ids = new Set(entries.map(({ id }) => id));
  for (const described of all) {
    for (const id of entriesOf(described)) {
      if (!ids.has(id)) problems.push(`${idOf(described)} names ${id}, which is no entry of the inventory`);
    }
  }
  return { pairs, missing, problems };
}
