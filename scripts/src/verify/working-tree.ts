import { execFileSync } from "node:child_process";

/** Lines of `git status --porcelain`; none outside a git checkout (a downloaded archive can be verified too). */
export function changedFiles(root: string): string[] {
  try {
    const output = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8", stdio: "pipe" });
    return output.split("\n").filter((line) => line !== "");
  } catch {
    return [];
  }
}
