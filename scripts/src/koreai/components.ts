import { compareText } from "../shared/json.ts";
import { childPointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import { childrenOf, referenceOf, type Placed } from "./fragments.ts";
import type { Fragment, Page } from "./notation.ts";

/** A file whose content was checked against the notation. */
export interface Checked<T> {
  readonly file: string;
  readonly content: T;
}

/** Every named schema, of shared files and of pages, in order of names. */
export type Components = ReadonlyMap<string, Placed>;

/**
 * Gathers the named schemas.
 *
 * @throws {SpecError} when two stand under one name.
 */
export function gatherComponents(
  pages: readonly Checked<Page>[],
  shared: readonly Checked<Readonly<Record<string, Fragment>>>[],
): Components {
  const found = new Map<string, Placed>();
  const add = (file: string, pointer: string, schemas: Readonly<Record<string, Fragment>>): void => {
    for (const [name, schema] of Object.entries(schemas)) {
      const at = childPointer(pointer, name);
      const first = found.get(name);
      if (first !== undefined) throw new SpecError(file, at, `has the name of a schema in ${first.file}`);
      found.set(name, { file, pointer: at, schema });
    }
  };
  for (const { file, content } of shared) add(file, "", content);
  for (const { file, content } of pages) add(file, "/schemas", content.schemas ?? {});
  return new Map([...found].sort(([left], [right]) => compareText(left, right)));
}

/**
 * The component that a name stands for.
 *
 * @throws {SpecError} when there is none.
 */
export function componentNamed(components: Components, name: string, file: string, pointer: string): Placed {
  const component = components.get(name);
  if (component === undefined) throw new SpecError(file, pointer, `names the schema ${name}, which is nowhere defined`);
  return component;
}

/** Looks at a schema; `parent` is what it stands in directly, absent at a root and behind a reference. */
export type Visitor = (schema: Placed, parent: Placed | undefined) => void;

/**
 * Calls `visit` once for every schema that can be reached from `roots`, through references too.
 *
 * @throws {SpecError} when a reference names nothing.
 */
export function visitReachable(components: Components, roots: readonly Placed[], visit: Visitor): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (schema: Placed, parent: Placed | undefined): void => {
    const name = referenceOf(schema.schema);
    if (name === undefined) {
      visit(schema, parent);
      for (const child of childrenOf(schema)) walk(child, schema);
      return;
    }
    const target = componentNamed(components, name, schema.file, childPointer(schema.pointer, "$ref"));
    if (names.has(name)) return;
    names.add(name);
    walk(target, undefined);
  };
  for (const root of roots) walk(root, undefined);
  return names;
}
