import { isObject, own, sameJson, type JsonValue } from "../../../shared/json.ts";
import { at, referenceOf, type View } from "./view.ts";
import type { Collector, Scope } from "./collector.ts";
import { compareConstraints } from "./constraints.ts";
import { verdictOf, type TypeChange, type Way } from "./directed.ts";
import { matchBranches } from "./match-branches.ts";
import { isFree, NOTHING, type Member, type ObjectBranch, type Primitive, type Shape } from "./shape.ts";
import type { Side } from "./side.ts";
import type { TypePrinter } from "./type-text.ts";

/** Two schemas that are compared, and what the comparison is for. */
interface Context {
  readonly old: View;
  readonly new: View;
  readonly way: Way;
  readonly scope: Scope;
}

function kindsOf(shape: Shape): ReadonlySet<string> {
  const literals = [...shape.literals.values()].map((value) => typeof value);
  return new Set([
    ...shape.primitives,
    ...literals,
    ...(shape.null ? ["null"] : []),
    ...(shape.arrays.length > 0 ? ["array"] : []),
    ...(shape.objects.length > 0 ? ["object"] : []),
  ]);
}

function literalsOf(shape: Shape, type: Primitive): ReadonlyMap<string, JsonValue> {
  return new Map([...shape.literals].filter(([, value]) => typeof value === type));
}

function without(from: ReadonlyMap<string, JsonValue>, other: ReadonlyMap<string, JsonValue>): readonly JsonValue[] {
  return [...from].flatMap(([text, value]) => (other.has(text) ? [] : [value]));
}

function isDeprecated(value: JsonValue | undefined): boolean {
  return isObject(value) && own(value, "deprecated") === true;
}

/** Compares schemas of two descriptions, each pair of shared ones once per way. */
export class SchemaComparer {
  readonly #old: Side;
  readonly #new: Side;
  readonly #collector: Collector;
  readonly #shared = new Map<string, Scope>();

  constructor(old: Side, now: Side, collector: Collector) {
    this.#old = old;
    this.#new = now;
    this.#collector = collector;
  }

  /** Compares a schema as it was with the schema as it is. */
  compare(old: View, now: View, way: Way, scope: Scope): void {
    const shared = referenceOf(old) !== undefined || referenceOf(now) !== undefined;
    const context: Context = {
      old: this.#old.description.resolved(old),
      new: this.#new.description.resolved(now),
      way,
      scope,
    };
    if (!shared) return this.#compare(context);
    this.#once(context, (once) => this.#compare(once));
  }

