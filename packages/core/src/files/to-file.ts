import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { isAsyncIterable, isReadableStream, toReadableStream } from "./byte-stream.ts";
import type { ByteSource } from "./byte-stream.ts";
import { mediaTypeOf } from "./media-type.ts";
import { NamedFile } from "./named-file.ts";
import { isResponse, nameOfResponse, sizeOfResponse } from "./response-file.ts";
import { isBlob } from "./uploadable.ts";

/** Content that is in memory, or on disk behind a `Blob`. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | string;

/** Content that is read while it is sent. A function opens it anew each time, so that the request can be repeated. */
export type FileStream = ByteSource | Response | (() => ByteSource);

/** What {@link toFile} cannot find out by itself. */
export interface ToFileOptions {
  /** Media type. Default: that of the content, else what the name's ending stands for, else `application/octet-stream`. */
  readonly type?: string;
  /** Number of bytes of a stream. A stream that turns out to have another length breaks the request off. */
  readonly size?: number;
}

const unnamed = "file";

/**
 * Makes a file of something to be uploaded. Streams are not read here, but while the request is sent.
 *
 * @param content - bytes, text (as UTF-8), a `Blob`, a web or Node stream, a `fetch` response, or a function that opens
 *   a stream
 * @param name - name for the server. Default: the content's own (`File`, the URL of a response, the path of a Node file
 *   stream), else `file`
 * @throws InvalidArgumentError when the content is none of these, or a response that failed or was read already
 */
export function toFile(content: FileContent, name?: string, options?: ToFileOptions): File;
export function toFile(content: FileStream, name?: string, options?: ToFileOptions): NamedFile;
export function toFile(
  content: FileContent | FileStream,
  name?: string,
  options: ToFileOptions = {},
): File | NamedFile {
  if (isBlob(content)) return toPlatformFile(content, name ?? nameOf(content), options.type ?? content.type);
  if (typeof content === "string" || content instanceof ArrayBuffer || ArrayBuffer.isView(content)) {
    return toPlatformFile(content as BlobPart, name, options.type);
  }
  return toNamedFile(content, name, options);
}

function toPlatformFile(content: BlobPart, name: string = unnamed, type?: string): File {
  if (content instanceof File && content.name === name && content.type === type) return content;
  const fallback = typeof content === "string" ? "text/plain" : "application/octet-stream";
  return new File([content], name, { type: type || (mediaTypeOf(name) ?? fallback) });
}

function toNamedFile(content: FileStream, name: string | undefined, options: ToFileOptions): NamedFile {
  const finish = (details: { open: () => ReadableStream<Uint8Array>; replayable: boolean; type?: string | null }) => {
    const finalName = name ?? (isResponse(content) ? nameOfResponse(content) : nameOf(content)) ?? unnamed;
    return new NamedFile({
      name: finalName,
      type: options.type ?? details.type ?? mediaTypeOf(finalName) ?? "application/octet-stream",
      size: options.size ?? (isResponse(content) ? sizeOfResponse(content) : undefined),
      open: details.open,
      replayable: details.replayable,
    });
  };
  if (typeof content === "function") return finish({ open: () => open(content()), replayable: true });
  if (isResponse(content)) {
    if (!content.ok || content.bodyUsed) {
      throw new InvalidArgumentError("content", "a response with a success status and an unread body", content);
    }
    const { body } = content;
    return finish({
      open: () => body ?? open(nothing()),
      replayable: false,
      type: content.headers.get("content-type"),
    });
  }
  if (!isReadableStream(content) && !isAsyncIterable(content)) {
    throw new InvalidArgumentError("content", "bytes, text, a Blob, a stream or a response", content);
  }
  return finish({ open: () => open(content), replayable: false });
}

function open(source: ByteSource): ReadableStream<Uint8Array> {
  return isReadableStream(source) ? source : toReadableStream(source);
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {}

/** The name that a `File` or a Node stream over a file brings along. */
function nameOf(content: object): string | undefined {
  const { name, path } = content as { name?: unknown; path?: unknown };
  if (typeof content === "object" && typeof name === "string") return name;
  return typeof path === "string" ? path.split(/[/\\]/).at(-1) : undefined;
}
