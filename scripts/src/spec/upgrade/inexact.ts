import { childPointer } from "../../shared/pointer.ts";
import { SpecError } from "../../shared/spec-error.ts";

/** A place in a document of an older version; what cannot be said exactly in OpenAPI 3.1 is refused by it. */
export class OldPlace {
  readonly #file: string;
  /** Where this is, in the document as it came. */
  readonly pointer: string;

  constructor(file: string, pointer: string = "") {
    this.#file = file;
    this.pointer = pointer;
  }

  /** A place below this one. */
  at(...steps: readonly (string | number)[]): OldPlace {
    let { pointer } = this;
    for (const step of steps) pointer = childPointer(pointer, step);
    return new OldPlace(this.#file, pointer);
  }

  /** Another place of the same document. */
  to(pointer: string): OldPlace {
    return new OldPlace(this.#file, pointer);
  }

  /** Why what stands here cannot be upgraded. */
  refusal(reason: string): SpecError {
    return new SpecError(this.#file, this.pointer, `cannot be upgraded to OpenAPI 3.1: ${reason}`);
  }
}
