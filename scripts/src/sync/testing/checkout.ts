import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

import { Workspace, type CommandResult } from "../../spec/test-workspace.ts";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));

/** A temporary checkout on which `sync` is run as a child process. */
export class Checkout extends Workspace {
  /** Options that every command is given. */
  readonly options: string[] = [];

  /** Points every source at these addresses, without waiting between requests. */
  use(sources: Readonly<Partial<Record<"github-api" | "github-raw" | "chatwoot-docs" | "koreai-docs", string>>>): void {
    this.options.length = 0;
    for (const [name, url] of Object.entries(sources)) this.options.push(`--${name}`, url);
    this.options.push("--spacing", "0", "--backoff", "1");
  }

  /** Runs `sync` in this checkout. */
  sync(...words: readonly string[]): Promise<CommandResult> {
    return this.syncWith({}, ...words);
  }

  /** The same with variables of the environment. */
  syncWith(variables: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<CommandResult> {
    return new Promise((resolve) => {
      const { GITHUB_TOKEN: _token, ...rest } = process.env;
      const options = { cwd: this.root, env: { ...rest, ...variables }, maxBuffer: 64 * 1024 * 1024 };
      execFile(
        process.execPath,
        [CLI, "--root", this.root, ...this.options, ...words],
        options,
        (error, stdout, stderr) => {
          const code = typeof error?.code === "number" ? error.code : Number(error !== null);
          resolve({ code, stdout, stderr: stderr.trimEnd() });
        },
      );
    });
  }
}
