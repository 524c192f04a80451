import ts from "typescript";

import type { TypeBreak } from "../../model/compiler-verdict.ts";
import { DeclarationTypes } from "./declaration-types.ts";
import type { Subject } from "./type-comparer.ts";
import { TypeParts } from "./type-parts.ts";
import type { TypeProgram } from "./type-program.ts";

/** Compares what the entry points of a package export. */
export class DeclarationComparer {
  readonly #program: TypeProgram;
  readonly #parts: TypeParts;
  readonly #types: DeclarationTypes;
  /** Names that were compared. */
  compared = 0;

  constructor(program: TypeProgram) {
    this.#program = program;
    this.#parts = new TypeParts(program.checker);
    this.#types = new DeclarationTypes(program.checker, this.#parts);
  }

  get breaks(): readonly TypeBreak[] {
    return this.#types.breaks;
  }

  /**
   * Compares one entry point. Types that are only named have to stay; what they hold is judged where methods take or give them, since a
   * name does not tell which way its values travel.
   */
  compareEntry(entry: string, oldFile: string, newFile: string | undefined): void {
    const before = this.#program.exportsOf(oldFile);
    const after = newFile === undefined ? new Map<string, ts.Symbol>() : this.#program.exportsOf(newFile);
    for (const [name, symbol] of before) {
      this.compared += 1;
      const subject: Subject = { subject: `${entry} ${name}`, sent: false, direction: "response" };
      const [old, now] = [this.#original(symbol), this.#original(after.get(name))];
      if (old === undefined) continue;
      if (now === undefined) this.#types.reportGone({ ...subject, direction: "document" }, "", this.#typeOf(old));
      else this.#compareValue(subject, old, now);
    }
  }

  #original(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return this.#program.checker.getAliasedSymbol(symbol);
  }

  #typeOf(symbol: ts.Symbol): ts.Type {
    return this.#isValue(symbol)
      ? this.#program.checker.getTypeOfSymbol(symbol)
      : this.#program.checker.getDeclaredTypeOfSymbol(symbol);
  }

  #isValue({ flags }: ts.Symbol): boolean {
    return (flags & ts.SymbolFlags.Value) !== 0;
  }

  #compareValue(subject: Subject, old: ts.Symbol, now: ts.Symbol): void {
    if (!this.#isValue(old)) return;
    const [before, after] = [this.#typeOf(old), this.#typeOf(now)];
    if (!this.#isValue(now)) return this.#types.report(subject, { old: before, new: after, place: "" });
    const [makes, made] = [before.getConstructSignatures()[0], after.getConstructSignatures()[0]];
    if (makes !== undefined && made !== undefined) this.#compareClass(subject, makes, made);
    else this.#types.compare(subject, { old: before, new: after, place: "" });
  }

  /** What a class is made with, and what its instances offer. */
  #compareClass(subject: Subject, old: ts.Signature, now: ts.Signature): void {
    const [given, takes] = [old, now].map((signature) => signature.getParameters());
    const taken: Subject = { ...subject, sent: true, direction: "request" };
    for (const [index, parameter] of (takes ?? []).entries()) {
      const one = given?.[index];
      const type = this.#program.checker.getTypeOfSymbol(parameter);
      const place = `new(${parameter.getName()})`;
      if (one !== undefined) {
        this.#types.compare(taken, { old: this.#program.checker.getTypeOfSymbol(one), new: type, place });
      } else if ((type.flags & ts.TypeFlags.Undefined) === 0 && !this.#mayBeLeftOut(parameter)) {
        this.#types.reportNew(taken, place, type);
      }
    }
    this.#types.compare(subject, { old: old.getReturnType(), new: now.getReturnType(), place: "" });
  }

  #mayBeLeftOut(parameter: ts.Symbol): boolean {
    const declaration = parameter.valueDeclaration;
    return declaration !== undefined && ts.isParameter(declaration) && declaration.questionToken !== undefined;
  }
}
