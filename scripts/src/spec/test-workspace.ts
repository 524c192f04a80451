import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import type { JsonValue } from "../shared/json.ts";

const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));

/** What a command did, as its caller sees it. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  /** Without the line break at the end. */
  readonly stderr: string;
}

/** A made-up commit. */
export const COMMIT: string = "0123456789abcdef0123456789abcdef01234567";

/** A checkout of its own in a temporary folder, on which the commands are run as child processes. */
export class Workspace implements Disposable {
  readonly root: string = mkdtempSync(join(tmpdir(), "truewire-spec-"));

  /** @param like a checkout to start with a copy of; times of files are kept */
  constructor(like?: Workspace) {
    if (like === undefined) mkdirSync(join(this.root, "specs"));
    else cpSync(like.root, this.root, { recursive: true, preserveTimestamps: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  path(file: string): string {
    return join(this.root, file);
  }

  write(file: string, content: string | Uint8Array): string {
    const path = this.path(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  writeJson(file: string, value: JsonValue): string {
    return this.write(file, JSON.stringify(value));
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  /** Every file below `specs`: its bytes, and when it was last written. */
  specs(): Readonly<Record<string, { readonly content: string; readonly written: number }>> {
    const files = readdirSync(this.path("specs"), { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [
          relative(this.root, path),
          { content: readFileSync(path, "utf8"), written: statSync(path).mtimeMs },
        ]),
    );
  }

  /** Runs `spec` in this checkout. Called from its root, so that files may be named relative to it. */
  run(...parameters: readonly string[]): Promise<CommandResult> {
    return new Promise((resolve) => {
      const options = { cwd: this.root, env: { ...process.env, npm_lifecycle_event: "test" } };
      execFile(process.execPath, [CLI, "--root", this.root, ...parameters], options, (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === "number" ? error.code : Number(error !== null),
          stdout,
          stderr: stderr.trimEnd(),
        });
      });
    });
  }

  /** Runs `spec import` for a vendor called `acme`. */
  import(file: string, commit: string = COMMIT): Promise<CommandResult> {
    const source = ["--repository", "acme/api", "--commit", commit, "--path", "openapi.json"];
    return this.run("import", "acme", file, ...source);
  }
}
