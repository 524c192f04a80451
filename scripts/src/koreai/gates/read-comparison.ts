import { describeKoreai, readKoreaiPages } from "../build.ts";
import { readInventory } from "../inventory.ts";
import type { Comparison } from "./compare.ts";
import { readDepartures, readUnfinishedAreas } from "./departures.ts";

/**
 * Everything that is compared, of a checkout whose inventory is at hand.
 *
 * @param root - root of the repository
 * @throws {SpecError} when the inventory is not there, or something cannot be read.
 */
export function readComparison(root: string): Comparison {
  return {
    entries: readInventory(root),
    ...readKoreaiPages(root),
    document: describeKoreai(root),
    departures: readDepartures(root),
    unfinished: readUnfinishedAreas(root),
  };
}
