import { isPrimitive, type Literal, type Term } from "./term.ts";

/** Words hold what enumerated values are made of, `Channel::Api` and `-name` included. */
const TOKEN = /\s*(?:(?<mark>\[\]|[()|,])|"(?<text>[^"]*)"|(?<word>[A-Za-z0-9_+./:-]+))/uy;

interface Token {
  readonly mark?: string;
  readonly text?: string;
  readonly word?: string;
}

function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = expression.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(expression)?.groups;
    if (groups === undefined) throw new SyntaxError(`cannot be read from "${expression.slice(at).trim()}" on`);
    tokens.push({ ...groups });
  }
  return tokens;
}

function literal({ text, word = "" }: Token): Literal {
  if (text !== undefined) return text;
  if (/^-?\d+$/u.test(word)) return Number(word);
  return word === "true" || word === "false" ? word === "true" : word;
}

/** Reads one expression by recursive descent. */
class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(expression: string) {
    this.#tokens = tokensOf(expression);
  }

  whole(): readonly Term[] {
    const terms = this.#union();
    const rest = this.#tokens[this.#next];
    if (rest !== undefined) throw new SyntaxError(`has "${rest.mark ?? rest.text ?? rest.word ?? ""}" too much`);
    return terms;
  }

  #take(mark: string): boolean {
    if (this.#tokens[this.#next]?.mark !== mark) return false;
    this.#next += 1;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) throw new SyntaxError(`lacks "${mark}"`);
  }

  #union(): readonly Term[] {
    const terms = [...this.#lists()];
    while (this.#take("|")) terms.push(...this.#lists());
    return terms;
  }

  #lists(): readonly Term[] {
    let terms = this.#atom();
    while (this.#take("[]")) terms = [{ kind: "array", of: terms }];
    return terms;
  }

  #atom(): readonly Term[] {
    if (this.#take("(")) {
      const terms = this.#union();
      this.#expect(")");
      return terms;
    }
    const word = this.#tokens[this.#next]?.word;
    if (word === undefined) throw new SyntaxError("lacks a name");
    this.#next += 1;
    if (word === "enum" || word === "const") return [this.#values(word)];
    if (isPrimitive(word)) return [{ kind: "primitive", name: word }];
    if (/^[A-Z][A-Za-z0-9]*$/u.test(word)) return [{ kind: "reference", name: word }];
    throw new SyntaxError(`knows no "${word}"`);
  }

  #values(kind: "enum" | "const"): Term {
    this.#expect("(");
    const values = [this.#value()];
    while (this.#take(",")) values.push(this.#value());
    this.#expect(")");
    if (kind === "enum") return { kind, values };
    const [value = "", ...others] = values;
    if (others.length > 0) throw new SyntaxError("const takes one value");
    return { kind, value };
  }

  #value(): Literal {
    const token = this.#tokens[this.#next];
    if (token === undefined || token.mark !== undefined) throw new SyntaxError("lacks a value");
    this.#next += 1;
    return literal(token);
  }
}

/**
 * Reads a type expression: names of kinds (`string`, `unix` ...) and of shapes (`Contact`), `enum(a, b, 3, "4")`, `const(a)`, lists
 * (`Contact[]`), alternatives (`string | null`) and parentheses.
 *
 * @returns its alternatives.
 * @throws {SyntaxError} saying what is wrong.
 */
export function parseType(expression: string): readonly Term[] {
  return new Parser(expression).whole();
}
