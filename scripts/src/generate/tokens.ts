/**
 * Stand-ins for text. openapi-typescript writes keys, values and comments into code by rules of its own, so it never gets to see any:
 * every string of a description becomes a token, and is put back, escaped, when the syntax tree comes out.
 */
export class Tokens {
  readonly #texts: string[] = [];
  readonly #tokens = new Map<string, string>();

  /** The stand-in for a text: the same one each time. */
  hide(text: string): string {
    const known = this.#tokens.get(text);
    if (known !== undefined) return known;
    const token = `t${this.#texts.length}_`;
    this.#texts.push(text);
    this.#tokens.set(text, token);
    return token;
  }

  /** The text behind a stand-in; `undefined` for anything else. */
  reveal(token: string): string | undefined {
    const index = /^t(\d+)_$/u.exec(token)?.[1];
    return index === undefined ? undefined : this.#texts[Number(index)];
  }
}
