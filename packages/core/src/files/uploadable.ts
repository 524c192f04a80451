import { isNamedFile } from "./file-brand.ts";
import type { NamedFile } from "./named-file.ts";

/** What can stand in a request body as a file: a `File` or `Blob` of the platform, or what `toFile` makes. */
export type Uploadable = Blob | NamedFile;

/** Whether a value is sent as a file. */
export function isUploadable(value: unknown): value is Uploadable {
  return isBlob(value) || isNamedFile(value);
}

/** Whether a value is a `Blob` or `File`, also one of another realm or of a polyfill. */
export function isBlob(value: unknown): value is Blob {
  if (typeof value !== "object" || value === null) return false;
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return (tag === "Blob" || tag === "File") && typeof (value as Blob).stream === "function";
}
