import { Chatwoot } from "@truewire/chatwoot";
import { argument, isProgram } from "./program.ts";

const FIGURES = [
  "conversations_count",
  "resolved_conversations_count",
  "avg_first_response_time",
  "avg_resolution_time",
  "avg_reply_time",
] as const;

/** What every agent did in a period, as CSV with a heading; times are averages in seconds, empty where there are none. */
export async function reportToCsv(cw: Chatwoot, since: Date, until: Date): Promise<string> {
  const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
  const [agents, summaries] = await Promise.all([
    cw.agents.list(),
    cw.summaryReports.agents({ since: seconds(since), until: seconds(until) }),
  ]);
  const names = new Map(agents.map(({ id, name }) => [id, name]));
  const columns = ["id", "name", ...FIGURES] as const;
  const rows = summaries.map((one) => columns.map((column) => (column === "name" ? names.get(one.id) : one[column])));
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null | undefined): string {
  if (typeof value !== "string") return String(value ?? "");
  // A name that begins like a formula would be one to a spreadsheet.
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (isProgram(import.meta.url)) {
  const usage =
    "report-to-csv.ts <since> <until>, both like 2026-01-31, with CHATWOOT_BASE_URL and so on in the environment";
  const since = new Date(argument(0, usage));
  const until = new Date(argument(1, usage));
  process.stdout.write(await reportToCsv(new Chatwoot(), since, until));
}
