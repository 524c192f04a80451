import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import type { OperationRateLimit } from "../operation.ts";
import { MemoryRateLimitStore } from "./memory-store.ts";
import { rateLimiterFactory } from "./rate-limiter-factory.ts";
import { WindowRateLimiter } from "./rate-limiter.ts";
import { VirtualClock } from "./virtual-clock.testing.ts";

const perMinute = (limit: number): OperationRateLimit => ({ perMinute: limit, scope: "bot" });

/** Starts `count` requests at once and notes when each was let through. */
function start(limiter: WindowRateLimiter, clock: VirtualClock, count: number, limit: OperationRateLimit) {
  const passed: { name: number; at: number }[] = [];
  const all = Promise.all(
    Array.from({ length: count }, async (_, name) => {
      await limiter.acquire("bot-1", limit);
      passed.push({ name, at: clock.now() });
    }),
  );
  return { passed, all };
}

/** The largest number of entries within any stretch of `ms`. */
function densest(times: readonly number[], ms: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

describe("WindowRateLimiter", () => {
  it("lets a burst within the limit through and holds the rest back until the window has room", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock, margin: 0 });
    const { passed } = start(limiter, clock, 70, perMinute(60));

    await clock.advance(0);
    expect(passed).toHaveLength(60);
    await clock.advance(59_999);
    expect(passed).toHaveLength(60);
    await clock.advance(1);
    expect(passed).toHaveLength(70);
  });

  it("serves in the order in which requests came", async () => {
    const clock = new VirtualClock();
    const { passed, all } = start(new WindowRateLimiter({ clock }), clock, 25, perMinute(3));
    await clock.advance(3_600_000);
    await all;
    expect(passed.map(({ name }) => name)).toEqual(Array.from({ length: 25 }, (_, name) => name));
  });

  it("keeps both windows in any stretch of time, however the requests come", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock, margin: 0 });
    const limit: OperationRateLimit = { perMinute: 7, perHour: 50, scope: "bot" };
    const passed: number[] = [];
    for (let burst = 0; burst < 40; burst++) {
      for (let request = 0; request < 5; request++) {
        void limiter.acquire("bot-1", limit).then(() => passed.push(clock.now()));
      }
      await clock.advance(13_700);
    }
    await clock.advance(5 * 3_600_000);

    expect(passed).toHaveLength(200);
    expect(densest(passed, 60_000)).toBe(7);
    expect(densest(passed, 3_600_000)).toBe(50);
  });

  it("counts every window as longer by the margin", async () => {
    const clock = new VirtualClock();
    const { passed } = start(new WindowRateLimiter({ clock, margin: 250 }), clock, 2, perMinute(1));
    await clock.advance(60_249);
    expect(passed).toHaveLength(1);
    await clock.advance(1);
    expect(passed).toHaveLength(2);
  });

  it("counts keys, and limits under one key, apart", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock });
    await limiter.acquire("bot-1", perMinute(1));
    await limiter.acquire("bot-2", perMinute(1));
    await limiter.acquire("bot-1", perMinute(600));
    expect(clock.now()).toBe(0);
  });

  it("uses the defaults for operations without a limit of their own", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock, defaults: { perMinute: 1 } });
    await limiter.acquire("bot-1");
    const second = { passed: false };
    void limiter.acquire("bot-1").then(() => (second.passed = true));
    await clock.advance(1000);
    expect(second.passed).toBe(false);
    for (let request = 0; request < 600; request++) await limiter.acquire("bot-1", perMinute(600));
    expect(clock.now()).toBe(1000);
  });

  it("never exceeds the cap, whatever an operation documents", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock, cap: { perMinute: 2 } });
    const { passed } = start(limiter, clock, 5, perMinute(600));
    await clock.advance(0);
    expect(passed).toHaveLength(2);
  });

  it("lets everything through without any limit", async () => {
    const limiter = new WindowRateLimiter();
    await Promise.all(Array.from({ length: 10_000 }, () => limiter.acquire("bot-1")));
    await expect(limiter.acquire("bot-1", { scope: "bot" })).resolves.toBeUndefined();
  });

  it("gives the place up when the signal is aborted, and leaves no listener or timer", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock });
    const controller = new AbortController();
    await limiter.acquire("bot-1", perMinute(1), controller.signal);
    const waiting = [1, 2].map(() => limiter.acquire("bot-1", perMinute(1), controller.signal));
    await clock.advance(10);
    expect(clock.sleeping).toBe(1);

    const reason = new Error("changed my mind");
    controller.abort(reason);
    await expect(waiting[0]).rejects.toBe(reason);
    await expect(waiting[1]).rejects.toBe(reason);
    await clock.advance(0);
    expect(clock.sleeping).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await expect(limiter.acquire("bot-1", perMinute(1), controller.signal)).rejects.toBe(reason);
  });

  it("serves those behind one that gave up, and one that comes at that very moment", async () => {
    const clock = new VirtualClock();
    const limiter = new WindowRateLimiter({ clock, margin: 0 });
    await limiter.acquire("bot-1", perMinute(1));
    const controller = new AbortController();
    const gaveUp = limiter.acquire("bot-1", perMinute(1), controller.signal);
    await clock.advance(10);
    controller.abort();
    const next = { at: 0 };
    void limiter.acquire("bot-1", perMinute(1)).then(() => (next.at = clock.now()));
    await expect(gaveUp).rejects.toThrow();
    await clock.advance(59_989);
    expect(next.at).toBe(0);
    await clock.advance(1);
    expect(next.at).toBe(60_000);
  });

  it("passes an error of the store to the one whose turn it was", async () => {
    let calls = 0;
    const store = {
      take: async () => {
        if (++calls === 1) throw new Error("store is down");
        return 0;
      },
    };
    const limiter = new WindowRateLimiter({ store });
    const results = await Promise.allSettled([1, 2].map(() => limiter.acquire("bot-1", perMinute(5))));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });

  it.each([
    [{ defaults: { perMinute: 0 } }, "rateLimit.perMinute"],
    [{ cap: { perHour: 1.5 } }, "rateLimit.perHour"],
    [{ cap: { perHour: Number.NaN } }, "rateLimit.perHour"],
    [{ margin: -1 }, "margin"],
    [{ margin: Infinity }, "margin"],
  ])("refuses %j", (options, argument) => {
    const refused = (): unknown => {
      try {
        return new WindowRateLimiter(options);
      } catch (error) {
        return error;
      }
    };
    const error = refused();
    expect(isTruewireError(error, "InvalidArgumentError") && error.argument).toBe(argument);
  });
});

