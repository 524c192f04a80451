import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "@truewire/core";
import type { RequestOptions } from "@truewire/core";
import type { JobFile } from "./job-file.ts";

/** Options of {@link saveFile}. */
export interface SaveFileOptions extends RequestOptions {
  /** Whether a file that is there already may be replaced. @default false */
  readonly overwrite?: boolean | undefined;
}

/**
 * Writes a file that a job has made to disk, piece by piece, of whatever size. It is there whole or not at all: what has
 * come so far stands beside it under another name, and goes when the download fails or is aborted.
 *
 * ```ts
 * const file = await job.wait();
 * await saveFile(file, "backup.zip", { signal });
 * ```
 *
 * @param path - a path or a `file:` URL, in a folder that is there
 * @returns the number of bytes
 * @throws InvalidArgumentError when the path is none, or taken and `overwrite` is not set; what `file.download()` throws;
 *   the platform's errors of the file system
 */
export async function saveFile(file: JobFile, path: string | URL, options: SaveFileOptions = {}): Promise<number> {
  const { overwrite = false, ...request } = options;
  const target = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof target !== "string" || target === "")
    throw new InvalidArgumentError("path", "a path or a file: URL", path);
  if (!overwrite) await reserve(target);
  const part = `${resolve(target)}.${randomUUID()}.part`;
  try {
    const bytes = await write(part, await file.stream(request));
    await rename(part, target);
    return bytes;
  } catch (error) {
    await rm(part, { force: true });
    if (!overwrite) await rm(target, { force: true });
    throw error;
  }
}

/** Takes the name, so that nobody else can between now and the end. */
async function reserve(path: string): Promise<void> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new InvalidArgumentError("path", "free, or replaced with overwrite: true", path);
  }
}

async function write(path: string, content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  const handle = await open(path, "wx");
  let bytes = 0;
  try {
    for await (const piece of content) {
      await handle.appendFile(piece);
      bytes += piece.byteLength;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
