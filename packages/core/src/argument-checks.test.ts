import { sequence } from "@truewire/test-support/faults";
import { describe, expect, test } from "vitest";
import { failure, operations, testClient } from "./client.testing.ts";
import { WindowRateLimiter } from "./rate-limit/rate-limiter.ts";
import { rateLimiterFactory } from "./rate-limit/rate-limiter-factory.ts";

const base = "https://example.com";

describe("an option with an unknown name is refused", () => {
  test.each([
    [{ timeOut: 3 }, "timeOut", "did you mean timeout?"],
    [{ baseURL: base }, "baseURL", "did you mean baseUrl?"],
    [{ signal: new AbortController().signal }, "signal", "no option has this name"],
    [{ toString: 1 }, "toString", "no option has this name"],
  ])("by a client: %o", (options, argument, words) => {
    const client = testClient(base);
    const refused = { name: "InvalidArgumentError", argument, message: expect.stringContaining(words) as string };
    expect(() => testClient(base, options as object)).toThrow(expect.objectContaining(refused));
    expect(() => client.withOptions(options as object)).toThrow(expect.objectContaining(refused));
  });

  test("by a call, of an operation or of the caller's own making", async () => {
    await using server = await sequence({ body: {} });
    const client = testClient(server.url);
    const options = { timeOut: 1 } as object;
    const refused = { name: "InvalidArgumentError", argument: "timeOut", attempts: 0 };
    expect(await failure(client.call(operations.get, {}, options))).toMatchObject(refused);
    expect(await failure(client.request("GET", "/a", options))).toMatchObject(refused);
    expect(server.requests).toEqual([]);
  });

  test("by rate limits", () => {
    const rateLimit = { perMinut: 3 } as object;
    const refused = expect.objectContaining({ argument: "rateLimit.perMinut" }) as Error;
    expect(() => testClient(base, { rateLimit }, { createRateLimiter: rateLimiterFactory() })).toThrow(refused);
    expect(() => new WindowRateLimiter({ cap: rateLimit })).toThrow(refused);
    const nothing = expect.objectContaining({ argument: "rateLimit" }) as Error;
    expect(() => new WindowRateLimiter({ cap: null as never })).toThrow(nothing);
  });

  test("unless its value is undefined", () => {
    expect(testClient(base, { timeOut: undefined } as object).baseUrl).toBe(base);
  });
});

test("options and input that are none are refused by name", async () => {
  const client = testClient(base);
  expect(() => client.withOptions(undefined as never)).toThrow(expect.objectContaining({ argument: "options" }));
  expect(await failure(client.request("GET", "/a", null as never))).toMatchObject({ argument: "init" });
});

test.each([null, { name: 1 }, { name: "x", version: 1 }])("appInfo %j is refused", (appInfo) => {
  expect(() => testClient(base, { appInfo: appInfo as never })).toThrow(
    expect.objectContaining({ argument: "appInfo" }),
  );
});

describe("a middleware that returns nothing", () => {
  test.each([
    ["get", "none"],
    ["create", "unknown"],
  ] as const)("is named in the error of %s, whose effect is %s", async (name, effect) => {
    await using server = await sequence({ body: {} });
    const forgetful = async (request: never, next: (request: never) => Promise<Response>): Promise<void> => {
      await next(request);
    };
    const client = testClient(server.url, { middleware: [forgetful as never] });
    const error = await failure(client.call(operations[name], {}));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "middleware", attempts: 1, effect });
    expect(server.requests).toHaveLength(1);
  });
});

describe("an operation that needs a body", () => {
  test.each([[{}], [{ body: undefined }], [{ body: null }], [undefined]])("is not sent with %j", async (input) => {
    await using server = await sequence({ body: {} });
    const error = await failure(testClient(server.url).call(operations.fill, input as object));
    expect(error).toMatchObject({
      name: "InvalidArgumentError",
      argument: "params",
      operation: "thingFill",
      attempts: 0,
    });
    expect(server.requests).toEqual([]);
  });

  test.each([[{}], [[]], [""], [0], [false]])("is sent with %j", async (body) => {
    await using server = await sequence({ body: {} });
    await testClient(server.url).call(operations.fill, { body });
    expect(String(server.requests[0]?.body)).toBe(JSON.stringify(body));
  });

  test("is told from one that can do without", async () => {
    await using server = await sequence({ body: {} });
    await testClient(server.url).call(operations.create, {});
    expect(server.requests).toHaveLength(1);
  });
});

describe("a promise in a body is refused", () => {
  test.each([
    [Promise.resolve(1), "body"],
    [{ file: Promise.resolve("x") }, "body: file"],
    [{ list: [{ deep: Promise.resolve("x") }] }, "body: deep"],
  ])("%o", async (body, argument) => {
    await using server = await sequence({ body: {} });
    const error = await failure(testClient(server.url).call(operations.create, { body }));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument });
    expect(server.requests).toEqual([]);
  });

  test("and so are bytes deep inside, while a value with a toJSON goes as what that gives", async () => {
    await using server = await sequence({ body: {} });
    const client = testClient(server.url);
    const bytes = { list: [{ bytes: new Uint8Array(2) }] };
    expect(await failure(client.call(operations.create, { body: bytes }))).toMatchObject({ argument: "body" });
    expect(server.requests).toEqual([]);
    await client.call(operations.create, { body: { at: new Date(0) } });
    expect(server.requests.map(({ body }) => String(body))).toEqual(['{"at":"1970-01-01T00:00:00.000Z"}']);
  });
});
