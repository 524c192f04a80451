import ts from "typescript";

import { TypeComparer, type Pair, type Subject } from "./type-comparer.ts";
import type { TypeParts } from "./type-parts.ts";

/** Compares types of hand-written declarations: functions by what they take and give, classes by their members, whatever is private aside. */
export class DeclarationTypes extends TypeComparer {
  readonly #checker: ts.TypeChecker;
  readonly #parts: TypeParts;
  readonly #open = new Set<string>();

  constructor(checker: ts.TypeChecker, parts: TypeParts) {
    super(parts);
    this.#checker = checker;
    this.#parts = parts;
  }

  protected override compareOtherwise(subject: Subject, pair: Pair): boolean | undefined {
    const [calls, others] = [pair.old, pair.new].map((type) => type.getCallSignatures());
    if (calls !== undefined && calls.length > 0) return this.#compareCalls(subject, pair, calls, others ?? []);
    if (isParameter(pair.old) && isParameter(pair.new)) return this.#compareConstraints(subject, pair);
    return this.#isKnown(pair) ? this.#compareArguments(subject, pair) : undefined;
  }

  /** Whether both are one generic type with other arguments: of a third package, or of a name that stays open until it is called. */
  #isKnown({ old, new: now }: Pair): boolean {
    const given = this.#argumentsOf(old);
    if (given.length === 0 || given.length !== this.#argumentsOf(now).length) return false;
    const [symbol, other] = [old, now].map((type) => type.aliasSymbol ?? type.getSymbol());
    return symbol === other || (nameOf(old) === nameOf(now) && given.some(isParameter));
  }

  #compareArguments(subject: Subject, { old, new: now, place }: Pair): boolean {
    const received = this.#argumentsOf(now);
    return this.#argumentsOf(old)
      .map((type, index) =>
        this.compare(subject, { old: type, new: received[index] ?? type, place: `${place}<${index}>` }),
      )
      .every(Boolean);
  }

  /** A type that the caller chooses: from no less than before. */
  #compareConstraints(subject: Subject, { old, new: now, place }: Pair): boolean {
    const [before, after] = [old, now].map((type) => this.#checker.getBaseConstraintOfType(type));
    if (after === undefined || after === now) return true;
    const chosen: Subject = { ...subject, sent: true, direction: "request" };
    return before === undefined || before === old
      ? this.#report(chosen, { old, new: after, place })
      : this.compare(chosen, { old: before, new: after, place });
  }

  /** A class that keeps something private fits no copy of itself: then its members have the word, which are compared beside this. */
  protected override fits(subject: Subject, old: ts.Type, now: ts.Type): boolean {
    if (super.fits(subject, old, now)) return true;
    const [from, to] = subject.sent ? [old, now] : [now, old];
    const targets = this.#parts.alternatives(to);
    return this.#parts.alternatives(from).every((one) => {
      const [name, isObject] = [nameOf(one), this.#parts.isObject(one)];
      return targets.some((other) =>
        isObject ? name !== undefined && nameOf(other) === name : this.#parts.fits(one, other),
      );
    });
  }

  /** What a generic type was given, of classes and interfaces of either version or of a third. */
  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    if (type.aliasTypeArguments !== undefined) return type.aliasTypeArguments;
    if (this.#parts.items(type) !== undefined || (type.flags & ts.TypeFlags.Object) === 0) return [];
    const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
    const given = isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
    // The last argument of a class may be the class itself.
    return given.filter((argument) => argument !== type);
  }

  #compareCalls(subject: Subject, pair: Pair, olds: readonly ts.Signature[], news: readonly ts.Signature[]): boolean {
    const key = olds.map((one) => this.#checker.signatureToString(one)).join() + pair.place;
    // A method that gives something with methods that give it again.
    if (this.#open.has(key)) return true;
    this.#open.add(key);
    const sound = olds.every((old, index) => {
      const now = news[index] ?? news.at(-1);
      return now === undefined ? this.#report(subject, pair) : this.#compareCall(subject, pair, old, now);
    });
    this.#open.delete(key);
    return sound;
  }

  #report(subject: Subject, pair: Pair): false {
    this.report(subject, pair);
    return false;
  }

  #compareCall(subject: Subject, pair: Pair, old: ts.Signature, now: ts.Signature): boolean {
    const [before, after] = [old.getParameters(), now.getParameters()];
    const taken: Subject = { ...subject, sent: !subject.sent, direction: subject.sent ? "response" : "request" };
    if (before.length > after.length) return this.#report(taken, pair);
    const fits = after.map((parameter, index) => {
      const one = before[index];
      const optional = this.#isOptional(parameter);
      if (one === undefined) return optional || this.#report(taken, pair);
      if (this.#isOptional(one) && !optional) return this.#report(taken, pair);
      const place = `${pair.place}(${parameter.getName()})`;
      return this.compare(taken, { old: this.#typeOf(one), new: this.#typeOf(parameter), place });
    });
    const [given, gives] = [old.getReturnType(), now.getReturnType()];
    const place = `${pair.place}()`;
    return this.compare(subject, { old: given, new: gives, place }) && fits.every(Boolean);
  }

  #typeOf(symbol: ts.Symbol): ts.Type {
    return this.#checker.getTypeOfSymbol(symbol);
  }

  #isOptional(parameter: ts.Symbol): boolean {
    const declaration = parameter.valueDeclaration;
    if (declaration === undefined || !ts.isParameter(declaration)) return false;
    return declaration.questionToken !== undefined || declaration.dotDotDotToken !== undefined;
  }
}

function isParameter({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.TypeParameter) !== 0;
}

function nameOf(type: ts.Type): string | undefined {
  const name = (type.aliasSymbol ?? type.getSymbol())?.getName();
  return name === "__type" || name === "__object" ? undefined : name;
}