  /** Whether a member is deprecated that was not before. */
  compareDeprecation(old: View, now: View, way: Way, scope: Scope): void {
    const was = isDeprecated(old.value) || isDeprecated(this.#old.description.resolved(old).value);
    if (was || (!isDeprecated(now.value) && !isDeprecated(this.#new.description.resolved(now).value))) return;
    const { direction } = way;
    this.#collector.report(scope, {
      rule: "op.deprecated",
      level: "minor",
      direction,
      old,
      new: now,
      before: "",
      after: "deprecated",
    });
  }

  #once(context: Context, compare: (context: Context) => void): void {
    const key = `${context.way.direction} ${context.way.sent} ${context.old.pointer} ${context.new.pointer}`;
    const known = this.#shared.get(key);
    const scope = known ?? this.#collector.scope();
    scope.users.add(context.scope);
    if (known !== undefined) return;
    this.#shared.set(key, scope);
    compare({ ...context, scope });
  }

  #report(context: Context, change: TypeChange, before: string, after: string, level?: "minor" | "patch"): void {
    const [rule, usual] = verdictOf(change, context.way);
    const { direction } = context.way;
    this.#collector.report(context.scope, {
      rule,
      level: level ?? usual,
      direction,
      old: context.old,
      new: context.new,
      before,
      after,
    });
  }

  #compare(context: Context): void {
    const old = this.#old.shapes.read(context.old);
    const now = this.#new.shapes.read(context.new);
    const [before, after] = [this.#old.printer.shape(old), this.#new.printer.shape(now)];
    if (old.any || now.any) {
      if (old.any !== now.any) this.#report(context, old.any ? "narrowed" : "widened", before, after);
      else this.#compareNotes(context);
      return;
    }
    const [was, is] = [kindsOf(old), kindsOf(now)];
    const gone = [...was].some((kind) => !is.has(kind));
    const come = [...is].some((kind) => !was.has(kind));
    if (gone && come) return this.#report(context, "replaced", before, after);
    if (gone || come) this.#report(context, gone ? "narrowed" : "widened", before, after);
    for (const type of ["string", "number", "boolean"] as const) this.#compareValues(context, type, old, now);
    this.#compareArrays(context, old.arrays, now.arrays);
    this.#compareObjects(context, old.objects, now.objects);
    if (!gone && !come) this.#compareNotes(context);
  }

  /** What changes no type: constraints, and defaults of what is sent. */
  #compareNotes({ old, new: now, way, scope }: Context): void {
    const { direction } = way;
    for (const { before, after } of compareConstraints(old, now)) {
      this.#collector.report(scope, {
        rule: "doc.constraint",
        level: "patch",
        direction,
        old,
        new: now,
        before,
        after,
      });
    }
    const [was, is] = [at(old, "default").value, at(now, "default").value];
    if (!way.sent || sameJson(was, is)) return;
    const text = (value: JsonValue | undefined): string =>
      value === undefined ? "" : `default ${JSON.stringify(value)}`;
    this.#collector.report(scope, {
      rule: "req.default",
      level: "none",
      direction,
      old,
      new: now,
      before: text(was),
      after: text(is),
    });
  }

  #compareValues(context: Context, type: Primitive, old: Shape, now: Shape): void {
    const [was, is] = [literalsOf(old, type), literalsOf(now, type)];
    const [wasOpen, isOpen] = [old.primitives.has(type), now.primitives.has(type)];
    if ((was.size === 0 && !wasOpen) || (is.size === 0 && !isOpen)) return;
    const text = (side: Side, literals: ReadonlyMap<string, JsonValue>, open: boolean): string =>
      side.printer.shape({ ...NOTHING, literals, primitives: new Set(open ? [type] : []) });
    const [before, after] = [text(this.#old, was, wasOpen), text(this.#new, is, isOpen)];
    if (wasOpen !== isOpen) return this.#report(context, wasOpen ? "narrowed" : "widened", before, after);
    // Beside the whole type, values are a help to editors and no more.
    if (without(is, was).length > 0)
      this.#report(context, "values-added", before, after, wasOpen ? "minor" : undefined);
    if (without(was, is).length > 0)
      this.#report(context, "values-removed", before, after, wasOpen ? "patch" : undefined);
  }

  #compareArrays(context: Context, before: readonly View[], after: readonly View[]): void {
    const unknown = (items: View): View => (items.value === undefined ? { ...items, value: true } : items);
    const [was, ...others] = before;
    const [is, ...more] = after;
    if (was === undefined || is === undefined) return;
    if (others.length + more.length === 0) return this.compare(unknown(was), unknown(is), context.way, context.scope);
    const gone = before.filter((items) => !after.some((other) => sameJson(items.value, other.value)));
    const come = after.filter((items) => !before.some((other) => sameJson(items.value, other.value)));
    for (const items of gone) this.#report(context, "narrowed", `${this.#old.printer.type(items)}[]`, "");
    for (const items of come) this.#report(context, "widened", "", `${this.#new.printer.type(items)}[]`);
  }

  #compareObjects(context: Context, before: readonly ObjectBranch[], after: readonly ObjectBranch[]): void {
    if (before.length === 0 || after.length === 0) return;
    const [wasFree, free] = [before.every(isFree), after.every(isFree)];
    if (wasFree !== free) {
      const text = (printer: TypePrinter, branches: readonly ObjectBranch[]): string =>
        branches.map((branch) => printer.branch(branch)).join(" | ");
      const [old, now] = [text(this.#old.printer, before), text(this.#new.printer, after)];
      return this.#report(context, wasFree ? "narrowed" : "widened", old, now);
    }
    const { pairs, removed, added } = matchBranches(before, after);
    for (const branch of removed) this.#report(context, "narrowed", this.#old.printer.branch(branch), "");
    for (const branch of added) this.#report(context, "widened", "", this.#new.printer.branch(branch));
    for (const [old, now] of pairs) {
      const alone = before.length === 1 && after.length === 1;
      const pair: Context = { ...context, old: old.view, new: now.view };
      // Members of a shared schema that is one of several are that schema's, too.
      if (alone) this.#compareMembers(context, old, now);
      else this.#once(pair, (once) => this.#compareMembers(once, old, now));
    }
  }

  #compareMembers(context: Context, old: ObjectBranch, now: ObjectBranch): void {
    if (isFree(old) !== isFree(now)) {
      const [before, after] = [this.#old.printer.branch(old), this.#new.printer.branch(now)];
      return this.#report(context, isFree(old) ? "narrowed" : "widened", before, after);
    }
    for (const [name, member] of old.members) {
      const other = now.members.get(name);
      if (other === undefined) this.#reportMember(context, "removed", name, member, undefined);
      else this.#compareMember(context, name, member, other);
    }
    for (const [name, member] of now.members) {
      const change = member.required ? "required-added" : "added";
      if (!old.members.has(name)) this.#reportMember(context, change, name, undefined, member);
    }
    this.#compareAdditional(context, old.additional, now.additional);
  }

  #compareMember(context: Context, name: string, old: Member, now: Member): void {
    if (old.required !== now.required) {
      this.#reportMember(context, now.required ? "became-required" : "became-optional", name, old, now);
    }
    this.compareDeprecation(old.view, now.view, context.way, context.scope);
    this.compare(old.view, now.view, context.way, context.scope);
  }

  #reportMember(
    context: Context,
    change: TypeChange,
    name: string,
    old: Member | undefined,
    now: Member | undefined,
  ): void {
    const [rule, level] = verdictOf(change, context.way);
    this.#collector.report(context.scope, {
      rule,
      level,
      direction: context.way.direction,
      old: old?.view,
      new: now?.view,
      before: old === undefined ? "" : this.#old.printer.member(name, old),
      after: now === undefined ? "" : this.#new.printer.member(name, now),
    });
  }

  #compareAdditional(context: Context, old: View | undefined, now: View | undefined): void {
    if (old !== undefined && now !== undefined) return this.compare(old, now, context.way, context.scope);
    const member = (side: Side, view: View): string => `[key: string]: ${side.printer.type(view)}`;
    if (now !== undefined) this.#report(context, "added", "", member(this.#new, now));
    if (old === undefined) return;
    const text = member(this.#old, old);
    // A value of which nothing is known cannot be used without a check, so that nobody relies on its type.
    this.#report(context, context.way.sent || !this.#old.shapes.read(old).any ? "removed" : "narrowed", text, "");
  }
}
