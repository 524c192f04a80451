import { printable } from "../../shared/printable.ts";
import { countsOfStep, type ReplayStep } from "./replay-folder.ts";

const HEAD = ["date", "commit", "added", "removed", "moved", "changed", "verdict", "bump", "time"];
const WIDTHS = [10, 9, 5, 7, 5, 7, 24, 5, 7];
/** Columns that hold numbers. */
const COUNTS = [2, 3, 4, 5];

function verdictOf({ guard: report, classification }: ReplayStep): string {
  if (classification === undefined) return "first version";
  const shrunk = report?.verdict === "refused" ? "guard refuses, " : "";
  const differ = classification.disagreements.length > 0 ? ", rules differ" : "";
  return `${shrunk}${classification.compiler.verdict}${differ}`;
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      COUNTS.includes(index) ? cell.padStart(WIDTHS[index] ?? 0) : cell.padEnd(WIDTHS[index] ?? 0),
    )
    .join("  ")
    .trimEnd();
}

/** The line over the table. */
export function replayHead(): string {
  return row(HEAD);
}

/** One version as a line of the table; what does not fit there follows in lines of its own. */
export function replayRows(step: ReplayStep): readonly string[] {
  const { date, commit, classification, refused, milliseconds } = step;
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  const begin = [date, commit.slice(0, 9)];
  if (refused !== undefined)
    return [row([...begin, "", "", "", "", "not admitted", "", time]), `  ${printable(refused)}`];
  if (classification === undefined) return [row([...begin, "", "", "", "", "first version", "", time])];
  const { added, removed, moved, changed } = countsOfStep(classification);
  const counts = [added, removed, moved, changed].map(String);
  return [
    row([...begin, ...counts, verdictOf(step), classification.bump, time]),
    ...classification.disagreements.map((sentence) => `  ${printable(sentence)}`),
  ];
}
