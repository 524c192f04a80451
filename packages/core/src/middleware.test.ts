import { sequence } from "@truewire/test-support/faults";
import { beforeEach, expect, test, vi } from "vitest";
import { failure, operations, testClient, token } from "./client.testing.ts";
import type { Middleware, MiddlewareContext } from "./middleware.ts";

const { create, get } = operations;

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

test("wraps every attempt like an onion: the client's outside, the call's inside", async () => {
  await using server = await sequence({ status: 429 }, { body: { ok: true } });
  const log: string[] = [];
  const layer =
    (name: string): Middleware =>
    async (request, next, context) => {
      log.push(`> ${name} ${context.attempt}`);
      const response = await next(request);
      log.push(`< ${name} ${response.status}`);
      return response;
    };
  const client = testClient(server.url, { middleware: [layer("a"), layer("b")] });
  await client.call(get, {}, { middleware: [layer("c")] });
  const attempt = (n: number, status: number): string[] => [
    `> a ${n}`,
    `> b ${n}`,
    `> c ${n}`,
    `< c ${status}`,
    `< b ${status}`,
    `< a ${status}`,
  ];
  expect(log).toEqual([...attempt(1, 429), ...attempt(2, 200)]);
});

test("is told of operation, attempt, call and signal, and sees the request as it goes out", async () => {
  await using server = await sequence("reset", { body: {} });
  const seen: MiddlewareContext[] = [];
  const requests: unknown[] = [];
  const client = testClient(server.url, {
    middleware: [
      (request, next, context) => {
        seen.push(context);
        requests.push(request);
        return next(request);
      },
    ],
  });
  await client.call({ ...create, idempotent: true }, { body: { a: 1 } });
  await client.call(get, {});
  expect(seen.map(({ operation, attempt }) => [operation.id, attempt])).toEqual([
    ["thingCreate", 1],
    ["thingCreate", 2],
    ["thingGet", 1],
  ]);
  expect(seen[0]?.callId).toBe(seen[1]?.callId);
  expect(seen[0]?.callId).not.toBe(seen[2]?.callId);
  expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
  expect(requests[0]).toMatchObject({
    method: "POST",
    url: `${server.url}/things`,
    body: '{"a":1}',
    headers: { "api-access-token": token },
  });
});

test("changes the request by handing on a copy", async () => {
  await using server = await sequence({ body: {} });
  const middleware: Middleware[] = [
    (request, next) =>
      next({ ...request, url: `${request.url}?x=1`, headers: { ...request.headers, "x-added": "1" }, body: "changed" }),
  ];
  await testClient(server.url, { middleware }).call(create, { body: { a: 1 } });
  expect(server.requests[0]).toMatchObject({
    url: "/things?x=1",
    headers: { "x-added": "1" },
    body: Buffer.from("changed"),
  });
});

test("answers by itself", async () => {
  await using server = await sequence({ body: {} });
  const client = testClient(server.url, { middleware: [async () => Response.json({ cached: true })] });
  expect(await client.call(get, {})).toEqual({ cached: true });
  expect(server.requests).toHaveLength(0);
});

test("looks at a clone of the answer", async () => {
  await using server = await sequence({ body: { ok: true } });
  let seen: unknown;
  const client = testClient(server.url, {
    middleware: [
      async (request, next) => {
        const response = await next(request);
        seen = await response.clone().json();
        return response;
      },
    ],
  });
  expect(await client.call(get, {})).toEqual({ ok: true });
  expect(seen).toEqual({ ok: true });
});

test("the failure of next() is retried when it is passed on, and not when it is replaced", async () => {
  await using server = await sequence("reset", { body: { ok: true } });
  const passing: Middleware = async (request, next) => {
    try {
      return await next(request);
    } catch (error) {
      expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
      throw error;
    }
  };
  expect(await testClient(server.url, { middleware: [passing] }).call(get, {})).toEqual({ ok: true });
  await using other = await sequence("reset", { body: { ok: true } });
  const replacing: Middleware = (request, next) => next(request).catch(() => Promise.reject(new Error("mine")));
  expect(await failure(testClient(other.url, { middleware: [replacing] }).call(get, {}))).toMatchObject({
    message: "mine",
  });
  expect(other.requests).toHaveLength(1);
});
