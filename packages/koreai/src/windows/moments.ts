import { InvalidArgumentError } from "@truewire/core";

/** How the API writes a moment: `2026-01-31`, `2026-01-31T12:00:00.000Z`, or `2026-01-31 12:00:00` in UTC. */
export type MomentFormat = "date" | "date-time" | "seconds";

const day = 86_400_000;

/** Milliseconds of the smallest step that a format can tell. */
export const stepOf: Readonly<Record<MomentFormat, number>> = { date: day, "date-time": 1, seconds: 1000 };

const syntax = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)| \d\d:\d\d:\d\d)?$/;

/**
 * Milliseconds since 1970 of a day (its start in UTC), of a moment with its zone, or of `YYYY-MM-DD HH:mm:ss` in UTC.
 *
 * @throws InvalidArgumentError for anything else, also a day that no calendar has
 */
export function readMoment(name: string, value: unknown): number {
  const text = value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : value;
  if (typeof text === "string" && syntax.test(text)) {
    const ms = Date.parse(text.includes(" ") ? `${text.replace(" ", "T")}Z` : text);
    // The platform turns the 30th of February into a day of March.
    if (Number.isFinite(ms) && isDay(text.slice(0, 10))) return ms;
  }
  throw new InvalidArgumentError(
    name,
    "a day (2026-01-31), a moment with its zone (2026-01-31T12:00:00Z) or a Date",
    value,
  );
}

function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The format that a value is written in itself. */
export function formatOf(value: unknown): MomentFormat {
  if (typeof value !== "string" || value.includes("T")) return "date-time";
  return value.includes(" ") ? "seconds" : "date";
}

/** Writes a moment. */
export function writeMoment(ms: number, format: MomentFormat): string {
  const text = new Date(ms).toISOString();
  if (format === "date") return text.slice(0, 10);
  return format === "seconds" ? text.slice(0, 19).replace("T", " ") : text;
}

/** The same time of day so many days or months later; in a month that is too short, on its last day. */
export function laterBy(
  ms: number,
  { days = 0, months = 0 }: { readonly days?: number; readonly months?: number },
): number {
  const date = new Date(ms);
  const target = date.getUTCMonth() + months;
  const length = new Date(Date.UTC(date.getUTCFullYear(), target + 1, 0)).getUTCDate();
  date.setUTCMonth(target, Math.min(date.getUTCDate(), length));
  return date.getTime() + days * day;
}
