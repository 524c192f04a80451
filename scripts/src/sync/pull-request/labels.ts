import type { Level } from "../model/level.ts";

/** Levels that have a label. */
const LABELLED = ["major", "minor", "patch"] as const satisfies readonly Level[];

/** A person who sets it keeps every run away from the pull request. */
export const HOLD_LABEL: string = "sync:hold";

/** The label of a level. */
export function labelOf(level: Level): string | undefined {
  return level === "none" ? undefined : `sync:${level}`;
}

/** The levels that a pull request's labels name. */
export function levelsOf(labels: readonly string[]): readonly Level[] {
  return LABELLED.filter((level) => labels.includes(`sync:${level}`));
}

/**
 * The level that a person has chosen by a label of their own: one that the last run has not set.
 *
 * @param labels - those of the pull request
 * @param ours - level of the label that the last run has set; `undefined` when there was no run
 */
export function chosenLevel(labels: readonly string[], ours: Level | undefined): Level | undefined {
  const others = levelsOf(labels).filter((level) => level !== ours);
  return others.length === 1 ? others[0] : undefined;
}

/**
 * The labels that a pull request is to have: its own, with the label of the level in place of the other levels' labels.
 *
 * @returns nothing when it has them already
 */
export function newLabels(labels: readonly string[], level: Level): readonly string[] | undefined {
  const wanted = labelOf(level);
  const others = labels.filter((label) => levelsOf([label]).length === 0);
  const all = wanted === undefined ? others : [...others, wanted];
  return all.length === labels.length && all.every((label) => labels.includes(label)) ? undefined : all;
}
