import { describe, expect, it } from "vitest";
import { quantile, spread } from "./statistics.ts";

describe("spread", () => {
  it("is not moved by one disturbed round", () => {
    expect(spread([10, 11, 12, 13, 900])).toEqual({ low: 11, median: 12, high: 13 });
  });

  it("takes the middle between the two central values of an even number", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });

  it("refuses an empty list instead of reporting NaN", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});
