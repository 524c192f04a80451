import type { Direction } from "../../model/finding.ts";
import type { Collector, Scope } from "./collector.ts";
import { verdictOf, type TypeChange, type Way } from "./directed.ts";
import type { SchemaComparer } from "./compare-schemas.ts";
import type { Side } from "./side.ts";
import { at, itemsOf, type Description, type View } from "./view.ts";

/** An operation and the path item it stands in. */
export interface OperationView {
  readonly operation: View;
  readonly item: View;
  readonly path: string;
}

interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly view: View;
  readonly schema: View;
  readonly required: boolean;
}

/** OpenAPI says that header parameters of these names are to be ignored. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

const UNKNOWN = true;

function schemaOf(parameter: View): View {
  const schema = at(parameter, "schema");
  if (schema.value !== undefined) return schema;
  const content = at(parameter, "content");
  const [type] = Object.keys(typeof content.value === "object" && content.value !== null ? content.value : {});
  return type === undefined ? { ...schema, value: UNKNOWN } : at(at(content, type), "schema");
}

function parametersOf({ operation, item }: OperationView, description: Description): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const given of [...itemsOf(at(operation, "parameters")), ...itemsOf(at(item, "parameters"))]) {
    const view = description.resolved(given);
    const [place, name] = [String(at(view, "in").value), String(at(view, "name").value)];
    const key = `${place} ${name}`;
    if (found.has(key) || (place === "header" && IGNORED_HEADERS.includes(name.toLowerCase()))) continue;
    const required = place === "path" || at(view, "required").value === true;
    found.set(key, { name, place, view, schema: schemaOf(view), required });
  }
  return found;
}

function wayOf(place: string): Way {
  const directions: Readonly<Record<string, Direction>> = { path: "path", header: "header" };
  return { sent: true, direction: directions[place] ?? "request" };
}

/** Names of the parameters of a path, in their order. */
function placeholders(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => `path ${name}`);
}

/** Compares what operations take beside their bodies. */
export class ParameterComparer {
  readonly #old: Side;
  readonly #new: Side;
  readonly #schemas: SchemaComparer;
  readonly #collector: Collector;

  constructor(old: Side, now: Side, schemas: SchemaComparer, collector: Collector) {
    this.#old = old;
    this.#new = now;
    this.#schemas = schemas;
    this.#collector = collector;
  }

  compare(old: OperationView, now: OperationView, scope: Scope): void {
    const before = parametersOf(old, this.#old.description);
    const after = parametersOf(now, this.#new.description);
    const renamed = this.#renamed(old, now, before, after);
    for (const [key, parameter] of before) {
      const other = after.get(renamed.get(key) ?? key);
      if (other === undefined) this.#report(scope, "removed", parameter, undefined);
      else this.#comparePair(parameter, other, scope);
    }
    const known = new Set([...before.keys()].map((key) => renamed.get(key) ?? key));
    for (const [key, parameter] of after) {
      if (!known.has(key)) this.#report(scope, parameter.required ? "required-added" : "added", undefined, parameter);
    }
  }

  /** Placeholders that stand in the same place of the path and have another name. */
  #renamed(
    old: OperationView,
    now: OperationView,
    before: ReadonlyMap<string, Parameter>,
    after: ReadonlyMap<string, Parameter>,
  ): ReadonlyMap<string, string> {
    const gone = placeholders(old.path).filter((key) => before.has(key) && !after.has(key));
    const come = placeholders(now.path).filter((key) => after.has(key) && !before.has(key));
    if (gone.length !== come.length) return new Map();
    return new Map(gone.map((key, index) => [key, come[index] ?? key]));
  }

  #comparePair(old: Parameter, now: Parameter, scope: Scope): void {
    const way = wayOf(old.place);
    if (old.name !== now.name) {
      const [before, after] = [`{${old.name}}`, `{${now.name}}`];
      this.#collector.report(scope, {
        rule: "param.path.renamed",
        level: "major",
        direction: "path",
        old: old.view,
        new: now.view,
        before,
        after,
      });
    } else if (old.required !== now.required) {
      this.#report(scope, now.required ? "became-required" : "became-optional", old, now);
    }
    this.#compareStyle(old, now, scope);
    this.#schemas.compareDeprecation(old.view, now.view, way, scope);
    this.#schemas.compare(old.schema, now.schema, way, scope);
  }

  /** How a value is written into the request: no type says so, and the server may read another value. */
  #compareStyle(old: Parameter, now: Parameter, scope: Scope): void {
    for (const keyword of ["style", "explode"]) {
      const [before, after] = [old.view, now.view].map((view) => at(view, keyword).value);
      if (before === after) continue;
      this.#collector.report(scope, {
        rule: "ext.changed",
        level: "minor",
        direction: wayOf(old.place).direction,
        old: old.view,
        new: now.view,
        before: before === undefined ? "" : `${keyword} ${JSON.stringify(before)}`,
        after: after === undefined ? "" : `${keyword} ${JSON.stringify(after)}`,
      });
    }
  }

  #report(scope: Scope, change: TypeChange, old: Parameter | undefined, now: Parameter | undefined): void {
    const way = wayOf((old ?? now)?.place ?? "");
    const [rule, level] = verdictOf(change, way);
    const text = (side: Side, parameter: Parameter | undefined): string =>
      parameter === undefined
        ? ""
        : side.printer.member(parameter.name, { view: parameter.schema, required: parameter.required });
    this.#collector.report(scope, {
      rule,
      level,
      direction: way.direction,
      old: old?.view,
      new: now?.view,
      before: text(this.#old, old),
      after: text(this.#new, now),
    });
  }
}
