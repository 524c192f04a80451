/**
 * How much a change asks of the people who depend on a package.
 *
 * - `none`: nothing they can see.
 * - `patch`: nothing that concerns types; worth a line.
 * - `minor`: what compiled goes on compiling.
 * - `major`: some program that compiled does not any more, or does something else.
 */
export type Level = "none" | "patch" | "minor" | "major";

/** From nothing to everything. */
export const LEVELS: readonly Level[] = ["none", "patch", "minor", "major"];

/** The strongest of these; `none` when there are none. */
export function strongest(levels: Iterable<Level>): Level {
  let found: Level = "none";
  for (const level of levels) if (LEVELS.indexOf(level) > LEVELS.indexOf(found)) found = level;
  return found;
}
