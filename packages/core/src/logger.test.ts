import { expect, test } from "vitest";
import { createLog } from "./logger.ts";
import type { Logger, LogLevel } from "./logger.ts";

/** A logger that keeps what it was given. */
function keeper(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = [];
  const keep =
    (level: string) =>
    (...args: unknown[]): void =>
      void lines.push([level, ...args]);
  return { logger: { error: keep("error"), warn: keep("warn"), info: keep("info"), debug: keep("debug") }, lines };
}

test.each<[LogLevel | undefined, string[]]>([
  ["off", []],
  ["error", ["error"]],
  [undefined, ["error", "warn"]],
  ["info", ["error", "warn", "info"]],
  ["debug", ["error", "warn", "info", "debug"]],
])("at %s: %j", (level, expected) => {
  const { logger, lines } = keeper();
  const log = createLog(logger, level);
  for (const each of ["error", "warn", "info", "debug"] as const) log?.(each, "text");
  expect(lines).toEqual(expected.map((each) => [each, "[truewire] text"]));
});

test("details are made only when they are wanted", () => {
  const { logger, lines } = keeper();
  let made = 0;
  const details = (): number => (made += 1);
  createLog(logger, "info")?.("debug", "a", details);
  createLog(undefined, "debug")?.("error", "b", details);
  createLog(logger, "debug")?.("debug", "c", details);
  expect([made, lines]).toEqual([1, [["debug", "[truewire] c", 1]]]);
});

test("a logger that throws is no reason to fail", () => {
  const broken = {
    ...keeper().logger,
    warn: () => {
      throw new Error("disk full");
    },
  };
  expect(() => createLog(broken, "warn")?.("warn", "text")).not.toThrow();
});
