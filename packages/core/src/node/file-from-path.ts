import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { NamedFile } from "../files/named-file.ts";
import { toFile } from "../files/to-file.ts";

/** What {@link fileFromPath} cannot find out by itself. */
export interface FileFromPathOptions {
  /** Name for the server. Default: the last part of the path. */
  readonly name?: string | undefined;
  /** Media type. Default: what the name's ending stands for, else `application/octet-stream`. */
  readonly type?: string | undefined;
}

/** Opened when the first piece is wanted, so that a file which is never sent is never opened. */
async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/**
 * Makes a file on disk ready to be uploaded. It is read while it is sent, piece by piece, and anew for each attempt. One
 * that changes its size in between breaks the request off.
 *
 * @param path - a path or a `file:` URL
 * @throws InvalidArgumentError when there is no regular file at the path, or it cannot be looked at
 */
export async function fileFromPath(path: string | URL, options: FileFromPathOptions = {}): Promise<NamedFile> {
  const found = typeof path === "string" && path !== "" ? path : path instanceof URL ? fileURLToPath(path) : undefined;
  if (found === undefined) throw new InvalidArgumentError("path", "a path or a file: URL", path);
  const stats = await stat(found).catch((error: NodeJS.ErrnoException) => error.code);
  if (typeof stats !== "object" || !stats.isFile()) {
    const reason = typeof stats === "string" ? ` (${stats})` : "";
    throw new InvalidArgumentError("path", `the path of a regular file${reason}`, path);
  }
  const { name = basename(found), type } = options;
  return toFile(() => contentOf(found), name, { size: stats.size, ...(type === undefined ? {} : { type }) });
}
