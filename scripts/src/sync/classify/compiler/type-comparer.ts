import type ts from "typescript";

import { printable } from "../../../shared/printable.ts";
import type { TypeBreak } from "../../model/compiler-verdict.ts";
import type { Direction } from "../../model/finding.ts";
import type { TypeParts } from "./type-parts.ts";

/** What a comparison is of. */
export interface Subject {
  readonly subject: string;
  /** `true` for what is sent: then the old type has to fit the new one, else the new one the old. */
  readonly sent: boolean;
  readonly direction: Direction;
}

/** Two types and where they stand. */
export interface Pair {
  readonly old: ts.Type;
  readonly new: ts.Type;
  readonly place: string;
}

const DEEPEST = 12;

function below(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

/** Holds old types against new ones, and finds the innermost places that no longer compile. */
export class TypeComparer {
  readonly #parts: TypeParts;
  readonly breaks: TypeBreak[] = [];
  readonly #seen = new Map<string, boolean>();
  readonly #numbers = new Map<ts.Type, number>();

  constructor(parts: TypeParts) {
    this.#parts = parts;
  }

  /** Reports a place that is there no longer. */
  reportGone(subject: Subject, place: string, old: ts.Type): void {
    this.#report(subject, place, this.#parts.text(old), "");
  }

  /** Reports a place that has to be filled and was not there. */
  reportNew(subject: Subject, place: string, now: ts.Type): void {
    this.#report(subject, place, "", this.#parts.text(now));
  }

  /** Reports where two types do not go together. */
  report(subject: Subject, { old, new: now, place }: Pair): void {
    this.#report(subject, place, this.#parts.text(old), this.#parts.text(now));
  }

  /** Compares two types; `false` when they do not go together here or further in. Of two objects that are met again nothing is told again. */
  compare(subject: Subject, pair: Pair): boolean {
    const { old, new: now } = pair;
    const otherwise = this.compareOtherwise(subject, pair);
    if (otherwise !== undefined) return otherwise;
    const [ones, others] = [this.#parts.alternatives(old), this.#parts.alternatives(now)];
    const [one, ...more] = ones;
    const [other, ...rest] = others;
    if (one !== undefined && other !== undefined && more.length + rest.length === 0) {
      const [from, to] = subject.sent ? [old, now] : [now, old];
      const sound = this.#compareOnly(subject, { ...pair, old: one, new: other });
      const emptied = this.#parts.mayBeNull(from) && !this.#parts.mayBeNull(to);
      if (sound && emptied) this.report(subject, pair);
      return sound && !emptied;
    }
    if (this.fits(subject, old, now) && this.#keepsKeys(subject, ones, others, 0)) return true;
    this.report(subject, pair);
    return false;
  }

  #number(type: ts.Type): number {
    const known = this.#numbers.get(type);
    if (known !== undefined) return known;
    this.#numbers.set(type, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #report({ subject, direction }: Subject, place: string, before: string, after: string): void {
    this.breaks.push({ subject: printable(subject), direction, place: printable(place), before, after });
  }

  /** Whether the compiler takes one for the other. */
  protected fits({ sent }: Subject, old: ts.Type, now: ts.Type): boolean {
    return sent ? this.#parts.fits(old, now) : this.#parts.fits(now, old);
  }

  /** What is compared some other way than by members and assignability; `undefined` when nothing is. */
  protected compareOtherwise(_subject: Subject, _pair: Pair): boolean | undefined {
    return undefined;
  }

  /** Compares the only alternatives there are. */
  #compareOnly(subject: Subject, pair: Pair): boolean {
    const { old, new: now, place } = pair;
    const otherwise = this.compareOtherwise(subject, pair);
    if (otherwise !== undefined) return otherwise;
    const [items, others] = [this.#parts.items(old), this.#parts.items(now)];
    if (items !== undefined && others !== undefined) {
      return this.compare(subject, { old: items, new: others, place: `${place}[]` });
    }
    if (this.#parts.isObject(old) && this.#parts.isObject(now)) return this.#compareOnce(subject, pair);
    if (this.fits(subject, old, now)) return true;
    this.report(subject, pair);
    return false;
  }

  #compareOnce(subject: Subject, pair: Pair): boolean {
    const key = `${subject.sent} ${this.#number(pair.old)} ${this.#number(pair.new)}`;
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    // Objects that lead back to themselves are as sound as the rest of them.
    this.#seen.set(key, true);
    let sound = this.#compareMembers(subject, pair);
    if (sound && !this.fits(subject, pair.old, pair.new)) {
      this.report(subject, pair);
      sound = false;
    }
    this.#seen.set(key, sound);
    return sound;
  }

  #compareMembers(subject: Subject, pair: Pair): boolean {
    const { old, new: now, place } = pair;
    let sound = true;
    for (const name of this.#parts.names(old)) {
      if (!this.#compareMember(subject, { old, new: now, place: below(place, name) }, name)) sound = false;
    }
    for (const name of subject.sent ? this.#parts.names(now) : []) {
      const member = this.#parts.member(now, name);
      const isNew = this.#parts.member(old, name) === undefined;
      if (!isNew || member === undefined || member.optional) continue;
      this.#report(subject, below(place, name), "", this.#parts.text(member.type));
      sound = false;
    }
    return this.#compareIndexes(subject, pair) && sound;
  }

  #compareMember(subject: Subject, { old, new: now, place }: Pair, name: string): boolean {
    const member = this.#parts.member(old, name);
    if (member === undefined) return true;
    const index = this.#parts.index(now);
    const other = this.#parts.member(now, name) ?? (index === undefined ? undefined : { type: index, optional: true });
    if (other === undefined) {
      this.reportGone(subject, place, member.type);
      return false;
    }
    const missing = subject.sent ? member.optional && !other.optional : other.optional && !member.optional;
    if (!missing) return this.compare(subject, { old: member.type, new: other.type, place });
    const [before, after] = [member, other].map(
      ({ type, optional }) => `${this.#parts.text(type)}${optional ? " (optional)" : ""}`,
    );
    this.#report(subject, place, before ?? "", after ?? "");
    return false;
  }

  /** Undeclared keys. What is unknown under them cannot be used without a check, so that their going breaks nothing that is received. */
  #compareIndexes(subject: Subject, { old, new: now, place }: Pair): boolean {
    const [index, other] = [this.#parts.index(old), this.#parts.index(now)];
    if (index === undefined) return true;
    const keys = `${place}[key]`;
    if (other !== undefined) return this.compare(subject, { old: index, new: other, place: keys });
    if (!subject.sent && this.#parts.isUnknown(index)) return true;
    this.reportGone(subject, keys, index);
    return false;
  }

  /**
   * Whether no member is lost between unions: for each alternative that is sent there is one that takes it with all its members, for each that
   * is received there was one whose members it has. An alternative that is not received any more breaks nobody.
   */
  #keepsKeys(subject: Subject, olds: readonly ts.Type[], news: readonly ts.Type[], depth: number): boolean {
    if (depth > DEEPEST) return true;
    const [all, known] = subject.sent ? [olds, news] : [news, olds];
    return all.every((one) => {
      const like = known.filter((other) => this.#parts.isObject(other) === this.#parts.isObject(one));
      const comparable = this.#parts.isObject(one) || this.#parts.items(one) !== undefined;
      if (!comparable || like.length === 0) return true;
      return like.some((other) => {
        const [old, now] = subject.sent ? [one, other] : [other, one];
        return this.fits(subject, old, now) && this.#hasKeysOf(subject, old, now, depth);
      });
    });
  }

  #hasKeysOf(subject: Subject, old: ts.Type, now: ts.Type, depth: number): boolean {
    if (old === now) return true;
    const within = (before: ts.Type, after: ts.Type): boolean =>
      this.#keepsKeys(subject, this.#parts.alternatives(before), this.#parts.alternatives(after), depth + 1);
    const [items, others] = [this.#parts.items(old), this.#parts.items(now)];
    if (items !== undefined && others !== undefined) return within(items, others);
    return this.#parts.names(old).every((name) => {
      const [member, other] = [this.#parts.member(old, name), this.#parts.member(now, name)];
      if (member === undefined) return true;
      if (other === undefined) return this.#parts.index(now) !== undefined;
      return within(member.type, other.type);
    });
  }
}
