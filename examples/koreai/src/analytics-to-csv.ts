import { KoreAI, walkWindows, type DateWindow, type KoreAIClient, type Session } from "@truewire/koreai";
import { csvLines, type Row } from "./csv.ts";
import { count, runProgram, UsageError } from "./program.ts";
import { writeWhole } from "./whole-file.ts";

/** Stays as it is whatever the server sends. */
const COLUMNS = [
  "sessionId",
  "userId",
  "channel",
  "start_time",
  "end_time",
  "sessionStatus",
  "sessionType",
  "containmentType",
  "noOfMessagesExchanged",
  "noOfTasksExecuted",
  "languages",
  "tags",
] as const;

/** Which conversations, and how to go about it. */
export interface AnalyticsOptions {
  /** First day, as `2026-01-31`, in UTC. */
  readonly from: string;
  /** Last day; it belongs to the period as a whole. */
  readonly to: string;
  /** Days to ask for at once. @default 7 */
  readonly days?: number;
  readonly signal?: AbortSignal;
  /** Told of each part of the period when it is done, with the number of its conversations. */
  readonly onWindow?: (window: DateWindow, conversations: number) => void;
}

/**
 * The conversations of a bot in a period, as CSV with a heading, part by part as they come.
 *
 * @throws InvalidArgumentError for days that are none or out of order, before anything is sent
 */
export async function* analyticsToCsv(kore: KoreAIClient, options: AnalyticsOptions): AsyncGenerator<string> {
  const { from, to, days = 7, signal, onWindow } = options;
  // As moments, so that nobody has to guess whether the last day is meant as a whole.
  const walk = walkWindows(
    { from, to, maxDays: days, format: "date-time", names: ["the first day", "the last day"] },
    (window) => kore.sessions.list({ dateFrom: window.from, dateTo: window.to }, { signal }),
    { signal },
  );
  yield csvLines(COLUMNS, [], { heading: true });
  let before: ReadonlySet<string> = new Set();
  for await (const { window, items } of walk.byWindow()) {
    // A conversation that goes on from one part of the period into the next may be in both.
    const fresh = items.filter(({ sessionId }) => !before.has(sessionId));
    before = new Set(items.map(({ sessionId }) => sessionId));
    yield csvLines(COLUMNS, fresh.map(rowOf), { heading: false });
    onWindow?.(window, fresh.length);
  }
}

function rowOf(session: Session): Row {
  const tags = [...(session.tags?.sessionTags ?? []), ...(session.tags?.userTags ?? [])];
  return {
    ...Object.fromEntries(COLUMNS.map((column) => [column, plain(session, column)])),
    languages: session.session_lang?.join(" "),
    tags: tags.map(({ name, value }) => (value === undefined ? name : `${name}=${String(value)}`)).join("; "),
  };
}

function plain(session: Session, column: string): string | number | undefined {
  const value: unknown = Object.entries(session).find(([key]) => key === column)?.[1];
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

const usage = `usage: analytics-to-csv.ts <first day> <last day> [--out <file.csv>] [--days <count>]

Writes the conversations of a bot in a period as CSV. Days are like 2026-01-31, in UTC.

  --out   the file to write, whole or not at all; without it, on standard output
  --days  days to ask for at once (7)

In the environment: KOREAI_HOST, KOREAI_BOT_ID, KOREAI_CLIENT_ID and KOREAI_CLIENT_SECRET of an app of that bot.
Exit codes: 0 all is written, 1 the period is not complete, 2 wrong usage.`;

await runProgram(import.meta.url, {
  usage,
  options: { out: { type: "string" }, days: { type: "string", default: "7" } },
  run: async ({ values, positionals, signal }) => {
    const [from, to, more] = positionals;
    if (from === undefined || to === undefined || more !== undefined) throw new UsageError("two days are needed");
    const csv = analyticsToCsv(new KoreAI(), {
      from,
      to,
      days: count("days", values.days),
      signal,
      onWindow: (window, conversations) => {
        console.error(
          `${window.index + 1} of ${window.count}: ${window.from} to ${window.to}, ${conversations} conversations`,
        );
      },
    });
    if (values.out !== undefined) await writeWhole(values.out, csv);
    else for await (const lines of csv) process.stdout.write(lines);
    return 0;
  },
});
