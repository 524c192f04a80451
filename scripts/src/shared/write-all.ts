import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** One file that is to change, with the names of its helpers beside it. */
interface Change {
  readonly path: string;
  readonly text: string;
  readonly existed: boolean;
  readonly temporary: string;
  readonly backup: string;
}

function currentBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The outermost folder that had to be made for `path`, or `undefined` when all existed. */
function makeFolder(path: string): string | undefined {
  return mkdirSync(dirname(path), { recursive: true });
}

function keepBackup(change: Change): void {
  try {
    // A hard link keeps content, times and mode for free; the target never goes missing in between.
    linkSync(change.path, change.backup);
  } catch {
    const { atime, mtime } = statSync(change.path);
    copyFileSync(change.path, change.backup);
    utimesSync(change.backup, atime, mtime);
  }
}

function undo(replaced: readonly Change[], folders: readonly string[]): void {
  for (const change of replaced) {
    if (change.existed) renameSync(change.backup, change.path);
    else rmSync(change.path, { force: true });
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function planChanges(files: ReadonlyMap<string, string>): readonly Change[] {
  const changes: Change[] = [];
  for (const [path, text] of files) {
    const current = currentBytes(path);
    if (current !== undefined && Buffer.from(text).equals(current)) continue;
    const helper = join(dirname(path), `.${process.pid}-${changes.length}`);
    changes.push({ path, text, existed: current !== undefined, temporary: `${helper}.new`, backup: `${helper}.old` });
  }
  return changes;
}

/**
 * Writes all files or none: everything is written beside its target first and then renamed into place; when any step fails, what was
 * replaced is put back, content and times, and the error is thrown on. Files that already hold the text are not touched. Missing
 * folders are made.
 *
 * @returns the paths that changed, in the order given.
 */
export function writeAll(files: ReadonlyMap<string, string>): readonly string[] {
  const changes = planChanges(files);
  const folders: string[] = [];
  const replaced: Change[] = [];
  try {
    for (const change of changes) {
      const made = makeFolder(change.path);
      if (made !== undefined) folders.push(made);
      writeFileSync(change.temporary, change.text, {
        flag: "wx",
        ...(change.existed && { mode: statSync(change.path).mode & 0o777 }),
      });
    }
    for (const change of changes) {
      if (change.existed) keepBackup(change);
      renameSync(change.temporary, change.path);
      replaced.push(change);
    }
  } catch (error) {
    undo(replaced, folders);
    throw error;
  } finally {
    for (const change of changes) {
      for (const helper of [change.temporary, change.backup]) {
        if (existsSync(helper)) rmSync(helper, { force: true });
      }
    }
  }
  return changes.map((change) => change.path);
}
