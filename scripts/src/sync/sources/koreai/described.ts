import { readKoreaiSources } from "../../../koreai/read-sources.ts";
import { validatePage } from "../../../koreai/validate.ts";
import { keyOf, shapeOfPath, type OperationFacts } from "./page-facts.ts";

/** What the files under `specs/koreai/pages` describe. */
export interface DescribedPages {
  /** Method and path of every operation, placeholders unnamed. */
  readonly operations: ReadonlySet<string>;
}

/**
 * Reads what is described.
 *
 * @throws {SpecError} when a file is not in the notation.
 */
export function readDescribedPages(root: string): DescribedPages {
  const pages = readKoreaiSources(root).pages.map(validatePage);
  const operations = pages.flatMap((page) => page.operations ?? []);
  return {
    operations: new Set(operations.map(keyOf)),
  };
}

/** Whether an operation of a page is described, by the address it heads or by one that a sample calls. */
function isDescribed({ operations }: DescribedPages, operation: OperationFacts): boolean {
  if (operations.has(keyOf(operation))) return true;
  return operation.calls.some((call) => operations.has(shapeOfPath(call)));
}

/** The operations that pages tell of and no file of ours describes: method and path, with the page. */
export function undescribed(
  described: DescribedPages,
  documented: ReadonlyMap<string, readonly OperationFacts[]>,
): readonly string[] {
  return [...documented].flatMap(([page, operations]) =>
    operations
      .filter((operation) => !isDescribed(described, operation))
      .map(({ method, path }) => `${page}: ${method === "" ? "?" : method} ${path}`),
  );
}
