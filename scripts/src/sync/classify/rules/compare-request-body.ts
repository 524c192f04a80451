import { mediaEssence } from "../media-type.ts";
import type { Collector, Scope } from "./collector.ts";
import type { SchemaComparer } from "./compare-schemas.ts";
import { verdictOf, type TypeChange, type Way } from "./directed.ts";
import type { Side } from "./side.ts";
import { at, entriesOf, type View } from "./view.ts";

const SENT: Way = { sent: true, direction: "request" };

function mediaOf(content: View): ReadonlyMap<string, View> {
  return new Map(entriesOf(content).map(([type, media]) => [mediaEssence(type), media]));
}

/** Compares what operations take as their bodies. */
export class RequestBodyComparer {
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

  compare(oldOperation: View, newOperation: View, scope: Scope): void {
    const old = this.#old.description.resolved(at(oldOperation, "requestBody"));
    const now = this.#new.description.resolved(at(newOperation, "requestBody"));
    const [had, has] = [old.value !== undefined, now.value !== undefined];
    if (!had && !has) return;
    const required = at(now, "required").value === true;
    if (had !== has) return this.#report(scope, had ? "removed" : required ? "required-added" : "added", old, now);
    const was = at(old, "required").value === true;
    if (was !== required) this.#report(scope, required ? "became-required" : "became-optional", old, now);
    this.#compareContent(at(old, "content"), at(now, "content"), scope);
  }

  #compareContent(old: View, now: View, scope: Scope): void {
    const [before, after] = [mediaOf(old), mediaOf(now)];
    for (const [type, media] of before) {
      const other = after.get(type);
      if (other === undefined) this.#reportMedia(scope, "removed", type, media, undefined);
      else this.#schemas.compare(at(media, "schema"), at(other, "schema"), SENT, scope);
    }
    for (const [type, media] of after) {
      if (!before.has(type)) this.#reportMedia(scope, "added", type, undefined, media);
    }
  }

  #reportMedia(scope: Scope, change: TypeChange, type: string, old: View | undefined, now: View | undefined): void {
    const [rule, level] = verdictOf(change, SENT);
    const text = (side: Side, media: View | undefined): string =>
      media === undefined ? "" : `${type}: ${side.printer.type(at(media, "schema"))}`;
    const [before, after] = [text(this.#old, old), text(this.#new, now)];
    this.#collector.report(scope, { rule, level, direction: "request", old, new: now, before, after });
  }

  #report(scope: Scope, change: TypeChange, old: View, now: View): void {
    const [rule, level] = verdictOf(change, SENT);
    const text = (body: View): string => {
      if (body.value === undefined) return "";
      return `body${at(body, "required").value === true ? "" : "?"}`;
    };
    const [before, after] = [text(old), text(now)];
    this.#collector.report(scope, { rule, level, direction: "request", old, new: now, before, after });
  }
}
