import { describe, expect, it } from "vitest";
import { MemoryReplayStore } from "./replay-store.ts";

describe("MemoryReplayStore", () => {
  it("gives a key once, until its time is over or it is released", () => {
    let now = 0;
    const store = new MemoryReplayStore({ now: () => now });
    expect(store.claim("a", 10)).toBe(true);
    now = 9_999;
    expect(store.claim("a", 10)).toBe(false);
    now = 10_000;
    expect(store.claim("a", 10)).toBe(true);
    store.release("a");
    expect(store.claim("a", 10)).toBe(true);
  });

  it("sweeps away what has ended", () => {
    let now = 0;
    const store = new MemoryReplayStore({ now: () => now });
    for (let index = 0; index < 50; index++) store.claim(`k${index}`, 1);
    now = 1000;
    store.claim("new", 1);
    expect(store.size).toBe(1);
  });

  it("never holds more than its limit, and forgets the oldest first", () => {
    const store = new MemoryReplayStore({ maxEntries: 3, now: () => 0 });
    for (let index = 0; index < 1000; index++) {
      expect(store.claim(`k${index}`, 10)).toBe(true);
      expect(store.size).toBeLessThanOrEqual(3);
    }
    expect(["k997", "k998", "k999"].map((key) => store.claim(key, 10))).toEqual([false, false, false]);
    expect(store.claim("k996", 10)).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("has no limit of %s", (maxEntries) => {
    expect(() => new MemoryReplayStore({ maxEntries })).toThrow("maxEntries must be a positive integer");
  });
});
