import { assertType, expectTypeOf, test } from "vitest";
import { walkWindows, windows } from "../index.ts";
import type {
  DateRange,
  DateWindow,
  KoreAI,
  MomentFormat,
  WindowItems,
  WindowOf,
  WindowOptions,
  WindowWalk,
  WindowWalkOptions,
} from "../index.ts";

declare const kore: KoreAI;
const range = { from: "2026-01-01", to: new Date() };

test("a range is cut into windows that the server takes", () => {
  assertType<DateRange>(range);
  assertType<WindowOptions>({ ...range, maxDays: 7, format: "seconds", names: ["startDate", "endDate"] });
  expectTypeOf<WindowOptions["format"]>().toEqualTypeOf<MomentFormat | undefined>();
  expectTypeOf<MomentFormat>().toEqualTypeOf<"date" | "date-time" | "seconds">();
  expectTypeOf(windows).parameter(0).toEqualTypeOf<WindowOptions>();
  expectTypeOf(windows({ ...range, maxMonths: 3 })).toEqualTypeOf<readonly DateWindow[]>();
  expectTypeOf<DateWindow["from"]>().toEqualTypeOf<string>();
  // @ts-expect-error half a range
  assertType<DateRange>({ from: "2026-01-01" });
  // @ts-expect-error no such form of a moment
  assertType<WindowOptions>({ ...range, format: "iso" });
});

test("a walk over windows gives items, or windows with their items", () => {
  assertType<WindowItems<number>>(Promise.resolve([1]));
  // @ts-expect-error items come later
  assertType<WindowItems<number>>([1]);
  const walk = walkWindows({ ...range, maxDays: 7 }, async () => [1]);
  expectTypeOf(walk).toEqualTypeOf<WindowWalk<number>>();
  expectTypeOf(walk.toArray()).resolves.toEqualTypeOf<number[]>();
  expectTypeOf(walk.byWindow()).toExtend<AsyncIterable<WindowOf<number>>>();
  expectTypeOf<WindowOf<number>["window"]>().toEqualTypeOf<DateWindow>();
  expectTypeOf(kore.usage.walkBillingSessions).returns.toExtend<WindowWalk<unknown>>();
  assertType<WindowWalkOptions>({ signal: AbortSignal.abort() });
  // @ts-expect-error time bounds single requests
  assertType<WindowWalkOptions>({ deadline: 1_000 });
});
