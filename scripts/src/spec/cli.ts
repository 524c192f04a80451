import { specProgram } from "./program.ts";
import { run } from "./run.ts";

process.exitCode = await run(specProgram(), process.argv.slice(2));
