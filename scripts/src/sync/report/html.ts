import { printable } from "../../shared/printable.ts";

/** HTML that is safe to put into a page: made by {@link html} only. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text of whatever origin, numbers, HTML made before, and lists of these. */
export type Part = string | number | Html | readonly Part[];

/** Longer texts are cut in the middle: a page is read by people. */
const LONGEST = 4_000;

function escaped(text: string): string {
  return text
    .split("\n")
    .map((line) => printable(line, LONGEST))
    .join("\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escaped(part);
  return typeof part === "number" ? String(part) : part.map(textOf).join("");
}

/** A template of HTML. Everything put into it is escaped, for elements and for quoted attributes alike, unless it is HTML made this way. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + textOf(parts[index] ?? "")).join(""));
}
