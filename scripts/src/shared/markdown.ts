import { printable } from "./printable.ts";

/**
 * A code span that holds any text: fenced by more backticks than it has in a row, and safe inside a table.
 *
 * @param longest - characters after which the middle is left out
 */
export function codeSpan(text: string, longest?: number): string {
  const safe = printable(text, longest).replaceAll("|", "\\|");
  const run = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(run + 1);
  return run === 0 ? `${fence}${safe}${fence}` : `${fence} ${safe} ${fence}`;
}

/** Text of whatever origin with nothing in it that Markdown or HTML would act on; mentions and references stay text, too. */
export function plainText(text: string, longest?: number): string {
  return printable(text, longest)
    .replaceAll(/[\\`*_{}[\]<>|#&~]/g, (character) => `\\${character}`)
    .replaceAll("@", "@\u2060");
}
