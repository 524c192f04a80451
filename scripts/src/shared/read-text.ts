import { readFileSync, statSync } from "node:fs";

import { SpecError } from "./spec-error.ts";

/** Bytes and text of one file. */
export interface TextFile {
  /** As it was asked for; used in messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads at most 32 MiB: sixty times the largest description vendored here. */
export const MAX_FILE_BYTES: number = 32 * 1024 * 1024;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

/**
 * Reads a UTF-8 file whole.
 *
 * @throws {SpecError} when it is missing, no regular file, unreadable, larger than {@link MAX_FILE_BYTES}, or not UTF-8.
 */
export function readTextFile(path: string, file: string = path): TextFile {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new SpecError(file, "", "is a directory, not a file");
    if (!stats.isFile()) throw new SpecError(file, "", "is not a regular file");
    if (stats.size > MAX_FILE_BYTES) {
      throw new SpecError(file, "", `holds ${stats.size} bytes, more than the ${MAX_FILE_BYTES} that are read`);
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof SpecError) throw error;
    const code = codeOf(error);
    throw new SpecError(file, "", code === "ENOENT" ? "no such file" : `cannot be read (${code})`);
  }
  try {
    return { file, bytes, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    throw new SpecError(file, "", "is not UTF-8 text");
  }
}

/**
 * The text of a UTF-8 file.
 *
 * @throws {SpecError} like {@link readTextFile}.
 */
export function readText(path: string, file: string = path): string {
  return readTextFile(path, file).text;
}
