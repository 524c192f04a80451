import { gated, sequence, silence, slowDrip, startServer, withMembers } from "@truewire/test-support/faults";
import type { FaultServer } from "@truewire/test-support/faults";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { failure, operations, testClient } from "../client.testing.ts";
import { nodeFetch } from "../node/index.ts";

const { get, create, remove } = operations;
const own = nodeFetch();
afterAll(() => own.close());

beforeEach(() => () => vi.restoreAllMocks());

/** A signal that counts who listens to it. */
function watchedSignal(): { controller: AbortController; listening: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  let listening = 0;
  const [add, drop] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listening += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof drop>) => {
    listening -= 1;
    drop(...args);
  };
  return { controller, listening: () => listening };
}

/** Answers each request when it is told to, in the order of arrival. */
async function heldBack(): Promise<FaultServer & { answerNext(): void }> {
  const held: (() => void)[] = [];
  const server = await startServer(({ response }) => {
    held.push(() => response.end("{}"));
  });
  return withMembers(server, { answerNext: () => held.shift()?.() });
}

describe("abort", () => {
  const reason = new Error("changed my mind");

  test("before: nothing is sent, and the reason is kept", async () => {
    await using server = await sequence({ body: {} });
    const error = await failure(testClient(server.url).call(create, {}, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ name: "AbortError", status: undefined, effect: "none", attempts: 0 });
    expect(error["reason"]).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  test("during: the connection is closed", async () => {
    await using server = await silence();
    const controller = new AbortController();
    const call = testClient(server.url).call(create, { body: {} }, { signal: controller.signal });
    const failed = failure(call);
    await server.received(1);
    controller.abort(reason);
    expect(await failed).toMatchObject({ name: "AbortError", reason, effect: "unknown", attempts: 1 });
    await server.disconnected();
    expect(server.requests).toHaveLength(1);
  });

  test("during the body: the server has acted", async () => {
    await using server = await silence("body-part");
    const controller = new AbortController();
    const failed = failure(testClient(server.url).call(create, { body: {} }, { signal: controller.signal }));
    await server.received(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort(reason);
    const error = await failed;
    expect(error).toMatchObject({ name: "AbortError", reason });
    expect(["applied", "unknown"]).toContain(error["effect"]);
    await server.disconnected();
  });

  test("during the wait for a retry: no second attempt", async () => {
    await using server = await sequence({ status: 429, headers: { "retry-after": "60" } });
    const controller = new AbortController();
    const logger = { ...console, warn: () => controller.abort(reason) };
    const client = testClient(server.url, { logger });
    expect(await failure(client.call(get, {}, { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      reason,
    });
    expect(server.requests).toHaveLength(1);
  });

  test("after: no effect, and nobody listens any longer", async () => {
    await using server = await sequence({ body: { ok: true } });
    const { controller, listening } = watchedSignal();
    const result = await testClient(server.url).call(get, {}, { signal: controller.signal });
    await new Promise((resolve) => setImmediate(resolve));
    expect(listening()).toBe(0);
    controller.abort(reason);
    expect(result).toEqual({ ok: true });
  });

  test("a stream ends with the reason", async () => {
    await using server = await slowDrip();
    const { controller, listening } = watchedSignal();
    const response = await testClient(server.url).call(get, {}, { signal: controller.signal }).asResponse();
    const reader = response.body?.getReader();
    await reader?.read();
    controller.abort(reason);
    const error = await failure(
      (async () => {
        for (;;) await reader?.read();
      })(),
    );
    expect(error).toMatchObject({ name: "AbortError", reason });
    expect(listening()).toBe(0);
    await server.disconnected();
  });

  test("a stream that was read to its end leaves no listener", async () => {
    await using server = await slowDrip({ everyMs: 1, total: 5 });
    const { controller, listening } = watchedSignal();
    const response = await testClient(server.url).call(get, {}, { signal: controller.signal }).asResponse();
    expect(await response.json()).toBe("xxxxx");
    expect(listening()).toBe(0);
  });

  test("1,000 calls on one signal leave nobody listening", async () => {
    await using server = await sequence({ body: {} });
    const { controller, listening } = watchedSignal();
    const client = testClient(server.url, { fetch: own, maxConcurrency: 32 });
    await Promise.all(Array.from({ length: 1000 }, () => client.call(get, {}, { signal: controller.signal })));
    await new Promise((resolve) => setImmediate(resolve));
    expect(listening()).toBe(0);
  });

  test("a fetch that does not heed its signal cannot hold a call up", async () => {
    const deaf = (): Promise<Response> => new Promise(() => {});
    const client = testClient("http://localhost", { fetch: deaf, timeout: 20, maxRetries: 0 });
    expect(await failure(client.call(get, {}))).toMatchObject({ name: "TimeoutError", kind: "attempt" });
  });

  test("credentials that come too late are not sent", async () => {
    await using server = await sequence({ body: {} });
    let give: (headers: Record<string, string>) => void = () => {};
    const authenticate = (): Promise<Record<string, string>> =>
      new Promise((resolve) => {
        give = resolve;
      });
    const client = testClient(server.url, { timeout: 20, maxRetries: 0 }, { authenticate });
    expect(await failure(client.call(create, {}))).toMatchObject({ name: "TimeoutError", effect: "none" });
    give({ "api-access-token": "too-late" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
  });
});

describe("deadline", () => {
  test("a wait that would pass it ends the call at once, with the failure that there is", async () => {
    await using server = await sequence({ status: 503, headers: { "retry-after": "30" } });
    const started = performance.now();
    const error = await failure(testClient(server.url, { deadline: 20_000 }).call(get, {}));
    expect(error).toMatchObject({ status: 503, attempts: 1, retryAfterMs: 30_000 });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test("covers all attempts", async () => {
    await using server = await silence();
    const error = await failure(testClient(server.url, { timeout: 120, deadline: 300, maxRetries: 50 }).call(get, {}));
    expect(error["name"]).toBe("TimeoutError");
    expect(error["attempts"]).toBeLessThanOrEqual(3);
  });

  test("is told with the last failure as its cause when it cuts an attempt", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    let asked = 0;
    await using server = await startServer(({ response }) => {
      asked += 1;
      if (asked === 1) response.writeHead(503).end(`{"error":"down"}`);
    });
    const error = await failure(testClient(server.url, { deadline: 1000 }).call(get, {}));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "deadline", attempts: 2 });
    expect(error.cause).toMatchObject({ name: "InternalServerError", status: 503, attempts: 1, serverMessage: "down" });
  });

  test("is told with the last failure as its cause when it cuts a wait for the rate limit", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    await using server = await sequence({ status: 503, body: { error: "down" } });
    let granted = 0;
    const rateLimit = { acquire: async (): Promise<void> => ((granted += 1) > 1 ? new Promise(() => {}) : undefined) };
    const error = await failure(testClient(server.url, { deadline: 1000, rateLimit }).call(get, {}));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "deadline", cause: { status: 503 } });
  });

  test("Infinity is no limit", async () => {
    await using server = await sequence({ body: { ok: true } });
    const never = { timeout: Infinity, deadline: Infinity, queueTimeout: Infinity, idleTimeout: Infinity };
    const client = testClient(server.url, never);
    expect(await client.call(get, {})).toEqual({ ok: true });
    expect(await (await client.call(get, {}).asResponse()).json()).toEqual({ ok: true });
  });
});

describe("idleTimeout", () => {
  test("a stream that falls silent ends", async () => {
    await using server = await silence("body-part");
    const response = await testClient(server.url, { timeout: 5000, idleTimeout: 50 }).call(get, {}).asResponse();
    expect(await failure(response.text())).toMatchObject({ name: "TimeoutError", kind: "idle", limitMs: 50 });
    await server.disconnected();
  });

  test("a stream may last longer than the timeout of an attempt", async () => {
    await using server = await slowDrip({ everyMs: 10, total: 40 });
    const response = await testClient(server.url, { timeout: 250, idleTimeout: 5000 }).call(get, {}).asResponse();
    expect(await response.json()).toBe("x".repeat(40));
  });

  test("a reader who takes his time is not the server's silence", async () => {
    await using server = await sequence({ body: { ok: true } });
    const response = await testClient(server.url, { idleTimeout: 20 }).call(get, {}).asResponse();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await response.json()).toEqual({ ok: true });
  });
});

describe("maxConcurrency", () => {
  test("1,000 concurrent calls through 8: never more than 8 at the server", async () => {
    await using server = await gated(8);
    const client = testClient(server.url, { maxConcurrency: 8, fetch: own });
    const answers = await Promise.all(Array.from({ length: 1000 }, () => client.call(get, {})));
    expect(answers).toHaveLength(1000);
    expect(server.highWater).toBe(8);
  });

  test("queues in order", async () => {
    await using server = await sequence({ body: {} });
    const client = testClient(server.url, { maxConcurrency: 1 });
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(numbers.map((index) => client.call(get, {}, { query: { index } })));
    expect(server.requests.map(({ url }) => Number(url.split("=")[1]))).toEqual(numbers);
  });

  test("abort while queued gives the place up", async () => {
    await using server = await heldBack();
    const client = testClient(server.url, { maxConcurrency: 1 });
    const controller = new AbortController();
    const [first, second, third] = [
      client.call(get, {}),
      failure(client.call(create, {}, { signal: controller.signal })),
      client.call(remove, {}),
    ];
    const settled = first.then(() => {});
    await server.received(1);
    controller.abort("enough");
    expect(await second).toMatchObject({ name: "AbortError", reason: "enough", effect: "none", attempts: 0 });
    const done = third.then(() => {});
    server.answerNext();
    await settled;
    await server.received(2);
    server.answerNext();
    await done;
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "DELETE"]);
  });

  test("queueTimeout", async () => {
    await using server = await heldBack();
    const client = testClient(server.url, { maxConcurrency: 1 });
    const first = client.call(get, {}).then(() => {});
    await server.received(1);
    const error = await failure(client.call(create, {}, { queueTimeout: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "queue", limitMs: 20, effect: "none", attempts: 0 });
    server.answerNext();
    await first;
  });

  test("a failed call gives its place back", async () => {
    await using server = await sequence({ status: 400 }, { body: { ok: true } });
    const client = testClient(server.url, { maxConcurrency: 1 });
    await failure(client.call(get, {}));
    expect(await client.call(get, {})).toEqual({ ok: true });
  });

  test("is shared by copies, unless they name another", async () => {
    await using server = await gated(2, 50);
    const client = testClient(server.url, { maxConcurrency: 2 });
    const copy = client.withOptions({ headers: { "x-copy": "1" } });
    await Promise.all([client, copy, client, copy, client, copy].map((one) => one.call(get, {})));
    expect(server.highWater).toBe(2);
  });
});

describe("the rate limiter", () => {
  test("is asked before every attempt, with what the server counts by", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    await using server = await sequence({ status: 429 }, { body: { ok: true } });
    const asked: unknown[] = [];
    const rateLimit = {
      acquire: async (key: string, limit: unknown) => {
        asked.push([key, limit, server.requests.length]);
      },
    };
    const limit = { perMinute: 60, scope: "bot" } as const;
    const client = testClient(server.url, { rateLimit }, { rateLimitKey: (_, path) => `bot ${String(path["bot"])}` });
    const operation = { ...get, path: "/bots/{bot}", rateLimit: limit };
    await client.call(operation, { path: { bot: "b1" } });
    // Counters may be shared by clients of several servers.
    const { host } = new URL(server.url);
    expect(asked).toEqual([
      [`${host} bot b1`, limit, 0],
      [`${host} bot b1`, limit, 1],
    ]);
  });

  test("waiting for it is queueing; one that ignores its signal does not hold a place", async () => {
    await using server = await sequence({ body: { ok: true } });
    let stuck = true;
    const rateLimit = { acquire: (): Promise<void> => (stuck ? new Promise(() => {}) : Promise.resolve()) };
    const client = testClient(server.url, { rateLimit, maxConcurrency: 1 });
    const error = await failure(client.call(create, {}, { queueTimeout: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "queue", effect: "none" });
    stuck = false;
    expect(server.requests).toHaveLength(0);
    expect(await client.withOptions({ maxConcurrency: 2 }).call(get, {})).toEqual({ ok: true });
  });

  test("plain numbers need a vendor that makes a limiter of them", () => {
    const acquire = async (): Promise<void> => {};
    const made: unknown[] = [];
    const createRateLimiter = (limits: unknown): { acquire: typeof acquire } => {
      made.push(limits);
      return { acquire };
    };
    testClient("http://localhost", { rateLimit: { perMinute: 5 } }, { createRateLimiter });
    testClient("http://localhost", {}, { createRateLimiter, rateLimit: { perMinute: 60 } });
    testClient("http://localhost", { rateLimit: false }, { createRateLimiter, rateLimit: { perMinute: 60 } });
    expect(made).toEqual([{ perMinute: 5 }, { perMinute: 60 }]);
    expect(() => testClient("http://localhost", { rateLimit: { perMinute: 5 } })).toThrow(/^rateLimit must be/);
  });
});
