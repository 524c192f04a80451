import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { EncodedBody } from "../request/body-encoder.ts";
import { chunksOf, toReadableStream } from "./byte-stream.ts";
import { isNamedFile } from "./file-brand.ts";
import { canStreamRequests } from "./request-streams.ts";
import type { Uploadable } from "./uploadable.ts";

/** A piece of a form: text between its files, or a file. */
export type FormPart = string | Uploadable;

/**
 * Makes a body of which files are read while it is sent. It can be repeated if each of them can be opened again.
 *
 * @throws InvalidArgumentError where the platform cannot stream requests
 */
export function streamForm(parts: readonly FormPart[], contentType: string): EncodedBody {
  const streamed = parts.filter(isNamedFile);
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

async function* readParts(parts: readonly FormPart[]): AsyncGenerator<Uint8Array | string, void, undefined> {
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
