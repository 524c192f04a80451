import { join } from "node:path";
import { interleave } from "../shared/rounds.ts";
import { repository } from "../shared/folders.ts";
import { run } from "../shared/run.ts";
import { quantile } from "../shared/statistics.ts";

/** Seconds from the committed sources to everything that is made of them, each step in a process of its own. */
export interface RegenerateResult {
  /** Facts and overlays to effective descriptions, of both vendors. */
  readonly specsSeconds: number;
  /** Effective descriptions to the typed core. */
  readonly coreSeconds: number;
}

/** How often each step runs. */
export const regenerateRounds = 5;

function seconds(script: string, args: readonly string[]): number {
  const start = performance.now();
  run(process.execPath, [join(repository, "scripts/src", script), ...args], { cwd: repository });
  return (performance.now() - start) / 1_000;
}

/**
 * Times both steps in their checking form, which makes every file in memory and compares instead of writing.
 *
 * @throws Error when something is stale: the time would be that of a failure
 */
export async function measureRegenerate(rounds: number = regenerateRounds): Promise<RegenerateResult> {
  const times = await interleave(
    [
      { id: "specs", measure: () => seconds("spec/cli.ts", ["check"]) },
      { id: "core", measure: () => seconds("generate/cli.ts", ["--check"]) },
    ],
    rounds,
  );
  return {
    specsSeconds: quantile(times.get("specs") ?? [], 0.5),
    coreSeconds: quantile(times.get("core") ?? [], 0.5),
  };
}
