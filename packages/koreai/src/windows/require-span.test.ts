import { InvalidArgumentError } from "@truewire/core";
import { describe, expect, it } from "vitest";
import { requireSpan } from "./require-span.ts";
import type { SpanLimit } from "./require-span.ts";

const check = (from: unknown, to: unknown, limit?: SpanLimit) => () => requireSpan(["start", from], ["end", to], limit);
const refused = (argument: string) => expect.objectContaining({ name: "InvalidArgumentError", argument }) as Error;

describe("a span of time", () => {
  it.each([
    [undefined, undefined, { maxDays: 1 }],
    ["2026-01-01", undefined, { maxDays: 1 }],
    [undefined, "2026-01-01T00:00:00Z", { maxDays: 1 }],
    ["2026-01-01", "2026-01-01", { maxDays: 1 }],
    ["2026-01-01", "2027-01-01", undefined],
    ["2026-01-01", "2026-01-08T00:00:00.000Z", { maxDays: 7 }],
    ["2025-11-30", "2026-02-28", { maxMonths: 3 }],
  ])("from %s to %s passes %j", (from, to, limit) => {
    expect(check(from, to, limit)).not.toThrow();
  });

  it.each([
    ["2026-01-02", "2026-01-01", undefined, "end"],
    ["2026-01-01", "2026-01-08T00:00:00.001Z", { maxDays: 7 }, "end"],
    ["2025-11-30", "2026-03-01", { maxMonths: 3 }, "end"],
    ["1st of May", undefined, undefined, "start"],
    [undefined, 7, undefined, "end"],
    [null, "2026-01-01", undefined, "start"],
  ])("from %s to %s is refused by %j, for %s", (from, to, limit, argument) => {
    expect(check(from, to, limit)).toThrow(InvalidArgumentError);
    expect(check(from, to, limit)).toThrow(refused(argument));
  });
});