describe("rateLimiterFactory", () => {
  const stays = async (waiting: Promise<void>): Promise<boolean> =>
    waiting.then(
      () => false,
      () => true,
    );

  it("takes the vendor's limits for defaults, and a user's for a cap", async () => {
    const vendor = { perMinute: 1 };
    const create = rateLimiterFactory(vendor);
    const byVendor = create(vendor);
    const byUser = create({ perMinute: 1 });
    for (const limiter of [byVendor, byUser]) await limiter.acquire("bot-1", perMinute(600), undefined);

    await byVendor.acquire("bot-1", perMinute(600), undefined);
    expect(await stays(byUser.acquire("bot-1", perMinute(600), AbortSignal.timeout(5)))).toBe(true);
    await byVendor.acquire("bot-1", undefined, undefined);
    expect(await stays(byVendor.acquire("bot-1", undefined, AbortSignal.timeout(5)))).toBe(true);
  });
});

describe("MemoryRateLimitStore", () => {
  it("forgets keys whose windows have passed", () => {
    let now = 0;
    const store = new MemoryRateLimitStore(() => now);
    for (let id = 0; id < 10_000; id++) {
      now += 10;
      store.take(`request-${id}`, [{ limit: 5, ms: 1000 }]);
    }
    expect(store.size).toBeLessThan(110);
  });
});
