import { bench } from "../shared/folders.ts";
import { interleave } from "../shared/rounds.ts";
import { run } from "../shared/run.ts";
import { quantile } from "../shared/statistics.ts";
import { bundleChatwoot, startupPrograms } from "./programs.ts";
import type { StartupProgram } from "./programs.ts";

/** How long one library takes to be ready. */
export interface StartupResult {
  readonly id: string;
  readonly title: string;
  readonly module: StartupProgram["module"];
  /** From the start of the process, median of fresh processes. */
  readonly milliseconds: number;
  /** The same, less what the empty program of its module system took in the same round: median of the differences. */
  readonly overEmpty: number;
}

/** Fresh processes for each program. */
export const startupRounds = 41;

/** Milliseconds from the start of a fresh process until its program has run. */
function timeProgram({ module, code }: StartupProgram): number {
  const type = `--input-type=${module === "esm" ? "module" : "commonjs"}`;
  // The time is taken before the console, which has a cost of its own, is touched.
  const program = `${code}\nconst now = performance.now(); console.log(now);`;
  return Number(run(process.execPath, [type, "--eval", program], { cwd: bench }));
}

/** Import and construct in fresh processes, side by side with empty ones. */
export async function measureStartup(rounds: number = startupRounds): Promise<StartupResult[]> {
  bundleChatwoot();
  // Once unmeasured, so that all files are in the page cache.
  for (const program of startupPrograms) timeProgram(program);
  const candidates = startupPrograms.map((program) => ({ id: program.id, measure: () => timeProgram(program) }));
  const values = await interleave(candidates, rounds);
  return startupPrograms.map(({ id, title, module }) => {
    const own = values.get(id) ?? [];
    const empty = values.get(`empty-${module}`) ?? [];
    const differences = own.map((value, round) => value - (empty[round] ?? Number.NaN));
    return { id, title, module, milliseconds: quantile(own, 0.5), overEmpty: quantile(differences, 0.5) };
  });
}
