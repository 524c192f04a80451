import { CommanderError, type Command } from "commander";

import { printable } from "../shared/printable.ts";
import { SpecError } from "../shared/spec-error.ts";

/** The exit codes of every command: it went well; it was refused or something is stale; it was called wrongly. */
export const EXIT: { readonly ok: 0; readonly refused: 1; readonly usage: 2 } = { ok: 0, refused: 1, usage: 2 };

/**
 * Runs a program to its exit code. Every refusal is one line on standard error; what is no refusal is a bug and shows its stack.
 */
export async function run(program: Command, arguments_: readonly string[]): Promise<number> {
  exitInsteadOf(program);
  try {
    await program.parseAsync([...arguments_], { from: "user" });
    return EXIT.ok;
  } catch (error) {
    // Commander has printed its message by then; help and version "fail" with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    for (const line of linesOf(error)) process.stderr.write(`${program.name()}: ${line}\n`);
    return EXIT.refused;
  }
}

/** Makes the program and every command of it throw where commander would end the process. */
function exitInsteadOf(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) exitInsteadOf(child);
}

/** One line per refusal; a failing system call is as much as one; the stack of whatever else was thrown. */
function linesOf(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(linesOf);
  if (error instanceof SpecError) return [error.message];
  if (isSystemError(error)) return [printable(error.message)];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
