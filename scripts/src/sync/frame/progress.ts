import { printable } from "../../shared/printable.ts";

/** Where lines go. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Shows what a stage is at: in place on a terminal, not at all elsewhere, where one line per stage is enough. */
export class Progress {
  readonly #sink: Sink;
  readonly #live: boolean;
  #shown = false;

  /** @param live - whether to show what happens inside of stages */
  constructor(sink: Sink, live: boolean = sink.isTTY === true) {
    this.#sink = sink;
    this.#live = live;
  }

  /** What is being done now. */
  note(what: string): void {
    if (!this.#live) return;
    this.#sink.write(`\r\u001B[2K  ${printable(what, 100)}`);
    this.#shown = true;
  }

  /** Says that a stage is over. */
  line(stage: string, text: string): void {
    this.clear();
    this.#sink.write(`${stage.padEnd(9)} ${printable(text)}\n`);
  }

  /** Takes what is shown in place away. */
  clear(): void {
    if (this.#shown) this.#sink.write("\r\u001B[2K");
    this.#shown = false;
  }
}
