import { childPointer, formatPointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import type { Checked } from "./components.ts";
import type { Page, PageOperation } from "./notation.ts";

/** An operation with the page it comes from. */
export interface PlacedOperation {
  readonly file: string;
  readonly pointer: string;
  readonly page: Page;
  readonly operation: PageOperation;
}

function refuseRepeated(
  operations: readonly PlacedOperation[],
  key: string,
  identity: (operation: PageOperation) => string,
): void {
  const seen = new Map<string, PlacedOperation>();
  for (const placed of operations) {
    const name = identity(placed.operation);
    const first = seen.get(name);
    if (first !== undefined) {
      const place = `${first.file}#${first.pointer}`;
      throw new SpecError(placed.file, childPointer(placed.pointer, key), `repeats ${name} of ${place}`);
    }
    seen.set(name, placed);
  }
}

function templateNames(path: string): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? "");
}

function refuseWrongPathParameters({ file, pointer, operation }: PlacedOperation): void {
  const wanted = templateNames(operation.path);
  const declared = Object.keys(operation.parameters?.path ?? {});
  const missing = wanted.find((name) => !declared.includes(name));
  if (missing !== undefined) {
    throw new SpecError(
      file,
      childPointer(pointer, "path"),
      `has {${missing}}, which parameters/path does not declare`,
    );
  }
  const extra = declared.find((name) => !wanted.includes(name));
  if (extra !== undefined) {
    const at = `${pointer}${formatPointer(["parameters", "path", extra])}`;
    throw new SpecError(file, at, `is no part of ${operation.path}`);
  }
  if (new Set(wanted).size < wanted.length) {
    throw new SpecError(file, childPointer(pointer, "path"), "holds one parameter twice");
  }
}

function refuseDanglingJobs(operations: readonly PlacedOperation[]): void {
  const ids = new Set(operations.map(({ operation }) => operation.id));
  for (const { file, pointer, operation } of operations) {
    if (operation.job === undefined || ids.has(operation.job.status)) continue;
    const at = `${pointer}${formatPointer(["job", "status"])}`;
    throw new SpecError(file, at, `names the operation ${operation.job.status}, which is nowhere defined`);
  }
}

/**
 * All operations of all pages.
 *
 * @throws {SpecError} when a page, an id, or a method and path stands twice, a path and its parameters differ, or a job's status
 * operation does not exist.
 */
export function indexOperations(pages: readonly Checked<Page>[]): readonly PlacedOperation[] {
  const files = new Map<string, string>();
  for (const { file, content } of pages) {
    const first = files.get(content.page);
    if (first !== undefined) throw new SpecError(file, "/page", `repeats ${content.page} of ${first}`);
    files.set(content.page, file);
  }
  const operations = pages.flatMap(({ file, content }) =>
    content.operations.map((operation, index): PlacedOperation => {
      return { file, pointer: formatPointer(["operations", index]), page: content, operation };
    }),
  );
  refuseRepeated(operations, "id", ({ id }) => id);
  // Paths that differ by the names of their parameters only are one path to a server.
  refuseRepeated(operations, "path", ({ method, path }) => `${method} ${path.replace(/\{\w+\}/gu, "{}")}`);
  for (const operation of operations) refuseWrongPathParameters(operation);
  refuseDanglingJobs(operations);
  return operations;
}
