import { assertType, expectTypeOf, test } from "vitest";
import type {
  ClientOptions,
  FetchLike,
  HeadersRecord,
  HttpMethod,
  Logger,
  LogLevel,
  RateLimiter,
  RateLimitOptions,
  RequestInput,
  RequestOptions,
} from "../index.ts";

test("a call takes times, headers and a signal, and no more", () => {
  assertType<RequestOptions>({});
  assertType<RequestOptions>({
    signal: AbortSignal.timeout(1),
    timeout: 1_000,
    deadline: 5_000,
    maxRetries: 0,
    headers: { "x-trace": "a", "x-usual": null },
    query: { beta: true },
  });
  // @ts-expect-error misspelt
  assertType<RequestOptions>({ timeOut: 1_000 });
  // @ts-expect-error what a client is for is decided when it is made
  assertType<RequestOptions>({ baseUrl: "https://example.com" });
});

test("a client takes the same as defaults, and what lasts", () => {
  assertType<ClientOptions>({
    baseUrl: "https://example.com",
    timeout: 1_000,
    maxConcurrency: 4,
    logger: console,
    logLevel: "debug",
    rateLimit: { perMinute: 60 },
    fetch,
  });
  expectTypeOf<ClientOptions["rateLimit"]>().toEqualTypeOf<RateLimitOptions | RateLimiter | false | undefined>();
  // @ts-expect-error no such level
  assertType<ClientOptions>({ logLevel: "verbose" });
  // @ts-expect-error limits are numbers
  assertType<ClientOptions>({ rateLimit: { perMinute: "60" } });
});

test("headers are texts; null takes one away", () => {
  assertType<HeadersRecord>({ accept: "text/plain", "x-trace": null, "x-other": undefined });
  // @ts-expect-error a list is no header
  assertType<HeadersRecord>({ accept: ["text/plain"] });
});

test("the platform's fetch fits, and so does one of one's own", () => {
  expectTypeOf<typeof fetch>().toExtend<FetchLike>();
  assertType<FetchLike>(async (url, { method }) => new Response(`${method} ${url}`));
  // @ts-expect-error an answer comes later
  assertType<FetchLike>(() => new Response());
});

test("the console is a logger", () => {
  expectTypeOf<typeof console>().toExtend<Logger>();
  expectTypeOf<LogLevel>().toEqualTypeOf<"off" | "error" | "warn" | "info" | "debug">();
  // @ts-expect-error it must know all levels
  assertType<Logger>({ error: () => undefined });
});

test("a limiter holds calls back until they may go", () => {
  assertType<RateLimiter>({ acquire: async () => undefined });
  assertType<RateLimitOptions>({ perMinute: 60, perHour: 1_000 });
  // @ts-expect-error no such window
  assertType<RateLimitOptions>({ perDay: 1_000 });
  // @ts-expect-error a call that must wait needs something to wait for
  assertType<RateLimiter>({ acquire: () => undefined });
});

test("an endpoint without a method takes a path's values and a body beside the usual", () => {
  expectTypeOf<RequestInput>().toExtend<RequestOptions>();
  assertType<RequestInput>({ path: { id: 1, slug: "a" }, body: { any: "thing" }, timeout: 1_000 });
  // @ts-expect-error a path holds no lists
  assertType<RequestInput>({ path: { id: [1] } });
  expectTypeOf<HttpMethod>().toEqualTypeOf<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD">();
});
