import { describe, expect, test } from "vitest";
import { sequence } from "@truewire/test-support/faults";
import { failure, operations, testClient } from "../client.testing.ts";
import { APIError } from "./api-error.ts";
import { BatchError } from "./batch-error.ts";
import type { ErrorKinds } from "./error-kinds.ts";
import { InvalidArgumentError } from "./invalid-argument-error.ts";
import { PaginationError } from "./pagination-error.ts";
import { RealtimeError } from "./realtime-error.ts";
import { createAPIError } from "./status-errors.ts";
import { AbortError, ConnectionError, RedirectError, ResponseParseError, TimeoutError } from "./transport-errors.ts";
import { isTruewireError, TruewireError } from "./truewire-error.ts";
import { WebhookVerificationError } from "./webhook-verification-error.ts";

const details = {
  operation: "thingGet",
  attempts: 2,
  effect: "none" as const,
  body: { error: "no" },
  serverMessage: "no",
  fieldErrors: { name: ["is too short"] },
  headers: { "x-a": "1" },
  method: "GET",
  path: "/things/{id}",
};

const all: readonly TruewireError[] = [
  ...[400, 401, 403, 404, 409, 422, 429, 500, 503, 418].map((status) => createAPIError({ ...details, status })),
  new ConnectionError("m", { phase: "connect", code: "ECONNREFUSED" }),
  new TimeoutError("m", { kind: "deadline", limitMs: 5 }),
  new AbortError("m", {}, "why"),
  new RedirectError("m", { httpStatus: 302, location: "https://a.example" }),
  new ResponseParseError("m", { httpStatus: 200, contentType: "text/html" }),
  new InvalidArgumentError("timeout", "a number", "x"),
  new PaginationError("m", { pages: 3 }),
  new BatchError("m", { requested: 2, failed: [{ id: 1 }, { id: 2 }], httpStatus: 200 }),
  new RealtimeError("m", { reason: "rejected" }),
  new WebhookVerificationError("m", "stale"),
];
const names = [
  "BadRequestError",
  "AuthenticationError",
  "PermissionDeniedError",
  "NotFoundError",
  "ConflictError",
  "UnprocessableEntityError",
  "RateLimitError",
  "InternalServerError",
  "InternalServerError",
  "APIError",
  "ConnectionError",
  "TimeoutError",
  "AbortError",
  "RedirectError",
  "ResponseParseError",
  "InvalidArgumentError",
  "PaginationError",
  "BatchError",
  "RealtimeError",
  "WebhookVerificationError",
] as const;

test.each(all.map((error, index) => [names[index] as keyof ErrorKinds, error] as const))("%s", (name, error) => {
  expect(error.name).toBe(name);
  expect(String(error)).toBe(`${name}: ${error.message}`);
  expect(error.stack).toContain(`${name}: `);
  expect(error).toBeInstanceOf(TruewireError);
  expect(error).toBeInstanceOf(Error);
  expect(isTruewireError(error)).toBe(true);
  expect(isTruewireError(error, name)).toBe(true);
  expect(isTruewireError(error, "TruewireError")).toBe(true);
  expect(isTruewireError(error, "APIError")).toBe(error instanceof APIError);
  expect(isTruewireError(error, name === "TimeoutError" ? "AbortError" : "TimeoutError")).toBe(false);
  expect("status" in error).toBe(true);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: error.message, effect: "none" });
});

test.each([
  undefined,
  null,
  "x",
  1,
  {},
  new Error("x"),
  new DOMException("x", "AbortError"),
  { name: "NotFoundError", status: 404 },
])("%o is none of ours", (value) => expect(isTruewireError(value)).toBe(false));

test("errors of another copy of the package are known", () => {
  class NotFoundError extends Error {
    override name = "NotFoundError";
    status = 404;
  }
  const foreign = Object.assign(new NotFoundError("x"), { [Symbol.for("truewire.error")]: true });
  expect(foreign instanceof TruewireError).toBe(false);
  expect([
    isTruewireError(foreign),
    isTruewireError(foreign, "NotFoundError"),
    isTruewireError(foreign, "APIError"),
  ]).toEqual([true, true, true]);
  expect(isTruewireError(foreign, "ConflictError")).toBe(false);
});

