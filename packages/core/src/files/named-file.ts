import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { fileBrand } from "./file-brand.ts";
import { streamForm } from "./stream-form.ts";

/** What a {@link NamedFile} is made of. */
export interface NamedFileDetails {
  readonly name: string;
  readonly type: string;
  /** Number of bytes, where it is known. */
  readonly size?: number | undefined;
  /** Opens the content. Called once for each time the file is sent. */
  readonly open: () => ReadableStream<Uint8Array>;
  /** Whether `open` may be called again, so that a request that carries the file can be repeated. */
  readonly replayable: boolean;
}

/** A file whose content is read while it is sent, and never held in memory as a whole. Made by `toFile`. */
export class NamedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Number of bytes; `undefined` where it is not known. A content of another length breaks the request off. */
  readonly size: number | undefined;
  /** Whether the content can be opened again. A request with a file that cannot is sent once and never retried. */
  readonly replayable: boolean;
  readonly #open: () => ReadableStream<Uint8Array>;
  #opened = false;

  constructor(details: NamedFileDetails) {
    this.name = details.name;
    this.type = details.type;
    this.size = details.size;
    this.replayable = details.replayable;
    this.#open = details.open;
    Object.defineProperty(this, fileBrand, { value: streamForm });
  }

  /**
   * The content, from its start.
   *
   * @throws InvalidArgumentError when it was read before and cannot be opened again
   */
  stream(): ReadableStream<Uint8Array> {
    if (this.#opened && !this.replayable) {
      throw new InvalidArgumentError(`file "${this.name}"`, "made anew for each request, as its stream was read", this);
    }
    this.#opened = true;
    return this.#open();
  }
}
