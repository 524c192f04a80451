import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { KoreAI, type BotSummary, type KoreAIClient } from "@truewire/koreai";
import { saveFile } from "@truewire/koreai/node";
import { count, explain, only, runProgram, UsageError } from "./program.ts";
import { writeWhole } from "./whole-file.ts";

/** What became of one bot. */
export type BotBackup = { readonly botId: string; readonly name: string } & (
  | { readonly file: string; readonly bytes: number; readonly sha256: string }
  | { readonly error: string }
);

/** What a backup holds, as it stands in its `manifest.json`. */
export interface Manifest {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly exportType: "latest" | "published";
  /** Whether all bots could be listed, and each was exported. */
  readonly complete: boolean;
  /** Why the list of bots broke off, if it did. */
  readonly error?: string;
  readonly bots: readonly BotBackup[];
}

/** How to go about it. */
export interface BackupOptions {
  /** Bots as they are being built, or those that were published, as they were. @default "latest" */
  readonly exportType?: "latest" | "published";
  /** Exports under way at a time. @default 3 */
  readonly concurrency?: number;
  /** Milliseconds that one export may take. @default 600,000 */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  /** Told of each bot when it is done. */
  readonly onBot?: (backup: BotBackup) => void;
}

/**
 * Exports all bots of the account into a folder, with a manifest. A bot that cannot be exported stands in the manifest
 * with the reason and does not stop the others; the manifest is written last, so that a folder without one is no backup.
 */
export async function backupBots(kore: KoreAIClient, folder: string, options: BackupOptions = {}): Promise<Manifest> {
  const { exportType = "latest", concurrency = 3, signal, onBot } = options;
  const startedAt = new Date().toISOString();
  await mkdir(folder, { recursive: true });
  const bots: BotBackup[] = [];
  const listed = kore.bots.list({}, { signal })[Symbol.asyncIterator]();
  const work = async (): Promise<void> => {
    for (let next = await listed.next(); next.done !== true; next = await listed.next()) {
      if (exportType === "published" && next.value.status !== "published") continue;
      const backup = await backupBot(kore, folder, next.value, options);
      bots.push(backup);
      onBot?.(backup);
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: concurrency }, work));
  const broken = workers.find((worker) => worker.status === "rejected");
  const manifest = {
    startedAt,
    finishedAt: new Date().toISOString(),
    exportType,
    complete: broken === undefined && bots.every((bot) => "file" in bot),
    ...(broken !== undefined && { error: explain(broken.reason) }),
    bots: bots.toSorted((left, right) => left.botId.localeCompare(right.botId)),
  };
  await writeWhole(join(folder, "manifest.json"), [`${JSON.stringify(manifest, undefined, 2)}\n`]);
  return manifest;
}

async function backupBot(
  kore: KoreAIClient,
  folder: string,
  { _id: botId, name }: BotSummary,
  { exportType = "latest", deadline = 600_000, signal }: BackupOptions,
): Promise<BotBackup> {
  try {
    const job = await kore.bot(botId).bots.export({ exportType }, { signal });
    const exported = await job.wait({ deadline, signal });
    const file = `${fileNameOf(botId)}.zip`;
    const bytes = await saveFile(exported, join(folder, file), { signal });
    return { botId, name, file, bytes, sha256: await digest(join(folder, file)) };
  } catch (error) {
    return { botId, name, error: explain(error) };
  }
}

/** An id comes from the server: whatever it holds, it names a file in the folder. */
function fileNameOf(botId: string): string {
  return encodeURIComponent(botId).replaceAll(".", "%2E").replaceAll("*", "%2A");
}

async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

const usage = `usage: backup-bots.ts <folder> [--published] [--concurrency <count>] [--deadline <minutes>]

Exports all bots of the account into a new folder in <folder>, named by the time, with a manifest.json.

  --published    those that were published, as they were, instead of all as they are being built
  --concurrency  exports under way at a time (3)
  --deadline     minutes that one export may take (10)

In the environment: KOREAI_HOST, KOREAI_CLIENT_ID and KOREAI_CLIENT_SECRET of an Admin Console app.
Exit codes: 0 all bots are exported, 1 some are not (see the manifest), 2 wrong usage.`;

await runProgram(import.meta.url, {
  usage,
  options: {
    published: { type: "boolean", default: false },
    concurrency: { type: "string", default: "3" },
    deadline: { type: "string", default: "10" },
  },
  run: async ({ values, positionals, signal }) => {
    const minutes = count("deadline", values.deadline);
    if (minutes > 24 * 60) throw new UsageError("--deadline must not be above 1440, a day");
    const stamp = new Date().toISOString().replaceAll(/[:.]/gu, "-");
    const folder = join(only(positionals, "the folder"), stamp);
    const concurrency = count("concurrency", values.concurrency);
    const manifest = await backupBots(new KoreAI(), folder, {
      exportType: values.published ? "published" : "latest",
      concurrency,
      deadline: minutes * 60_000,
      signal,
      onBot: (bot) => {
        if ("error" in bot) console.error(`${bot.botId} (${bot.name}): ${bot.error}`);
        else console.log(`${bot.botId} (${bot.name}): ${bot.bytes} bytes`);
      },
    });
    if (manifest.error !== undefined) console.error(`the list of bots broke off: ${manifest.error}`);
    const saved = manifest.bots.filter((bot) => "file" in bot).length;
    console.log(`${saved} of ${manifest.bots.length} bots in ${folder}`);
    return manifest.complete ? 0 : 1;
  },
});
