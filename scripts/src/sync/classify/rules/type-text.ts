import { memberName, valueLiteral } from "../../../generate/escape.ts";
import { printable } from "../../../shared/printable.ts";
import { parsePointer } from "../../../shared/pointer.ts";
import type { ShapeReader } from "./read-shape.ts";
import type { Member, ObjectBranch, Shape } from "./shape.ts";
import { referenceOf, type View } from "./view.ts";

const LONGEST = 240;
const MOST_MEMBERS = 8;
const MOST_VALUES = 12;

/** Prints schemas as types, for people: short, in one printable line. */
export class TypePrinter {
  readonly #reader: ShapeReader;

  constructor(reader: ShapeReader) {
    this.#reader = reader;
  }

  /** The type of a schema, by name where it is a reference. */
  type(view: View): string {
    return printable(this.#type(view, 0), LONGEST);
  }

  /** The type of a shape, at its own length. */
  shape(shape: Shape): string {
    return printable(this.#shape(shape, 0), LONGEST);
  }

  /** A member or parameter with its name: `page?: number`. */
  member(name: string, { view, required }: Member): string {
    return printable(`${memberName(name)}${required ? "" : "?"}: ${this.#type(view, 0)}`, LONGEST);
  }

  /** One kind of object. */
  branch(branch: ObjectBranch): string {
    return printable(this.#object(branch, 0), LONGEST);
  }

  #type(view: View, depth: number): string {
    const name = referenceOf(view) === undefined ? undefined : parsePointer(referenceOf(view)?.slice(1) ?? "")?.at(-1);
    return name ?? this.#shape(this.#reader.read(view), depth);
  }

  #shape(shape: Shape, depth: number): string {
    if (shape.any) return "unknown";
    const values = [...shape.literals.values()].map(valueLiteral);
    const shown =
      values.length > MOST_VALUES ? [...values.slice(0, MOST_VALUES - 1), `… ${values.length} values`] : values;
    const texts = [
      ...shown,
      ...[...shape.primitives].map((type) => (type === "binary" ? "File" : type)),
      ...shape.arrays.map((items) => this.#array(items, depth)),
      ...shape.objects.map((branch) => this.#object(branch, depth)),
      ...(shape.null ? ["null"] : []),
    ];
    return texts.length === 0 ? "never" : [...new Set(texts)].join(" | ");
  }

  #array(items: View, depth: number): string {
    const text = items.value === undefined ? "unknown" : this.#type(items, depth + 1);
    return text.includes(" | ") ? `(${text})[]` : `${text}[]`;
  }

  #object({ members, additional }: ObjectBranch, depth: number): string {
    if (depth > 1) return "{ … }";
    const texts = [...members].slice(0, MOST_MEMBERS).map(([name, { view, required }]) => {
      return `${memberName(name)}${required ? "" : "?"}: ${this.#type(view, depth + 1)}`;
    });
    if (members.size > MOST_MEMBERS) texts.push("…");
    if (additional !== undefined) texts.push(`[key: string]: ${this.#type(additional, depth + 1)}`);
    return texts.length === 0 ? "object" : `{ ${texts.join("; ")} }`;
  }
}
