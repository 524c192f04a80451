import { inferReport } from "../../koreai/infer/infer-report.ts";
import { readInventory, type SampleKind } from "../../koreai/inventory.ts";
import { SpecError } from "../../shared/spec-error.ts";

/** Which samples to look at. */
export interface InferOptions {
  readonly request?: true;
  readonly error?: true;
}

function kindOf({ request, error }: InferOptions): SampleKind {
  if (request) return "request";
  return error ? "error" : "response";
}

/**
 * Prints the shape that the samples of inventory entries have in common.
 *
 * @throws {SpecError} when the vendor has no inventory, the inventory is not there, or an entry is not in it.
 */
export function infer(root: string, vendor: string, ids: readonly string[], options: InferOptions): void {
  if (vendor !== "koreai") throw new SpecError(`specs/${vendor}`, "", "has no inventory of samples; koreai has");
  process.stdout.write(inferReport(readInventory(root), ids, kindOf(options)));
}
