import { isNode, isSeq, LineCounter, parseDocument, type Document } from "yaml";

/** Tells the lines of one YAML file, from 1. */
export class YamlLines {
  readonly #document: Document;
  readonly #counter: LineCounter = new LineCounter();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { lineCounter: this.#counter });
  }

  /** The line where what the steps lead to begins; where that is not there, where the last thing on the way begins. */
  lineOf(steps: readonly (string | number)[]): number | undefined {
    for (let length = steps.length; length >= 0; length -= 1) {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(steps.slice(0, length), true);
      if (isNode(node) && node.range) return this.#counter.linePos(node.range[0]).line;
    }
    return undefined;
  }

  /** First and last line of each item of the list under `key`. */
  itemsOf(key: string): readonly { readonly first: number; readonly last: number }[] {
    const list = this.#document.get(key, true);
    if (!isSeq(list)) return [];
    return list.items.flatMap((item) => {
      if (!isNode(item) || !item.range) return [];
      const [start, end] = item.range;
      const trimmed = start + this.#text.slice(start, end).trimEnd().length;
      return [
        { first: this.#counter.linePos(start).line, last: this.#counter.linePos(Math.max(start, trimmed - 1)).line },
      ];
    });
  }
}
