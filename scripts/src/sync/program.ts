import { resolve } from "node:path";

import { Command } from "commander";

import { objectOf, type JsonObject, type JsonValue } from "../shared/json.ts";
import { printable } from "../shared/printable.ts";
import { specPaths } from "../spec/paths.ts";
import { addRootOption, rootOf } from "../spec/root-option.ts";
import { EXIT, EXIT_HELP, type ExitCode } from "./frame/exit-codes.ts";
import { Problems } from "./frame/problems.ts";
import { Progress, type Sink } from "./frame/progress.ts";
import { exitOf, tell } from "./frame/run.ts";
import { addSettingOptions, settingsOf } from "./frame/settings.ts";
import type { Stage, StageContext, StageResult } from "./frame/stage.ts";
import { WorkFolder } from "./frame/work-folder.ts";

/** The outside world of a run. */
export interface World {
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => number;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** What has been run so far, for `--json` and for the exit code. */
export class Outcome {
  readonly stages: JsonValue[] = [];
  exit: ExitCode = EXIT.ok;
}

/** Runs stages one after the other and reports them. */
class Runner {
  readonly #context: StageContext;
  readonly #problems: Problems;
  readonly #outcome: Outcome;
  readonly #stderr: Sink;

  constructor(context: StageContext, outcome: Outcome, stderr: Sink) {
    this.#context = context;
    this.#stderr = stderr;
    this.#problems = new Problems(context.work);
    this.#outcome = outcome;
  }

  async run({ name, load }: Stage, options: JsonObject, words: readonly string[]): Promise<StageResult> {
    const { progress } = this.#context;
    const start = performance.now();
    try {
      const result = await (await load())(this.#context, options, words);
      progress.line(name, `${result.summary} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
      this.#note(name, result.status, printable(result.summary), start, result.data);
      this.#problems.set(name, result.problem);
      if (result.status === "draft") this.#attention(result);
      return result;
    } catch (error) {
      progress.clear();
      this.#problems.set(name, error);
      const told = tell(error);
      const [first = ""] = told.flatMap(({ lines }) => lines);
      this.#note(name, "failed", first, start, { exit: exitOf(told), lines: told.flatMap(({ lines }) => lines) });
      throw error;
    }
  }

  #attention({ problem }: StageResult): void {
    if (problem === undefined) return;
    this.#outcome.exit = problem.exit;
    for (const line of tell(problem).flatMap(({ lines }) => lines)) this.#stderr.write(`sync: ${line}\n`);
  }

  #note(stage: string, status: string, summary: string, start: number, data: JsonObject): void {
    this.#outcome.stages.push({ stage, status, summary, milliseconds: Math.round(performance.now() - start), data });
  }
}

/** Numbers, texts and flags of the command and of the program; whatever else commander holds is none of a stage's business. */
function optionsOf(command: Command): JsonObject {
  const entries = Object.entries(command.optsWithGlobals<Record<string, unknown>>());
  return objectOf(
    entries.flatMap(([key, value]) =>
      typeof value === "string" || typeof value === "boolean" || typeof value === "number"
        ? [[key, value] as const]
        : [],
    ),
  );
}

function contextOf(command: Command, { env, now, stdout }: World): StageContext {
  const root = rootOf(command);
  const { work, json } = command.optsWithGlobals<{ work?: string; json?: boolean }>();
  const silent = { write: () => true };
  const live = stdout.isTTY === true && (env["CI"] ?? "") === "";
  return {
    paths: specPaths(root),
    work: new WorkFolder(resolve(root, work ?? ".sync")),
    progress: json === true ? new Progress(silent, false) : new Progress(stdout, live),
    settings: settingsOf(command, env),
    now,
  };
}

/** The stages of a whole run; it ends early when there is nothing new. */
async function runAll(stages: readonly Stage[], runner: Runner, options: JsonObject): Promise<void> {
  for (const stage of stages.filter(({ partOfRun }) => partOfRun)) {
    const { status } = await runner.run(stage, options, []);
    if (stage.name === "fetch" && status === "unchanged") return;
  }
}

/**
 * The `sync` program.
 *
 * @param outcome - is told how it went
 */
export function syncProgram(stages: readonly Stage[], world: World, outcome: Outcome): Command {
  const program = addSettingOptions(addRootOption(new Command("sync")))
    .description(
      "Keeps the vendored API descriptions in step with what the vendors publish. Without a command: the whole run.",
    )
    .option("--work <folder>", "where stages hand files to each other, relative to the root", ".sync")
    .option("--draft", "write what is imported although a person has to look at it")
    .option("--json", "print one JSON document instead of lines")
    .addHelpText("after", EXIT_HELP);
  const act = async (command: Command, action: (runner: Runner) => Promise<unknown>): Promise<void> => {
    try {
      await action(new Runner(contextOf(command, world), outcome, world.stderr));
    } finally {
      const { json } = command.optsWithGlobals<{ json?: boolean }>();
      if (json === true) world.stdout.write(`${JSON.stringify({ stages: outcome.stages }, undefined, 2)}\n`);
    }
  };
  for (const stage of stages) {
    const command = program.command(stage.name).description(stage.description);
    stage.configure?.(command);
    command.action((...given: readonly unknown[]) =>
      act(command, (runner) =>
        runner.run(
          stage,
          optionsOf(command),
          given.filter((word) => typeof word === "string"),
        ),
      ),
    );
  }
  program.action(() => act(program, (runner) => runAll(stages, runner, optionsOf(program))));
  return program;
}
