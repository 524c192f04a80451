import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** A row by its columns. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Lines of CSV for rows, with the heading or without. A cell that a spreadsheet would take for a formula is made text. */
export function csvLines(
  columns: readonly string[],
  rows: readonly Row[],
  { heading }: { readonly heading: boolean },
): string {
  return stringify([...rows], {
    columns: [...columns],
    header: heading,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** Rows of CSV with a heading, each by its columns. Empty lines, blanks around cells and a byte order mark do not count. */
export function csvRows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
}
