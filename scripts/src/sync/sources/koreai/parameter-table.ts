import { printable } from "../../../shared/printable.ts";
import type { ParameterFacts, Place } from "./page-facts.ts";

const TYPES =
  /\b(string|text|integer|int|number|float|double|long|boolean|bool|object|array|list|map|date|datetime|file|binary|enum|uuid|json)s?\b/giu;

function isTitle(cell: string): boolean {
  return /^(?:parameters?|fields?|headers?|names?|keys?|attributes?|property|properties)(?:\s+names?)?$/iu.test(
    cell.trim(),
  );
}

function requiredIn(cell: string): boolean | undefined {
  if (/\b(?:not\s+required|optional|not\s+mandatory)\b/iu.test(cell)) return false;
  if (/\b(?:required|mandatory)\b/iu.test(cell)) return true;
  return undefined;
}

/** A mark stands in a cell of its own, behind the type, or in parentheses behind the name; inside of a sentence it means something else. */
function requiredOf(cells: readonly string[], markColumns: ReadonlySet<number>): boolean | null {
  for (const [index, cell] of cells.entries()) {
    const isMark = markColumns.has(index) || /^\s*(?:required|optional|mandatory|yes|no)\s*$/iu.test(cell);
    const text = index === 0 ? (/\(([^()]*)\)/u.exec(cell)?.[1] ?? "") : isMark ? cell : "";
    const found =
      requiredIn(text) ??
      (isMark && index > 0 && /^\s*(?:yes|no|true|false)\s*$/iu.test(text) ? /yes|true/iu.test(text) : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** The names in a cell: alternatives stand side by side, remarks in parentheses. */
function namesIn(cell: string): readonly string[] {
  return cell
    .replaceAll(/\([^()]*\)/gu, " ")
    .split(/\n|,|\s+or\s+|\s\/\s/iu)
    .map((name) => printable(name.replaceAll(/[`*]|^\s*or\s+/gu, "").trim(), 120))
    .filter((name) => /^[\w$.[\]{}@ /-]+$/u.test(name));
}

function typesIn(cell: string): string {
  return [...cell.matchAll(TYPES)].map(([, type = ""]) => type.toLowerCase()).join(" ");
}

/** The rows of a table of parameters; none when its head is that of some other table. */
export function parametersOf(rows: readonly (readonly string[])[], place: Place): readonly ParameterFacts[] {
  const [head = [], ...body] = rows;
  if (!isTitle(head[0] ?? "")) return [];
  const columns = head.map((cell, index) => ({ cell: cell.toLowerCase(), index })).slice(1);
  const typed = new Set(columns.filter(({ cell }) => /\btype\b/u.test(cell)).map(({ index }) => index));
  const marks = new Set(
    columns.filter(({ cell }) => /required|optional|mandatory|\btype\b/u.test(cell)).map(({ index }) => index),
  );
  return body.flatMap((cells) => {
    const type = cells.map((cell, index) => (typed.has(index) ? typesIn(cell) : "")).find((text) => text !== "") ?? "";
    const required = requiredOf(cells, marks);
    return namesIn(cells[0] ?? "").map((name) => ({ in: place, name, type, required }));
  });
}

/** What a heading says of the parameters below it; `undefined` when it says nothing. */
export function placeOfHeading(heading: string): Place | undefined {
  const text = heading.toLowerCase();
  if (text.includes("response")) return "response";
  if (text.includes("header")) return "header";
  if (text.includes("query")) return "query";
  if (text.includes("path param")) return "path";
  if (text.includes("body") || text.includes("request param") || text.includes("payload")) return "body";
  return undefined;
}
