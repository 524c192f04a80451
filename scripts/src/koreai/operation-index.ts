import { compareText } from "../shared/json.ts";
import { childPointer, formatPointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import type { Checked } from "./components.ts";
import type { Page, PageOperation, PageWebhook } from "./notation.ts";

/** An operation with the page it comes from. */
export interface PlacedOperation {
  readonly file: string;
  readonly pointer: string;
  readonly page: Page;
  readonly operation: PageOperation;
  /** Ids of the other pages that document it, in order. */
  readonly alsoOn: readonly string[];
}

/** A webhook with the page it comes from. */
export interface PlacedWebhook {
  readonly file: string;
  readonly pointer: string;
  readonly page: Page;
  readonly webhook: PageWebhook;
}

/** Everything that the pages describe. */
export interface OperationIndex {
  readonly operations: readonly PlacedOperation[];
  readonly webhooks: readonly PlacedWebhook[];
}

/** A name, where it stands, and the place that owns it. */
interface Named {
  readonly name: string;
  readonly file: string;
  readonly pointer: string;
  readonly owner: string;
}

function refuseRepeated(names: readonly Named[]): void {
  const seen = new Map<string, Named>();
  for (const named of names) {
    const first = seen.get(named.name);
    if (first !== undefined) {
      const place = `${first.file}#${first.owner}`;
      throw new SpecError(named.file, named.pointer, `repeats ${named.name} of ${place}`);
    }
    seen.set(named.name, named);
  }
}

function idsOf({ operations, webhooks }: OperationIndex): readonly Named[] {
  const named = (id: string, file: string, owner: string): Named => {
    return { name: id, file, pointer: childPointer(owner, "id"), owner };
  };
  return [
    ...operations.map(({ operation, file, pointer }) => named(operation.id, file, pointer)),
    ...webhooks.map(({ webhook, file, pointer }) => named(webhook.id, file, pointer)),
  ];
}

function routesOf({ operations }: OperationIndex): readonly Named[] {
  return operations.map(({ operation, file, pointer }) => {
    return { name: routeOf(operation), file, pointer: childPointer(pointer, "path"), owner: pointer };
  });
}

function entriesOf({ operations, webhooks }: OperationIndex): readonly Named[] {
  const all = [
    ...operations.map(({ operation, file, pointer }) => ({ entries: operation.entries, file, pointer })),
    ...webhooks.map(({ webhook, file, pointer }) => ({ entries: webhook.entries, file, pointer })),
  ];
  return all.flatMap(({ entries = [], file, pointer }) =>
    entries.map((name, index): Named => {
      return { name, file, pointer: `${pointer}${formatPointer(["entries", index])}`, owner: pointer };
    }),
  );
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

/** Where a page names an operation of another page's file. */
interface Mention {
  readonly file: string;
  readonly pointer: string;
  readonly page: string;
  readonly id: string;
}

function mentionsOf(pages: readonly Checked<Page>[]): readonly Mention[] {
  return pages.flatMap(({ file, content }) =>
    (content.describes ?? []).map((id, index): Mention => {
      return { file, pointer: formatPointer(["describes", index]), page: content.page, id };
    }),
  );
}

function refuseIdleMentions(mentions: readonly Mention[], operations: readonly PlacedOperation[]): void {
  const files = new Map(operations.map(({ operation, file }) => [operation.id, file]));
  for (const { file, pointer, id } of mentions) {
    const owner = files.get(id);
    if (owner === undefined) throw new SpecError(file, pointer, `names the operation ${id}, which is nowhere defined`);
    if (owner === file) throw new SpecError(file, pointer, `names the operation ${id}, which stands in this very file`);
  }
}

/** What a server tells calls apart by: paths that differ by the names of their parameters only are one path to it. */
export function routeOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path.replace(/\{\w+\}/gu, "{}")}`;
}

/**
 * All operations and webhooks of all pages.
 *
 * @throws {SpecError} when a page, an id, an entry, or a method and path stands twice, a path and its parameters differ, or a job or a
 * page names an operation that does not exist.
 */
export function indexOperations(pages: readonly Checked<Page>[]): OperationIndex {
  refuseRepeated(
    pages.map(({ file, content }) => {
      return { name: content.page, file, pointer: "/page", owner: "/page" };
    }),
  );
  const mentions = mentionsOf(pages);
  const operations = pages.flatMap(({ file, content }) =>
    (content.operations ?? []).map((operation, index): PlacedOperation => {
      const alsoOn = mentions.filter(({ id }) => id === operation.id).map(({ page }) => page);
      const pointer = formatPointer(["operations", index]);
      return { file, pointer, page: content, operation, alsoOn: alsoOn.toSorted(compareText) };
    }),
  );
  const webhooks = pages.flatMap(({ file, content }) =>
    (content.webhooks ?? []).map((webhook, index): PlacedWebhook => {
      return { file, pointer: formatPointer(["webhooks", index]), page: content, webhook };
    }),
  );
  const index: OperationIndex = { operations, webhooks };
  for (const names of [idsOf(index), routesOf(index), entriesOf(index)]) refuseRepeated(names);
  for (const operation of operations) refuseWrongPathParameters(operation);
  refuseDanglingJobs(operations);
  refuseIdleMentions(mentions, operations);
  return index;
}
