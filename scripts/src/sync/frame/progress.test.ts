import { expect, test } from "vitest";

import { Progress } from "./progress.ts";

function shown(use: (progress: Progress) => void, isTTY: boolean): string {
  const texts: string[] = [];
  use(new Progress({ isTTY, write: (text) => texts.push(text) }));
  return texts.join("");
}

const stage = (progress: Progress): void => {
  progress.note("asking");
  progress.note("reading");
  progress.line("fetch", "done");
};

test("on a terminal: shows what a stage is at in one place, and takes it away at its end", () => {
  expect(shown(stage, true)).toBe("\r\u001B[2K  asking\r\u001B[2K  reading\r\u001B[2Kfetch     done\n");
});

test("elsewhere: one line for each stage", () => {
  expect(shown(stage, false)).toBe("fetch     done\n");
});

test("what comes from upstream changes no terminal", () => {
  expect(shown((progress) => progress.line("fetch", "a\u001B[31m\u202Eb\nc"), false)).toBe(
    "fetch     a\\u{1b}[31m\\u{202e}b\\u{a}c\n",
  );
  expect(shown((progress) => progress.note("\u001B]0;title\u0007"), true)).toBe("\r\u001B[2K  \\u{1b}]0;title\\u{7}");
});
