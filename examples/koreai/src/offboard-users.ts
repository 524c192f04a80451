import { readFile } from "node:fs/promises";
import { isTruewireError, KoreAI, type FailedRemoval, type KoreAIClient } from "@truewire/koreai";
import { csvLines, csvRows } from "./csv.ts";
import { count, explain, only, runProgram, UsageError } from "./program.ts";
import { writeWhole } from "./whole-file.ts";

const KEYS = ["emailId", "orgUserId"] as const;

/** Who is to leave, and what they are named by. */
export interface Leavers {
  readonly key: (typeof KEYS)[number];
  /** Each once, in the order of the file. */
  readonly ids: readonly string[];
}

/** What became of one of them. */
export interface Offboarding {
  readonly user: string;
  /** `unknown`: the server may have removed them, and could not be asked. */
  readonly status: "removed" | "failed" | "unknown" | "not tried" | "would be removed";
  readonly reason: string;
}

/** How to go about it. */
export interface OffboardOptions {
  /** Users in one call. @default 50 */
  readonly batch?: number;
  /** Only looks who is there. @default false */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Reads a CSV with the column `emailId` or `orgUserId`.
 *
 * @throws UsageError when it has neither, or nobody in it
 */
export function readLeavers(csv: string): Leavers {
  const rows = csvRows(csv);
  const key = KEYS.find((name) => rows[0] !== undefined && name in rows[0]);
  if (key === undefined) throw new UsageError(`the CSV needs a heading with the column ${KEYS.join(" or ")}, and rows`);
  const empty = rows.findIndex((row) => row[key] === "");
  if (empty !== -1) throw new UsageError(`row ${empty + 1} of the CSV has no ${key}`);
  const byId = new Map(rows.map((row) => [identity(row[key] ?? ""), row[key] ?? ""]));
  return { key, ids: [...byId.values()] };
}

/**
 * Removes users in batches. One that is refused does not stop the others; an error of a whole call does, and everybody
 * who was not asked for any more is `not tried`.
 */
export async function offboardUsers(
  kore: KoreAIClient,
  leavers: Leavers,
  { batch = 50, dryRun = false, signal }: OffboardOptions = {},
): Promise<readonly Offboarding[]> {
  const done: Offboarding[] = [];
  for (let start = 0; start < leavers.ids.length; start += batch) {
    const part = { key: leavers.key, ids: leavers.ids.slice(start, start + batch) };
    try {
      done.push(...(dryRun ? await lookUp(kore, part, signal) : await remove(kore, part, signal)));
    } catch (error) {
      const reason = explain(error);
      const mayBeGone = isTruewireError(error) && error.effect !== "none";
      done.push(...(mayBeGone ? await settle(kore, part, reason, signal) : all(part.ids, "not tried", reason)));
      const rest = leavers.ids.slice(start + batch);
      return [...done, ...all(rest, "not tried", "an earlier call failed")];
    }
  }
  return done;
}

async function remove(kore: KoreAIClient, leavers: Leavers, signal?: AbortSignal): Promise<readonly Offboarding[]> {
  const { key, ids } = leavers;
  const params = key === "emailId" ? { deleteEmailIds: ids } : { orgUserIds: ids };
  try {
    const { failed } = await kore.users.remove(params, { signal });
    return judge(leavers, failed);
  } catch (error) {
    if (!isTruewireError(error, "BatchError")) throw error;
    // A call that was repeated may have found nobody because the first one had removed them.
    if (error.effect !== "none") return settle(kore, leavers, explain(error), signal);
    return judge(leavers, error.failed as readonly FailedRemoval[]);
  }
}

function judge({ key, ids }: Leavers, failed: readonly FailedRemoval[]): readonly Offboarding[] {
  const reasons = new Map(failed.map((one) => [identity(one[key] ?? ""), reasonOf(one)]));
  const isNamed = ids.filter((id) => reasons.has(identity(id))).length === reasons.size;
  return ids.map((user): Offboarding => {
    const reason = reasons.get(identity(user));
    if (reason !== undefined) return { user, status: "failed", reason };
    if (isNamed) return { user, status: "removed", reason: "" };
    return { user, status: "unknown", reason: "the server names a failure, but nobody of this call" };
  });
}

function reasonOf({ reason }: FailedRemoval): string {
  return reason.errors[0]?.msg ?? "the server gives no reason";
}

/** Asks who is still there, after a call of which nobody knows what it did. */
async function settle(
  kore: KoreAIClient,
  leavers: Leavers,
  reason: string,
  signal?: AbortSignal,
): Promise<readonly Offboarding[]> {
  const unknown = all(leavers.ids, "unknown", reason);
  if (leavers.key !== "emailId") return unknown;
  const found = await kore.users.get({ emailIds: [...leavers.ids] }, { signal }).safe();
  if (!found.ok) return unknown;
  const present = new Set(found.data.found.map(({ userInfo }) => identity(userInfo.emailId)));
  return leavers.ids.map((user) =>
    present.has(identity(user)) ? { user, status: "failed", reason } : { user, status: "removed", reason: "" },
  );
}

/** A dry run; by the organisation's own ids nobody can be looked up. */
async function lookUp(kore: KoreAIClient, leavers: Leavers, signal?: AbortSignal): Promise<readonly Offboarding[]> {
  if (leavers.key !== "emailId") return all(leavers.ids, "would be removed", "");
  const { failed } = await kore.users.get({ emailIds: [...leavers.ids] }, { signal });
  const missing = new Set(failed.map(({ userInfo }) => identity(userInfo.emailId)));
  return leavers.ids.map((user) =>
    missing.has(identity(user))
      ? { user, status: "failed", reason: "there is no such user" }
      : { user, status: "would be removed", reason: "" },
  );
}

function all(users: readonly string[], status: Offboarding["status"], reason: string): readonly Offboarding[] {
  return users.map((user) => ({ user, status, reason }));
}

/** Addresses are the same in capitals. */
function identity(id: string): string {
  return id.toLowerCase();
}

/** What was done must not be forgotten because a file cannot be written. */
async function keep(path: string, report: string): Promise<void> {
  try {
    await writeWhole(path, [report]);
  } catch (error) {
    process.stdout.write(report);
    throw error;
  }
}

const usage = `usage: offboard-users.ts <users.csv> [--report <report.csv>] [--batch <count>] [--dry-run]

Removes the users of a CSV, which has the column emailId or orgUserId, from the account.

  --report   where to write what became of everybody; without it, on standard output
  --batch    users in one call (50)
  --dry-run  removes nobody; says who is there

In the environment: KOREAI_HOST, KOREAI_CLIENT_ID and KOREAI_CLIENT_SECRET of an Admin Console app.
Exit codes: 0 everybody is removed, 1 somebody is not (see the report), 2 wrong usage.`;

await runProgram(import.meta.url, {
  usage,
  options: {
    report: { type: "string" },
    batch: { type: "string", default: "50" },
    "dry-run": { type: "boolean", default: false },
  },
  run: async ({ values, positionals, signal }) => {
    const leavers = readLeavers(await readFile(only(positionals, "the CSV"), "utf8"));
    const batch = count("batch", values.batch);
    const results = await offboardUsers(new KoreAI(), leavers, { batch, dryRun: values["dry-run"], signal });
    const report = csvLines(
      ["user", "status", "reason"],
      results.map((one) => ({ ...one })),
      { heading: true },
    );
    if (values.report === undefined) process.stdout.write(report);
    else await keep(values.report, report);
    const good = results.filter(({ status }) => status === "removed" || status === "would be removed").length;
    console.error(`${good} of ${results.length} ${values["dry-run"] ? "would be" : "are"} removed`);
    return good === results.length ? 0 : 1;
  },
});
