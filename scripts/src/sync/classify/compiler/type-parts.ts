import ts from "typescript";

import { printable } from "../../../shared/printable.ts";

const LONGEST = 240;
const EMPTY = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;

/** Reads types in the terms in which they are compared. */
export class TypeParts {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** A type in one printable line. */
  text(type: ts.Type): string {
    const text = this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType);
    return printable(text, LONGEST);
  }

  /** Whether a value of the one type can stand where the other is asked for. */
  fits(from: ts.Type, to: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(from, to);
  }

  /** The member of an object; the type of one that may be left out holds `undefined`. */
  member(type: ts.Type, name: string): { readonly type: ts.Type; readonly optional: boolean } | undefined {
    const symbol = this.#checker.getPropertyOfType(type, name);
    if (symbol === undefined) return undefined;
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const found = this.#checker.getTypeOfSymbol(symbol);
    // `query?: never` says that there is none.
    return (found.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) === 0 ? { type: found, optional } : undefined;
  }

  /** Names of the members that there are. */
  names(type: ts.Type): readonly string[] {
    return this.#checker
      .getPropertiesOfType(type)
      .map((symbol) => symbol.getName())
      .filter((name) => this.member(type, name) !== undefined);
  }

  /** What keys hold that are not named. */
  index(type: ts.Type): ts.Type | undefined {
    return this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
  }

  /** What an array holds. */
  items(type: ts.Type): ts.Type | undefined {
    return this.#checker.isArrayType(type) ? this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  }

  /** The alternatives of a union but `null` and `undefined`; another type is its only one. */
  alternatives(type: ts.Type): readonly ts.Type[] {
    const all = type.isUnion() ? type.types : [type];
    return all.filter(({ flags }) => (flags & EMPTY) === 0);
  }

  /** Whether the type is an object with members, and neither an array nor a primitive. */
  isObject(type: ts.Type): boolean {
    if (type.isIntersection()) return type.types.every((part) => this.isObject(part));
    return (type.flags & ts.TypeFlags.Object) !== 0 && this.items(type) === undefined;
  }

  /** Whether nothing is known about the value. */
  isUnknown(type: ts.Type): boolean {
    return (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) !== 0;
  }

  /** Whether `null` is among the alternatives, or everything is. */
  mayBeNull(type: ts.Type): boolean {
    if (this.isUnknown(type)) return true;
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
  }
}