test("a 401 that means a missing permission", () => {
  const error = createAPIError({ ...details, status: 401 }, true);
  expect([error.name, error.status]).toEqual(["PermissionDeniedError", 401]);
});

test("JSON holds the causes, each as data", () => {
  const cause = Object.assign(new Error("connect", { cause: new Error("deeper") }), { code: "ECONNREFUSED" });
  const error = new ConnectionError("m", { phase: "connect", cause });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    cause: { name: "Error", message: "connect", code: "ECONNREFUSED", cause: { message: "deeper" } },
  });
});

describe("messages say what to do", () => {
  const message = (status: number, more: object): string => createAPIError({ ...details, status, ...more }).message;

  test.each([
    [404, {}, "thingGet failed with 404: no (GET /things/{id}, attempt 2). Sending it again unchanged will not help."],
    [
      422,
      { requestId: "r-1" },
      "thingGet failed with 422: no (GET /things/{id}, attempt 2, request id r-1). Sending it again unchanged will not help.",
    ],
    [
      429,
      { retryAfterMs: 1500 },
      "thingGet failed with 429: no (GET /things/{id}, attempt 2). Nothing was changed; it may be sent again in 1500 ms.",
    ],
    [
      503,
      { attempts: 1 },
      "thingGet failed with 503: no (GET /things/{id}, attempt 1). Nothing was changed; it may be sent again.",
    ],
    [
      502,
      { effect: "unknown" },
      "thingGet failed with 502: no (GET /things/{id}, attempt 2). The server may have acted: look before sending it again.",
    ],
  ])("%i", (status, more, text) => {
    expect(message(status, more)).toBe(text);
  });
});

describe("as the transport makes them", () => {
  test("all that is known of an answer", async () => {
    await using server = await sequence({
      status: 409,
      headers: { "x-request-id": "r-9", "retry-after": "7" },
      body: { error: "taken", code: 4002, fields: { email: ["is taken"] } },
    });
    const operation = { ...operations.get, path: "/things/{id}" };
    expect(await failure(testClient(server.url).call(operation, { path: { id: 1 } }))).toMatchObject({
      name: "ConflictError",
      status: 409,
      code: 4002,
      body: { error: "taken" },
      serverMessage: "taken",
      fieldErrors: { email: ["is taken"] },
      requestId: "r-9",
      operation: "thingGet",
      method: "GET",
      path: "/things/{id}",
      attempts: 1,
      retryAfterMs: 7000,
      effect: "none",
    });
  });

  test.each([
    [500, "unknown"],
    [501, "unknown"],
    [408, "unknown"],
    [400, "none"],
    [404, "none"],
    [422, "none"],
    [429, "none"],
  ])("a POST answered with %i: effect %s", async (status, effect) => {
    await using server = await sequence({ status });
    expect(await failure(testClient(server.url, { maxRetries: 0 }).call(operations.create, {}))).toMatchObject({
      status,
      effect,
    });
  });

  test("the vendor's own field for the wait goes before a shorter header", async () => {
    await using server = await sequence({
      status: 429,
      headers: { "retry-after": "600" },
      body: { error: "slow down", wait: 900 },
    });
    const retryAfter = (body: unknown): number => (body as { wait: number }).wait * 1000;
    expect(await failure(testClient(server.url, {}, { retryAfter }).call(operations.get, {}))).toMatchObject({
      retryAfterMs: 900_000,
    });
  });

  test("an error body that breaks off does not hide the status", async () => {
    await using server = await sequence(({ response, socket }) => {
      response.writeHead(422, { "content-length": "100" });
      response.write("{", () => socket.resetAndDestroy());
    });
    expect(await failure(testClient(server.url).call(operations.create, {}))).toMatchObject({
      status: 422,
      body: undefined,
    });
  });

  test("a long message is cut", async () => {
    await using server = await sequence({ status: 400, body: { error: "x".repeat(10_000) } });
    const error = await failure(testClient(server.url).call(operations.get, {}));
    expect(error["serverMessage"]).toHaveLength(500);
  });

  test("the vendor's header for the request's id", async () => {
    await using server = await sequence({ headers: { "x-trace": "t-1" }, body: {} });
    const call = testClient(server.url, {}, { requestIdHeader: "X-Trace" }).call(operations.get, {});
    expect((await call.withResponse()).requestId).toBe("t-1");
  });
});
