import { run } from "./frame/run.ts";
import { Outcome, syncProgram } from "./program.ts";
import { STAGES } from "./stages.ts";

const outcome = new Outcome();
const world = { env: process.env, now: () => Date.now(), stdout: process.stdout };
process.exitCode = await run(syncProgram(STAGES, world, outcome), process.argv.slice(2), () => outcome.exit);
