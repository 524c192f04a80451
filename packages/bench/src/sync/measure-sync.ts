import { join } from "node:path";
import { repository } from "../shared/folders.ts";
import { run } from "../shared/run.ts";

/** What following upstream costs for a made-up description, as its process measured itself. */
export interface SyncResult {
  /** How many operations the description has. */
  readonly operations: number;
  /** Processor time of reading, admitting and writing it in canonical form. */
  readonly importSeconds: number;
  /** Processor time of generating the typed modules. */
  readonly generateSeconds: number;
  /** Processor time of judging it against a version in which one resource in twenty is another. */
  readonly classifySeconds: number;
  /** The most memory that the process held, in MB. */
  readonly peakMegabytes: number;
}

/** Sizes of the made-up descriptions; the vendors' own are of the order of the first two. */
export const syncSizes: readonly number[] = [100, 400, 1_000, 5_000];

/** How often each size is measured; the quickest run counts, since other programs only ever slow one down. */
export const syncRounds = 3;

function measureOnce(operations: number): SyncResult {
  const script = join(repository, "scripts/src/sync/scale/cli.ts");
  return JSON.parse(run(process.execPath, [script, String(operations)], { cwd: repository })) as SyncResult;
}

/** Processor time of everything, in seconds. */
export function syncSeconds({ importSeconds, generateSeconds, classifySeconds }: SyncResult): number {
  return importSeconds + generateSeconds + classifySeconds;
}

/** Measures every size in processes of its own, one after the other. */
export function measureSync(sizes: readonly number[] = syncSizes, rounds: number = syncRounds): SyncResult[] {
  return sizes.map((operations) => {
    const runs = Array.from({ length: rounds }, () => measureOnce(operations));
    return runs.reduce((best, one) => (syncSeconds(one) < syncSeconds(best) ? one : best));
  });
}
