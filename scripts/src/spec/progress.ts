import { printable } from "../shared/printable.ts";

/** Reports the steps of a command, one line each, on standard output. */
export function step(what: string, detail: string): void {
  process.stdout.write(`${what.padEnd(9)} ${printable(detail)}\n`);
}
