import type { EncodedBody } from "../request/body-encoder.ts";
import type { NamedFile } from "./named-file.ts";
import type { FormPart } from "./stream-form.ts";

/**
 * Key of the function that encodes a form with such a file in it. Registered under a global name, so that files made by
 * another copy of this package are known too.
 */
export const fileBrand: unique symbol = /* @__PURE__ */ Symbol.for("truewire.file");

/** What the brand adds to a {@link NamedFile}. */
export interface Branded {
  readonly [fileBrand]: (parts: readonly FormPart[], contentType: string) => EncodedBody;
}

/** Whether a value is a {@link NamedFile}, of this or another copy of the package. */
export function isNamedFile(value: unknown): value is NamedFile & Branded {
  return typeof value === "object" && value !== null && fileBrand in value;
}
