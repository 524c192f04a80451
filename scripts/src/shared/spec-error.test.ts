import { expect, test } from "vitest";

import { printable } from "./printable.ts";
import { SpecError } from "./spec-error.ts";

test("is one line of file, pointer and reason", () => {
  const error = new SpecError("a.json", "/paths/~1a", "is no object");
  expect(error).toMatchObject({
    name: "SpecError",
    message: "a.json#/paths/~1a: is no object",
    file: "a.json",
    pointer: "/paths/~1a",
    reason: "is no object",
  });
});

test("shows nothing that could act on a terminal or hide in a line", () => {
  const error = new SpecError("a\r.json", "/\u001b[31m", "line\nbreak \u202e\u2028\u0000\uD800 and ünïcödé 🙂");
  expect(error.message).toBe(
    "a\\u{d}.json#/\\u{1b}[31m: line\\u{a}break \\u{202e}\\u{2028}\\u{0}\\u{d800} and ünïcödé 🙂",
  );
});

test("keeps the reason when the pointer is long", () => {
  const error = new SpecError("a.json", "/items".repeat(1000), "is nested too deeply");
  expect(error.message).toMatch(/^a\.json#\/items.*….*\/items: is nested too deeply$/u);
  expect(error.message.length).toBeLessThan(250);
});

test("leaves out the middle of what is too long", () => {
  expect(printable("0123456789", 5)).toBe("01…89");
  expect(printable("0123456789", 10)).toBe("0123456789");
});
