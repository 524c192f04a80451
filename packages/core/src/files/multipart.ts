import { toHex } from "../crypto/bytes.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { BodyEncoder, EncodedBody } from "../request/body-encoder.ts";
import { flattenBody, holdsFile } from "./flatten-body.ts";
import type { FormEntry } from "./flatten-body.ts";
import type { MultipartStyle } from "./multipart-style.ts";
import { fileBrand, isNamedFile } from "./file-brand.ts";
import type { FormPart } from "./stream-form.ts";

/**
 * Makes the encoder for bodies that may hold files. Operations whose body is `auto` go as multipart as soon as theirs
 * holds one, and as JSON otherwise.
 *
 * A body of which everything is in memory (or on disk behind a `Blob`) can be repeated. One with streams is read while
 * it is sent, never held as a whole, and can be repeated if each of its streams can be opened again.
 */
export function multipartEncoder(style: MultipartStyle = {}): BodyEncoder {
  return (body, operation) => {
    if (body instanceof FormData) return { body, replayable: true };
    if (operation.body === "auto" && !holdsFile(body)) return undefined;
    return encodeForm(flattenBody(body, style));
  };
}

/** Encodes bodies with files as Rails reads them: `name[]` for arrays, `name[member]` for objects. */
export const encodeMultipart: BodyEncoder = /* @__PURE__ */ multipartEncoder();

function encodeForm(entries: readonly FormEntry[]): EncodedBody {
  const boundary = `truewire-${toHex(crypto.getRandomValues(new Uint8Array(16)))}`;
  const parts = entries.flatMap(([name, value]) => [...partHead(boundary, name, value), "\r\n"]);
  parts.push(`--${boundary}--\r\n`);
  const contentType = `multipart/form-data; boundary=${boundary}`;

  const streamed = parts.find(isNamedFile);
  // Such a file brings the code for it along, so that programs without any do not carry it.
  if (streamed !== undefined) return streamed[fileBrand](parts, contentType);
  return { body: new Blob(parts as (string | Blob)[]), contentType, replayable: true };
}

function partHead(boundary: string, name: string, value: FormPart): FormPart[] {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${escapeName(name)}"`;
  if (typeof value === "string") return [`${head}\r\n\r\n`, value];
  const fileName = "name" in value && typeof value.name === "string" ? value.name : "file";
  const type = value.type || "application/octet-stream";
  // A type is no place for an escape: one with a line break in it would add headers, or end them.
  if (!/^[\x20-\x7e]+$/.test(type))
    throw new InvalidArgumentError(`type of file "${fileName}"`, "printable ASCII", type);
  return [`${head}; filename="${escapeName(fileName)}"\r\ncontent-type: ${type}\r\n\r\n`, value];
}

/** Escapes as browsers do, and control characters too, so that a name cannot end its header or add one. */
function escapeName(name: string): string {
  return name.replace(
    // oxlint-disable-next-line no-control-regex -- they are what must not get through
    /[\x00-\x1f\x7f"]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
