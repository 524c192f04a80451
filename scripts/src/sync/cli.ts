import { run } from "./frame/run.ts";
import { Outcome, syncProgram } from "./program.ts";
import { STAGES } from "./stages.ts";

const outcome = new Outcome();
const { env, stdout, stderr } = process;
const world = { env, now: () => Date.now(), stdout, stderr };
process.exitCode = await run(syncProgram(STAGES, world, outcome), process.argv.slice(2), stderr, () => outcome.exit);
