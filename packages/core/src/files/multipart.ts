import { toHex } from "../crypto/bytes.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { BodyEncoder, EncodedBody } from "../request/body-encoder.ts";
import { chunksOf, toReadableStream } from "./byte-stream.ts";
import { flattenBody, holdsFile } from "./flatten-body.ts";
import type { FormEntry } from "./flatten-body.ts";
import type { MultipartStyle } from "./multipart-style.ts";
import { isNamedFile } from "./named-file.ts";
import { canStreamRequests } from "./request-streams.ts";
import type { Uploadable } from "./uploadable.ts";

type Part = string | Uploadable;

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

  const streamed = parts.filter(isNamedFile);
  if (streamed.length === 0) return { body: new Blob(parts as (string | Blob)[]), contentType, replayable: true };
  if (!canStreamRequests()) {
    const accepted =
      "in memory, because this platform cannot stream requests: toFile(await new Response(stream).blob())";
    throw new InvalidArgumentError(`file "${streamed[0]?.name}"`, accepted, streamed[0]);
  }
  return {
    body: () => toReadableStream(readParts(parts)),
    contentType,
    replayable: streamed.every((file) => file.replayable),
  };
}

function partHead(boundary: string, name: string, value: Part): Part[] {
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

async function* readParts(parts: readonly Part[]): AsyncGenerator<Uint8Array | string, void, undefined> {
  for (const part of parts) {
    if (typeof part === "string") yield part;
    else yield* readFile(part);
  }
}

async function* readFile(file: Uploadable): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0;
  for await (const chunk of chunksOf(file.stream())) {
    sent += chunk.byteLength;
    yield chunk;
  }
  // The server would take a file that was cut short for whole.
  if (isNamedFile(file) && file.size !== undefined && file.size !== sent) {
    throw new InvalidArgumentError(`file "${file.name}"`, `${file.size} bytes long, as its size says`, sent);
  }
}
