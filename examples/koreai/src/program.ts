import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { isTruewireError } from "@truewire/koreai";

/** A program: how it is used, what options it knows, what it does. */
export interface Program<Options extends ParseArgsOptionsConfig> {
  readonly usage: string;
  readonly options: Options;
  /** Gives the exit code: 0 when all is done, 1 when something is left to do. */
  readonly run: (given: Given<Options>) => Promise<number>;
}

/** What a program is started with. */
export type Given<Options extends ParseArgsOptionsConfig> = Pick<
  ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>,
  "values" | "positionals"
> & {
  /** Ends with Ctrl+C. */
  readonly signal: AbortSignal;
};

/** The program was called in a way that it does not know; ends with exit code 2. */
export class UsageError extends Error {}

/** Runs a program when its module is what node was started with, rather than a part of something else, such as a test. */
export async function runProgram<Options extends ParseArgsOptionsConfig>(
  moduleUrl: string,
  program: Program<Options>,
): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || pathToFileURL(realpathSync(started)).href !== moduleUrl) return;
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort(new Error("interrupted")));
  try {
    const { values, positionals } = parse(program.options, process.argv.slice(2));
    if (values["help"] === true) console.log(program.usage);
    else process.exitCode = await program.run({ values, positionals, signal: stop.signal } as Given<Options>);
  } catch (error) {
    console.error(explain(error));
    if (error instanceof UsageError) console.error(`\n${program.usage}`);
    process.exitCode = error instanceof UsageError || isTruewireError(error, "InvalidArgumentError") ? 2 : 1;
  }
}

function parse(options: ParseArgsOptionsConfig, args: string[]) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: "boolean", short: "h" } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number above 0 from the command line. */
export function count(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new UsageError(`--${name} must be a whole number above 0`);
}

/** The one argument that a program needs, and no other. */
export function only(positionals: readonly string[], name: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new UsageError(`${name} is missing`);
  if (second !== undefined) throw new UsageError(`${second} is one argument too many`);
  return first;
}

/** What went wrong and what to do about it, on one line. No message of the client holds a secret. */
export function explain(error: unknown): string {
  const advice = adviceFor(error);
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/gu, " ");
  return advice === undefined ? message : `${message} ${advice}`;
}

function adviceFor(error: unknown): string | undefined {
  if (isTruewireError(error, "AuthenticationError")) return "Check the host, the client id and the client secret.";
  if (isTruewireError(error, "PermissionDeniedError")) {
    return "Give the app the scope that this call wants, in the console that it was made in.";
  }
  if (isTruewireError(error, "RateLimitError")) return "Try again later, or when fewer programs use this account.";
  if (isTruewireError(error, "ConnectionError")) return "Check the host and the network, then run this again.";
  return undefined;
}
