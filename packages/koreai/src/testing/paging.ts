import { badRequest } from "./refusals.ts";

/** Part of a list, and whether more follows. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
  readonly total: number;
}

/** Cuts a part out of a list. */
export function cut<Item>(all: readonly Item[], start: number, limit: number): Part<Item> {
  const end = start + limit;
  return { items: all.slice(start, end), more: end < all.length, total: all.length };
}

/**
 * A count that a request gives, at most `most` of it.
 *
 * @throws Refusal 400 for what is no count
 */
export function countOf(value: unknown, name: string, otherwise: number, most: number = Infinity): number {
  if (value === undefined || value === null) return Math.min(otherwise, most);
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) throw badRequest(`${name} must be a number`);
  return Math.min(count, most);
}
