import type { Level } from "../../model/level.ts";
import type { RuleId } from "../../model/rules.ts";
import { mediaEssence } from "../media-type.ts";
import type { Collector, Scope } from "./collector.ts";
import type { SchemaComparer } from "./compare-schemas.ts";
import { verdictOf, type TypeChange, type Way } from "./directed.ts";
import type { Side } from "./side.ts";
import { at, entriesOf, type View } from "./view.ts";

const RECEIVED: Way = { sent: false, direction: "response" };
const HEADER: Way = { sent: false, direction: "header" };
const NO_BODY = "";

/** One body that an operation may answer with. */
interface Answer {
  readonly status: string;
  readonly media: string;
  readonly view: View;
  readonly schema: View | undefined;
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** Compares what operations answer. */
export class ResponseComparer {
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
    const old = this.#responses(oldOperation, this.#old);
    const now = this.#responses(newOperation, this.#new);
    this.#compareErrors(old, now, scope);
    this.#compareSuccesses(this.#successes(old), this.#successes(now), scope);
    for (const [status, view] of old) {
      const other = now.get(status);
      if (other !== undefined) this.#compareHeaders(at(view, "headers"), at(other, "headers"), scope);
    }
  }

  #responses(operation: View, side: Side): ReadonlyMap<string, View> {
    const entries = entriesOf(at(operation, "responses"));
    return new Map(entries.map(([status, response]) => [status, side.description.resolved(response)]));
  }

  #answers(status: string, view: View): readonly Answer[] {
    const content = entriesOf(at(view, "content"));
    if (content.length === 0) return [{ status, media: NO_BODY, view, schema: undefined }];
    return content.map(([media, body]) => ({
      status,
      media: mediaEssence(media),
      view: body,
      schema: at(body, "schema"),
    }));
  }

  #successes(responses: ReadonlyMap<string, View>): ReadonlyMap<string, Answer> {
    const answers = [...responses].flatMap(([status, view]) => (isSuccess(status) ? this.#answers(status, view) : []));
    return new Map(answers.map((answer) => [`${answer.status} ${answer.media}`, answer]));
  }

  #compareSuccesses(old: ReadonlyMap<string, Answer>, now: ReadonlyMap<string, Answer>, scope: Scope): void {
    const gone = [...old].filter(([key]) => !now.has(key)).map(([, answer]) => answer);
    const come = [...now].filter(([key]) => !old.has(key)).map(([, answer]) => answer);
    for (const [key, answer] of old) {
      const other = now.get(key);
      if (answer.schema !== undefined && other?.schema !== undefined)
        this.#schemas.compare(answer.schema, other.schema, RECEIVED, scope);
    }
    const [lost, ...more] = gone;
    const [found, ...others] = come;
    if (lost !== undefined && found !== undefined && more.length + others.length === 0) {
      return this.#compareMoved(lost, found, scope);
    }
    for (const answer of gone) this.#report(scope, "res.status.moved", "major", answer, undefined);
    for (const answer of come) this.#reportNew(scope, answer, old);
  }

  /** One answer in place of one other. */
  #compareMoved(old: Answer, now: Answer, scope: Scope): void {
    const sameStatus = old.status === now.status;
    if (sameStatus && old.media === NO_BODY) return this.#report(scope, "res.added", "minor", old, now);
    if (sameStatus && now.media === NO_BODY) return this.#report(scope, "res.removed", "major", old, now);
    this.#report(scope, "res.status.moved", "major", old, now);
    if (old.schema !== undefined && now.schema !== undefined)
      this.#schemas.compare(old.schema, now.schema, RECEIVED, scope);
  }

  /** One answer more: what awaits the answer has to reckon with it, unless it is like one that was there. */
  #reportNew(scope: Scope, answer: Answer, old: ReadonlyMap<string, Answer>): void {
    const text = this.#text(this.#new, answer).replace(/^\S+ /u, "");
    const known = [...old.values()].some((other) => this.#text(this.#old, other).replace(/^\S+ /u, "") === text);
    if (known || old.size === 0) this.#report(scope, "res.added", "minor", undefined, answer);
    else this.#report(scope, "res.widened", "major", undefined, answer);
  }

  #compareErrors(old: ReadonlyMap<string, View>, now: ReadonlyMap<string, View>, scope: Scope): void {
    for (const status of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(status), now.get(status)];
      if (isSuccess(status)) continue;
      const [before, after] = [was, is].map((view) => (view === undefined ? [] : this.#answers(status, view)));
      this.#compareError(before ?? [], after ?? [], scope);
    }
  }

  /** What a failure of one status answers. Failures come and go in descriptions more than in servers, and callers expect any. */
  #compareError(before: readonly Answer[], after: readonly Answer[], scope: Scope): void {
    for (const answer of before) {
      const same = after.find(({ media }) => media === answer.media);
      if (answer.schema !== undefined && same?.schema !== undefined)
        this.#schemas.compare(answer.schema, same.schema, RECEIVED, scope);
      const gone = same === undefined && (answer.media !== NO_BODY || after.length === 0);
      if (gone) this.#report(scope, "res.error.removed", "minor", answer, undefined);
    }
    for (const answer of after) {
      const known = before.some(({ media }) => media === answer.media);
      const come = !known && (answer.media !== NO_BODY || before.length === 0);
      if (come) this.#report(scope, "res.error.added", "minor", undefined, answer);
    }
  }

  #compareHeaders(old: View, now: View, scope: Scope): void {
    const [before, after] = [this.#headers(old, this.#old), this.#headers(now, this.#new)];
    for (const [name, header] of before) {
      const other = after.get(name);
      if (other === undefined) this.#reportHeader(scope, "removed", name, header, undefined);
      else {
        const [was, is] = [header, other].map((view) => at(view, "required").value === true);
        if (was !== is)
          this.#reportHeader(scope, is === true ? "became-required" : "became-optional", name, header, other);
        this.#schemas.compare(at(header, "schema"), at(other, "schema"), HEADER, scope);
      }
    }
    for (const [name, header] of after) {
      if (!before.has(name)) this.#reportHeader(scope, "added", name, undefined, header);
    }
  }

  #headers(view: View, side: Side): ReadonlyMap<string, View> {
    return new Map(entriesOf(view).map(([name, header]) => [name, side.description.resolved(header)]));
  }

  #reportHeader(scope: Scope, change: TypeChange, name: string, old: View | undefined, now: View | undefined): void {
    const [rule, level] = verdictOf(change, HEADER);
    const text = (side: Side, view: View | undefined): string =>
      view === undefined
        ? ""
        : side.printer.member(name, { view: at(view, "schema"), required: at(view, "required").value === true });
    const [before, after] = [text(this.#old, old), text(this.#new, now)];
    this.#collector.report(scope, { rule, level, direction: "header", old, new: now, before, after });
  }

  #text(side: Side, { status, media, schema }: Answer): string {
    if (media === NO_BODY) return `${status} without a body`;
    return `${status} ${media}: ${schema?.value === undefined ? "unknown" : side.printer.type(schema)}`;
  }

  #report(scope: Scope, rule: RuleId, level: Level, old: Answer | undefined, now: Answer | undefined): void {
    this.#collector.report(scope, {
      rule,
      level,
      direction: "response",
      old: old?.view,
      new: now?.view,
      before: old === undefined ? "" : this.#text(this.#old, old),
      after: now === undefined ? "" : this.#text(this.#new, now),
    });
  }
}
