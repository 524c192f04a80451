import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import { WindowRateLimiter } from "./rate-limiter.ts";
import type { RateLimitWindow } from "./rate-limit-store.ts";
import { RedisRateLimitStore } from "./redis.ts";
import type { RedisClientLike } from "./redis.ts";
import { hasRedisServer, startRedisServer } from "./redis-server.testing.ts";
import type { RedisServer } from "./redis-server.testing.ts";

const available = hasRedisServer();
if (!available) console.warn("SKIPPED: tests of the Redis store, because there is no redis-server on the PATH");

const windows = (...limits: [limit: number, ms: number][]): RateLimitWindow[] =>
  limits.map(([limit, ms]) => ({ limit, ms }));
const hour = 3_600_000;
const nameOf = (error: Error): string => error.name;

describe.skipIf(!available)("RedisRateLimitStore", () => {
  let server: RedisServer;
  const clients: Record<"ioredis" | "redis", () => Promise<RedisClientLike & AsyncDisposable>> = {
    ioredis: async () => {
      const client = new Redis(server.port, "127.0.0.1", { retryStrategy: () => null });
      return Object.assign(client, { [Symbol.asyncDispose]: async () => client.disconnect() });
    },
    redis: async () => {
      const client = createClient({ url: `redis://127.0.0.1:${server.port}`, socket: { reconnectStrategy: false } });
      client.on("error", () => {});
      await client.connect();
      return Object.assign(client, { [Symbol.asyncDispose]: async () => client.destroy() });
    },
  };
  const fail = (error: unknown): never => {
    throw error;
  };

  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  describe.each(["ioredis", "redis"] as const)("with %s", (name) => {
    it("takes places until a window is full, then tells how long to wait", async () => {
      await using client = await clients[name]();
      const store = new RedisRateLimitStore({ client, onError: fail });
      const key = `${name}-full`;
      for (let taken = 0; taken < 5; taken++) expect(await store.take(key, windows([5, hour]))).toBe(0);
      const wait = await store.take(key, windows([5, hour]));
      expect(wait).toBeGreaterThan(hour - 60_000);
      expect(wait).toBeLessThanOrEqual(hour);
    });

    it("shares the count between clients, and never gives more places than there are", async () => {
      await using one = await clients[name]();
      await using two = await clients[name]();
      const stores = [one, two].map((client) => new RedisRateLimitStore({ client, onError: fail }));
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) => stores[index % 2]?.take(`${name}-shared`, windows([60, hour]))),
      );
      expect(answers.filter((wait) => wait === 0)).toHaveLength(60);
    });
  });

  it("takes a place in all windows or in none", async () => {
    await using client = await clients.ioredis();
    const store = new RedisRateLimitStore({ client, onError: fail });
    const both = windows([1, 20], [2, hour]);
    const taken: number[] = [];
    for (let tries = 0; tries < 1000 && taken.length < 2; tries++) {
      if ((await store.take("both", both)) === 0) taken.push(tries);
      else await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(taken).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 25));
    // The short window has room again; the long one refuses, and refusing does not fill the short one up.
    expect(await store.take("both", both)).toBeGreaterThan(1000);
    expect(await store.take("both", both)).toBeGreaterThan(1000);
  });

  it("makes places free as the window rolls, and forgets keys that are idle", async () => {
    await using client = await clients.ioredis();
    const store = new RedisRateLimitStore({ client, keyPrefix: "mine", onError: fail });
    const short = windows([1, 30]);
    expect(await store.take("rolling", short)).toBe(0);
    let wait = await store.take("rolling", short);
    while (wait > 0) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = await store.take("rolling", short);
    }
    const redis = client as unknown as Redis;
    expect(await redis.pttl("mine:rolling")).toBeLessThanOrEqual(30);
    while ((await redis.exists("mine:rolling")) === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await redis.keys("mine:*")).toEqual([]);
  });

  it("holds a limiter in two processes' stead to one limit, in order within each", async () => {
    await using one = await clients.ioredis();
    await using two = await clients.redis();
    const order: string[] = [];
    const enough = new AbortController();
    const limiters = [one, two].map(
      (client) => new WindowRateLimiter({ margin: 0, store: new RedisRateLimitStore({ client, onError: fail }) }),
    );
    const waiting = limiters.flatMap((limiter, process) =>
      Array.from({ length: 20 }, async (_, request) => {
        await limiter.acquire("processes", { perMinute: 30, scope: "bot" }, enough.signal);
        order.push(`${process}:${request}`);
        if (order.length === 30) enough.abort();
      }),
    );
    await Promise.allSettled(waiting);
    expect(order).toHaveLength(30);
    expect(
      await limiters[0]?.acquire("processes", { perMinute: 30, scope: "bot" }, AbortSignal.timeout(20)).catch(nameOf),
    ).toBe("TimeoutError");
    for (const process of ["0", "1"]) {
      const own = order.filter((entry) => entry.startsWith(process));
      expect(own).toEqual(own.map((_, request) => `${process}:${request}`));
    }
  });

  it("does not disturb a limiter that the program keeps on the same client", async () => {
    const { RateLimiterRedis } = await import("rate-limiter-flexible");
    await using client = await clients.ioredis();
    const theirs = new RateLimiterRedis({ storeClient: client, points: 2, duration: 3600, keyPrefix: "theirs" });
    await theirs.consume("user");
    await new RedisRateLimitStore({ client, onError: fail }).take("neighbour", windows([5, hour]));
    expect((await theirs.consume("user")).remainingPoints).toBe(0);
  });

  it("counts in this process while Redis does not answer, and says so", async () => {
    await using client = await clients.ioredis();
    const errors: unknown[] = [];
    const store = new RedisRateLimitStore({ client, timeout: 50, onError: (error) => errors.push(error) });
    await store.take("frozen", windows([2, hour]));
    server.freeze();
    try {
      expect(await store.take("frozen", windows([2, hour]))).toBe(0);
      expect(await store.take("frozen", windows([2, hour]))).toBe(0);
      expect(await store.take("frozen", windows([2, hour]))).toBeGreaterThan(0);
    } finally {
      server.thaw();
    }
    expect(String(errors[0])).toContain("no answer within 50 ms");
    expect(errors).toHaveLength(3);
  });

  it("counts in the given fallback while Redis is gone", async () => {
    const client = await clients.redis();
    await client[Symbol.asyncDispose]();
    const errors: unknown[] = [];
    const fallback = { take: () => 1234 };
    const store = new RedisRateLimitStore({ client, fallback, onError: (error) => errors.push(error) });
    expect(await store.take("gone", windows([2, hour]))).toBe(1234);
    expect(errors).toHaveLength(1);
  });
});

describe("RedisRateLimitStore options", () => {
  it.each([
    ["client", { client: {} as RedisClientLike }],
    ["client", { client: undefined as unknown as RedisClientLike }],
    ["timeout", { client: { eval: async () => [] }, timeout: 0 }],
    ["timeout", { client: { eval: async () => [] }, timeout: Infinity }],
  ])("refuses a bad %s", (argument, options) => {
    let thrown: unknown;
    try {
      thrown = new RedisRateLimitStore(options);
    } catch (error) {
      thrown = error;
    }
    expect(isTruewireError(thrown, "InvalidArgumentError") && thrown.argument).toBe(argument);
  });
});
