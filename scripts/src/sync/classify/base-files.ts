import { execFileSync } from "node:child_process";

import type { SpecPaths } from "../../spec/paths.ts";
import { SyncFailure } from "../frame/failure.ts";

/** More than any file below `specs` holds. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The text of a file as it was; `undefined` when there was none. */
export type BaseFile = (path: string) => string | undefined;

function git(root: string, words: readonly string[]): string {
  return execFileSync("git", ["-C", root, ...words], {
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Reads files as a commit has them.
 *
 * @param revision - a branch, tag or commit
 * @throws {SyncFailure} when the checkout has no such commit.
 */
export function filesAt(paths: SpecPaths, revision: string): BaseFile {
  let commit: string;
  try {
    commit = git(paths.root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).trim();
  } catch {
    throw new SyncFailure("not-set-up", revision, "is no commit of this checkout: name another with --base");
  }
  return (path) => {
    const file = paths.relative(path);
    const listed = git(paths.root, ["ls-tree", "--name-only", commit, "--", file]).trim();
    return listed === "" ? undefined : git(paths.root, ["show", `${commit}:${file}`]);
  };
}
