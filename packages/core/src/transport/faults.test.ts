import {
  badGatewayHtml,
  closeBeforeHeaders,
  closeInBody,
  closesIdleSockets,
  emptyOk,
  largeBody,
  noContent,
  okHtml,
  rateLimitedAbsurd,
  rateLimitedBare,
  rateLimitedDate,
  rateLimitedSeconds,
  refusedPort,
  resetBeforeHeaders,
  resetInBody,
  resetsReusedSockets,
  selfSignedTls,
  silence,
  slowDrip,
  truncatedJson,
  unavailableThenOk,
  unknownHost,
} from "@truewire/test-support/faults";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { failure, operations, testClient } from "../client.testing.ts";
import type { FullClient } from "../full-client.ts";
import { nodeFetch } from "../node/index.ts";
import type { ClientOptions } from "../options/client-options.ts";

const { get, create } = operations;
const own = nodeFetch();
afterAll(() => own.close());

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const fetches: readonly [string, ClientOptions][] = [
  ["the platform's fetch", {}],
  ["nodeFetch", { fetch: own }],
];

describe.each(fetches)("over %s", (_, base) => {
  const open = (server: { url: string }, options: ClientOptions = {}): FullClient =>
    testClient(server.url, { ...base, ...options });

  describe("no connection: repeated for every method, as the server saw nothing", () => {
    test("refused", async () => {
      await using dead = await refusedPort();
      const error = await failure(open(dead).call(create, { body: {} }));
      expect(error).toMatchObject({
        name: "ConnectionError",
        code: "ECONNREFUSED",
        phase: "connect",
        effect: "none",
        attempts: 3,
      });
      expect(error.message).toContain("it may be sent again");
    });

    test("DNS failure", async () => {
      await using dead = unknownHost();
      const error = await failure(open(dead, { allowInsecure: true }).call(create, { body: {} }));
      expect(error).toMatchObject({ name: "ConnectionError", phase: "connect", effect: "none", attempts: 3 });
      expect(error["code"]).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    });

    test("an untrusted certificate, which another attempt would not change", async () => {
      await using server = await selfSignedTls();
      const error = await failure(open(server).call(create, { body: {} }));
      expect(error).toMatchObject({ name: "ConnectionError", phase: "connect", effect: "none", attempts: 1 });
      expect(error["code"]).toMatch(/SELF_SIGNED/);
      expect(server.requests).toHaveLength(0);
    });
  });

  describe("the connection breaks", () => {
    test.each([
      ["reset before headers", resetBeforeHeaders],
      ["closed before headers", closeBeforeHeaders],
    ])("%s", async (_name, start) => {
      await using server = await start();
      const error = await failure(open(server).call(create, { body: { a: 1 } }));
      expect(error).toMatchObject({ name: "ConnectionError", phase: "exchange", effect: "unknown", attempts: 1 });
      expect(server.requests.map((request) => request.body.toString())).toEqual(['{"a":1}']);
    });

    test.each([
      ["reset", "length", resetInBody],
      ["reset", "chunked", resetInBody],
      ["closed", "length", closeInBody],
      ["closed", "chunked", closeInBody],
    ] as const)("%s in a body framed by %s", async (_how, framing, start) => {
      await using server = await start(framing);
      const error = await failure(open(server).call(get, {}));
      expect(error).toMatchObject({ name: "ConnectionError", phase: "exchange", effect: "none", attempts: 1 });
      expect(error.message).toContain("it may be sent again");
    });

    test("a stream breaks off with the same error", async () => {
      await using server = await resetInBody();
      const response = await open(server).call(get, {}).asResponse();
      expect(await failure(response.text())).toMatchObject({ name: "ConnectionError", operation: "thingGet" });
    });

    test("a kept-alive socket closed by the server between calls", async () => {
      await using server = await closesIdleSockets();
      const client = open(server);
      await client.call(get, {});
      await server.closeIdle();
      expect(await client.call(get, {})).toMatchObject({ connection: expect.any(Number) });
    });

    test("a kept-alive socket reset by the server as the next call arrives", async () => {
      await using server = await resetsReusedSockets();
      const client = open(server);
      await client.call(get, {});
      expect(await client.call(get, {})).toMatchObject({ connection: expect.any(Number) });
    });
  });

  describe("silence", () => {
    test.each(["request", "headers", "body-part"] as const)("after the %s: attempt timeout", async (after) => {
      await using server = await silence(after);
      const error = await failure(open(server, { timeout: 100, maxRetries: 0 }).call(get, {}));
      expect(error).toMatchObject({ name: "TimeoutError", kind: "attempt", limitMs: 100, attempts: 1 });
      expect(error["effect"]).toBe("none");
      await server.disconnected();
    });

    test("deadline", async () => {
      await using server = await silence();
      const error = await failure(open(server, { deadline: 100 }).call(get, {}));
      expect(error).toMatchObject({ name: "TimeoutError", kind: "deadline", limitMs: 100, attempts: 1 });
      await server.disconnected();
    });

    test("slow drip: the timeout covers the body", async () => {
      await using server = await slowDrip();
      const error = await failure(open(server, { timeout: 150 }).call(get, {}));
      expect(error).toMatchObject({ name: "TimeoutError", kind: "attempt", effect: "none", attempts: 1 });
      await server.disconnected();
    });
  });

  describe("429", () => {
    test("with seconds: waits for them, and not past the deadline", async () => {
      await using server = await rateLimitedSeconds(3600);
      const error = await failure(open(server).call(create, { body: {} }));
      expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 3_600_000, attempts: 1, effect: "none" });
      expect(error.message).toContain("it may be sent again in 3600000 ms");
      await using soon = await rateLimitedSeconds(0);
      expect(await open(soon).call(create, { body: {} })).toEqual({ ok: true });
    });

    test("with a date", async () => {
      await using server = await rateLimitedDate(3_600_000);
      const error = await failure(open(server).call(get, {}));
      expect(error["retryAfterMs"]).toSatisfy((ms: number) => ms > 3_000_000 && ms <= 3_600_000);
      await using past = await rateLimitedDate(-5000);
      expect(await open(past).call(get, {})).toEqual({ ok: true });
    });

    test("with neither", async () => {
      await using server = await rateLimitedBare({ times: 2 });
      expect(await open(server).call(get, {})).toEqual({ ok: true });
    });

    test.each(["99999999999", "1e400", "-1", "soon", "Mon, 01 Jan 9999 00:00:00 GMT"])("with %s", async (value) => {
      await using server = await rateLimitedAbsurd(value);
      const result = await open(server).call(get, {}).safe();
      // What is far off ends the call; what is past or makes no sense is no reason to wait.
      if (result.ok) expect(["-1", "soon"]).toContain(value);
      else expect(result.error).toMatchObject({ status: 429, retryAfterMs: 2_147_483_647 });
    });
  });

  describe("answers that are not what was asked for", () => {
    test("502 HTML page", async () => {
      await using server = await badGatewayHtml();
      const error = await failure(open(server, { maxRetries: 0 }).call(get, {}));
      expect(error).toMatchObject({ name: "InternalServerError", status: 502, serverMessage: "Bad Gateway" });
      expect(error["body"]).toContain("<html>");
    });

    test("503 then 200", async () => {
      await using server = await unavailableThenOk();
      expect(await open(server).call(get, {}).withResponse()).toMatchObject({ data: { ok: true }, inferred: false });
      expect(server.requests).toHaveLength(2);
    });

    test.each(["text/html", "application/json"])("200 holding HTML as %s", async (claim) => {
      await using server = await okHtml(claim);
      const error = await failure(open(server).call(get, {}));
      expect(error).toMatchObject({
        name: "ResponseParseError",
        status: undefined,
        httpStatus: 200,
        contentType: claim,
        effect: "none",
      });
      expect(error.message).toContain("markup instead of JSON");
      expect(server.requests).toHaveLength(1);
    });

    test("truncated JSON", async () => {
      await using server = await truncatedJson();
      expect(await failure(open(server).call(get, {}))).toMatchObject({
        name: "ResponseParseError",
        effect: "none",
        attempts: 1,
      });
    });

    test("204 and empty 200", async () => {
      await using none = await noContent();
      await using empty = await emptyOk("application/json");
      for (const server of [none, empty]) {
        expect(await open(server).request("GET", "/things")).toBeUndefined();
        expect(await failure(open(server).call(get, {}))).toMatchObject({ name: "ResponseParseError", effect: "none" });
        const created = await failure(open(server).call(create, { body: {} }));
        expect(created).toMatchObject({ name: "ResponseParseError", effect: "applied", attempts: 1 });
      }
      expect(await (await open(none).call(get, {}).asResponse()).text()).toBe("");
    });

    test.each(["length", "chunked"] as const)("a body over the limit, framed by %s", async (framing) => {
      await using server = await largeBody({ bytes: 50_000_000, framing });
      const error = await failure(open(server, { maxResponseBytes: 100_000 }).call(get, {}));
      expect(error).toMatchObject({ name: "ResponseParseError", effect: "none" });
      expect(error.message).toContain("100000 bytes");
      await server.disconnected();
      expect(server.bytesSent).toBeLessThan(50_000_000);
    });

    test("a body at the limit", async () => {
      await using server = await largeBody({ bytes: 100_000, framing: "chunked" });
      const text = await open(server, { maxResponseBytes: 100_000 }).call(get, {});
      expect((text as string).length).toBe(99_998);
    });
  });
});
