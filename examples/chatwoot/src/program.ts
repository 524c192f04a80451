import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Whether a module is what node was started with, rather than a part of something else, such as a test. */
export function isProgram(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && pathToFileURL(realpathSync(started)).href === moduleUrl;
}

/** What stands at a place of the command line; ends the program with how it is used when nothing does. */
export function argument(index: number, usage: string): string {
  const value = process.argv[index + 2];
  if (value !== undefined) return value;
  process.stderr.write(`usage: ${usage}\n`);
  process.exit(2);
}
