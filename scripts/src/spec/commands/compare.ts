import { compareReport } from "../../koreai/gates/compare-report.ts";
import { compare } from "../../koreai/gates/compare.ts";
import { readComparison } from "../../koreai/gates/read-comparison.ts";
import { SpecError } from "../../shared/spec-error.ts";

/**
 * Prints in what the description departs from the inventory of upstream's pages.
 *
 * @param area - only this area
 * @throws {SpecError} when the vendor has no inventory, or the inventory is not there.
 */
export function compareWithInventory(root: string, vendor: string, area: string | undefined): void {
  if (vendor !== "koreai") throw new SpecError(`specs/${vendor}`, "", "has no inventory of pages; koreai has");
  process.stdout.write(compareReport(compare(readComparison(root)), area));
}
