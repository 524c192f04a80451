import { describe, expect, it } from "vitest";
import { quantile, growth, spread } from "./statistics.ts";

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

describe("growth", () => {
  it("is what every step adds", () => {
    expect(growth([5, 7, 9, 11])).toBe(2);
  });

  it("is not moved by one jump", () => {
    expect(growth([5, 5, 5, 900, 900, 900, 900])).toBe(0);
  });

  it("needs two values", () => {
    expect(() => growth([1])).toThrow(RangeError);
  });
});
