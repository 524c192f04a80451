import { afterEach, describe, expect, test } from "vitest";
import { failure, operations, testClient, testProfile } from "../client.testing.ts";
import { FullClient } from "../full-client.ts";
import type { Middleware } from "../middleware.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

const base = "https://example.com";

/** The error that a constructor throws. */
function refusal(make: () => unknown): InvalidArgumentError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidArgumentError);
    return error as InvalidArgumentError;
  }
  throw new Error("nothing was thrown");
}

const durations = [-1, 0, 1.5, Number.NaN, -Infinity, 2_147_483_648, "1000", null, true];
const bad: readonly [option: string, value: unknown][] = [
  ...["timeout", "deadline", "queueTimeout", "idleTimeout"].flatMap((name) =>
    durations.map((value): [string, unknown] => [name, value]),
  ),
  ...[-1, 1.5, Infinity, "2", null].map((value): [string, unknown] => ["maxRetries", value]),
  ...[0, 1.5, "8", null].map((value): [string, unknown] => ["maxConcurrency", value]),
  ...[0, -5, Infinity, "1"].map((value): [string, unknown] => ["maxResponseBytes", value]),
  ["fetch", "fetch"],
  ["fetch", {}],
  ["middleware", () => {}],
  ["middleware", [() => {}, "not a function"]],
  ["logger", "console"],
  ["logger", { log: () => {} }],
  ["logger", null],
  ["logLevel", "verbose"],
  ["logLevel", 2],
  ["rateLimit", 60],
  ["rateLimit", true],
  ["rateLimit", null],
  ["allowInsecure", "yes"],
  ["appInfo", "my bot"],
  ["appInfo", { version: "1" }],
];

test.each(bad)("%s: %o is refused, by name and type", (option, value) => {
  const error = refusal(() => testClient(base, { [option]: value }));
  expect(error).toMatchObject({ argument: option, name: "InvalidArgumentError", attempts: 0, effect: "none" });
  expect(error.message).toMatch(new RegExp(`^${option} must be .+; got: \\w+`));
});

test("the value itself is never told", () => {
  const secret = "s3cr3t-that-went-into-the-wrong-option";
  for (const option of ["baseUrl", "timeout", "fetch", "headers", "logLevel", "appInfo", "rateLimit", "middleware"]) {
    expect(JSON.stringify(refusal(() => testClient(base, { [option]: secret })))).not.toContain(secret);
  }
  const credentials = refusal(() => testClient(`https://user:${secret}@example.com`));
  expect(credentials.message + credentials.stack).not.toContain(secret);
  const header = refusal(() => testClient(base, { headers: { authorization: `${secret}\n` } }));
  expect(header.message + header.stack).not.toContain(secret);
});

test.each([null, "x", 1])("options that are %j", (options) => {
  expect(refusal(() => new FullClient(testProfile, options as never)).argument).toBe("options");
});

describe("headers", () => {
  test.each([[{ "x-a": "1\r\n2" }], [{ "x\n": "1" }], [["x-a", "1"]], ["x"]])("%j", (headers) => {
    expect(refusal(() => testClient(base, { headers: headers as never })).argument).toMatch(/^headers/);
  });
});

describe("baseUrl", () => {
  test.each([
    "ftp://example.com",
    "example.com",
    "/relative",
    "",
    "javascript:alert(1)",
    "https://",
    "https://user@example.com",
    "https://user:pass@example.com",
    "https://example.com?x=1",
    "https://example.com#x",
    "http://example.com",
    "http://192.168.0.1",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://0.0.0.0",
    42,
    null,
  ])("%j is refused, with the environment variable named", (value) => {
    const error = refusal(() => testClient(value as string));
    expect(error.argument).toBe("baseUrl");
    expect(error.message).toContain("https://");
  });

  test.each([
    ["https://example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    ["https://example.com:8443/a/b//", "https://example.com:8443/a/b"],
    ["HTTPS://EXAMPLE.com:443", "https://example.com"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://chat.localhost", "http://chat.localhost"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://127.9.9.9:80", "http://127.9.9.9"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("%s is taken as %s", (value, taken) => {
    expect(testClient(value).baseUrl).toBe(taken);
  });

  test("http:// to any host with allowInsecure", () => {
    expect(testClient("http://chat.example", { allowInsecure: true }).baseUrl).toBe("http://chat.example");
    expect(refusal(() => testClient("ftp://chat.example", { allowInsecure: true }))).toBeDefined();
  });

  describe("from elsewhere", () => {
    const name = testProfile.baseUrl.env;
    afterEach(() => void delete process.env[name]);

    test("the environment", () => {
      process.env[name] = "https://from-env.example";
      expect(new FullClient(testProfile).baseUrl).toBe("https://from-env.example");
      expect(testClient("https://option.example").baseUrl).toBe("https://option.example");
    });

    test("the vendor's default, also when the variable is empty", () => {
      process.env[name] = "";
      const profile = { ...testProfile, baseUrl: { ...testProfile.baseUrl, default: "https://vendor.example" } };
      expect(new FullClient(profile).baseUrl).toBe("https://vendor.example");
    });

    test("nowhere", () => {
      expect(refusal(() => new FullClient(testProfile)).message).toContain("got: undefined");
    });
  });
});

describe("options of a call", () => {
  test.each([
    ["timeout", -1],
    ["deadline", "5"],
    ["queueTimeout", 0],
    ["idleTimeout", 0.5],
    ["maxRetries", 1.5],
    ["middleware", [1]],
    ["signal", {}],
    ["signal", null],
    ["headers", { "x-a": "1\n" }],
  ])("%s: %o rejects the promise", async (option, value) => {
    const client = testClient(base, { fetch: () => Promise.reject(new Error("was sent")) });
    const error = await failure(client.call(operations.get, {}, { [option]: value }));
    expect(error["name"]).toBe("InvalidArgumentError");
    expect(error["argument"]).toMatch(new RegExp(`^${option}`));
  });

  test("that are no object", async () => {
    expect(await failure(testClient(base).call(operations.get, {}, 5 as never))).toMatchObject({ argument: "options" });
  });
});

describe("withOptions", () => {
  test("keeps what it does not name, merges headers, adds middleware", async () => {
    const seen: unknown[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      seen.push([
        url,
        (init.headers as Record<string, string>)["x-a"],
        (init.headers as Record<string, string>)["x-b"],
      ]);
      return new Response("{}");
    };
    const order: number[] = [];
    const mark =
      (n: number): Middleware =>
      (request, next) => {
        order.push(n);
        return next(request);
      };
    const client = testClient(base, { fetch, headers: { "x-a": "1", "x-b": "1" }, middleware: [mark(1)] });
    const copy = client.withOptions({ headers: { "x-b": "2" }, middleware: [mark(2)], timeout: undefined });
    await copy.call(operations.get, {});
    await client.call(operations.get, {});
    expect(seen).toEqual([
      [`${base}/things/1`, "1", "2"],
      [`${base}/things/1`, "1", "1"],
    ]);
    expect(order).toEqual([1, 2, 1]);
  });

  test("checks what it names", () => {
    expect(refusal(() => testClient(base).withOptions({ timeout: -1 })).argument).toBe("timeout");
    expect(refusal(() => testClient(base).withOptions({ baseUrl: "http://example.com" }))).toBeDefined();
  });
});
