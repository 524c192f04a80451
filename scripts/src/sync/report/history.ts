import { execFileSync } from "node:child_process";
import { isObject, own, ownObject } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import type { HistoryPoint } from "./chart.ts";

/** Commits that are looked at, newest first; a chart of more says nothing more. */
const MOST_COMMITS = 200;

/**
 * How many operations and corrections a vendor's description had over time, as the repository's own history tells it: one point for each
 * commit of the lock file that changed a number, oldest first. Where there is no history, as in a shallow clone, there are few points or none.
 *
 * @param root - folder of the repository
 * @param vendor - folder below `specs`
 */
export function readHistory(root: string, vendor: string): readonly HistoryPoint[] {
  const log = git(root, ["log", `--max-count=${MOST_COMMITS}`, "--format=%H %cs", "--", "specs/lock.json"]) ?? "";
  const points: HistoryPoint[] = [];
  for (const line of log.split("\n").toReversed()) {
    const [commit = "", date = ""] = line.split(" ");
    const operations = commit === "" ? undefined : operationsAt(root, commit, vendor);
    if (operations === undefined) continue;
    const corrections = actionsAt(root, commit, vendor);
    const last = points.at(-1);
    if (last?.operations !== operations || last.corrections !== corrections)
      points.push({ date, operations, corrections });
  }
  return points;
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe", maxBuffer: 64 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}

function operationsAt(root: string, commit: string, vendor: string): number | undefined {
  const text = git(root, ["show", `${commit}:specs/lock.json`]);
  if (text === undefined) return undefined;
  const lock = parseJson(text, "specs/lock.json");
  const source = isObject(lock) ? ownObject(ownObject(lock, "sources"), vendor) : {};
  const operations = own(ownObject(source, "counts"), "operations");
  return typeof operations === "number" ? operations : undefined;
}

/** Overlays are written by our own command, an action a line of its own: parsing hundreds of versions would take minutes. */
function actionsAt(root: string, commit: string, vendor: string): number {
  const text = git(root, ["show", `${commit}:specs/${vendor}/overlay.yaml`]) ?? "";
  return text.match(/^ {2}- target: /gmu)?.length ?? 0;
}
