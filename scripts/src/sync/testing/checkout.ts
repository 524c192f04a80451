import { Workspace, type CommandResult } from "../../spec/test-workspace.ts";
import { run } from "../frame/run.ts";
import { Outcome, syncProgram } from "../program.ts";
import { STAGES } from "../stages.ts";

/** The day on which the tests take place. */
export const TODAY: number = Date.UTC(2030, 0, 31);

/** A temporary checkout on which `sync` is run, as a process would run it. */
export class Checkout extends Workspace {
  /** Options that every command is given. */
  readonly options: string[] = [];
  /** What the commands take for the time. */
  now: number = TODAY;

  /** Points every source at these addresses, without waiting between requests. */
  use(sources: Readonly<Partial<Record<"github-api" | "github-raw" | "chatwoot-docs", string>>>): void {
    this.options.length = 0;
    // Nothing may be asked for outside of the machine.
    const elsewhere = sources["github-api"] ?? "http://127.0.0.1:1";
    const all = { "github-api": elsewhere, "github-raw": elsewhere, "chatwoot-docs": elsewhere, ...sources };
    for (const [name, url] of Object.entries(all)) this.options.push(`--${name}`, url);
    this.options.push("--spacing", "0", "--backoff", "1");
  }

  /** Runs `sync` in this checkout. */
  sync(...words: readonly string[]): Promise<CommandResult> {
    return this.syncWith({}, ...words);
  }

  /** The same with variables of the environment, of which there are none else. */
  async syncWith(env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<CommandResult> {
    const [stdout, stderr]: [string[], string[]] = [[], []];
    const sink = (texts: string[]): { write(text: string): boolean } => ({
      write: (text) => texts.push(text) > 0,
    });
    const outcome = new Outcome();
    const world = { env, now: () => this.now, stdout: sink(stdout), stderr: sink(stderr) };
    const program = syncProgram(STAGES, world, outcome);
    const code = await run(program, ["--root", this.root, ...this.options, ...words], world.stderr, () => outcome.exit);
    return { code, stdout: stdout.join(""), stderr: stderr.join("").trimEnd() };
  }
}
