/**
 * How every command of `sync` ends.
 *
 * - `ok`: it is done, or there was nothing to do.
 * - `refused`: upstream's document, the guard or a stale file stands in the way; nothing was written.
 * - `usage`: it was called wrongly.
 * - `unreachable`: upstream could not be read, or what came was not what was asked for; nothing was written.
 * - `attention`: the result needs a person before it can be merged.
 */
export const EXIT = { ok: 0, refused: 1, usage: 2, unreachable: 3, attention: 4 } as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The table for `--help`. */
export const EXIT_HELP: string = `
Exit codes:
  0  done, or nothing new
  1  refused: upstream's document, the guard or a stale file; nothing was written
  2  wrong usage
  3  upstream cannot be reached, or answered something else; nothing was written
  4  the result needs a person before it can be merged`;
