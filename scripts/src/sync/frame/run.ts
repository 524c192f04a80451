import { CommanderError, type Command } from "commander";

import { printable } from "../../shared/printable.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { SyncFailure } from "./failure.ts";

/** A failure as it is told to people. */
export interface Told {
  readonly exit: ExitCode;
  /** The first says what is wrong; further ones belong to it. */
  readonly lines: readonly string[];
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** What each thing that went wrong amounts to. What is neither a failure nor a refusal is a bug and shows its stack. */
export function tell(error: unknown): readonly Told[] {
  if (error instanceof AggregateError) return error.errors.flatMap(tell);
  if (error instanceof SyncFailure)
    return [{ exit: error.exit, lines: [error.message, ...error.lines.map((line) => `  ${line}`)] }];
  if (error instanceof SpecError) return [{ exit: EXIT.refused, lines: [error.message] }];
  if (error instanceof RangeError && !error.message.includes("call stack"))
    return [{ exit: EXIT.usage, lines: [printable(error.message)] }];
  if (isSystemError(error)) return [{ exit: EXIT.refused, lines: [printable(error.message)] }];
  return [{ exit: EXIT.refused, lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)] }];
}

/** The exit code of several failures: the first one's, as long as none of them is a refusal. */
export function exitOf(told: readonly Told[]): ExitCode {
  const codes = told.map(({ exit }) => exit);
  return codes.find((code) => code === EXIT.refused) ?? codes[0] ?? EXIT.refused;
}

function exitInsteadOf(command: Command, stderr: { write(text: string): unknown }): void {
  command.exitOverride().configureOutput({ writeErr: (text) => stderr.write(text) });
  for (const child of command.commands) exitInsteadOf(child, stderr);
}

/**
 * Runs the program to its exit code, which the action hands to `done`. What went wrong is one line on standard error, with further ones
 * indented.
 */
export async function run(
  program: Command,
  words: readonly string[],
  stderr: { write(text: string): unknown },
  done: () => ExitCode,
): Promise<ExitCode> {
  exitInsteadOf(program, stderr);
  try {
    await program.parseAsync([...words], { from: "user" });
    return done();
  } catch (error) {
    // Commander has printed its message by then; help and version "fail" with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const told = tell(error);
    for (const line of told.flatMap(({ lines }) => lines)) stderr.write(`${program.name()}: ${line}\n`);
    return exitOf(told);
  }
}
