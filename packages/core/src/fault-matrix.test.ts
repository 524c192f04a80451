import {
  badGatewayHtml,
  closeBeforeHeaders,
  closeInBody,
  closesIdleSockets,
  deleteAppliedThenReset,
  emptyOk,
  gated,
  handsOutUrl,
  largeBody,
  noContent,
  okHtml,
  processedThenReset,
  rateLimitedAbsurd,
  rateLimitedBare,
  rateLimitedDate,
  rateLimitedSeconds,
  redirectCrossOrigin,
  redirectSameOrigin,
  refusedPort,
  resetBeforeHeaders,
  resetInBody,
  selfSignedTls,
  sequence,
  silence,
  slowDrip,
  truncatedJson,
  unavailableThenOk,
  unknownHost,
} from "@truewire/test-support/faults";
import type { RecordedRequest } from "@truewire/test-support/faults";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { failure, operations, testClient, token } from "./client.testing.ts";
import { nodeFetch } from "./node/index.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { download } from "./security/download.ts";

/** What a call has to end in. */
interface Outcome {
  /** Name of the error's class; `undefined` for a success. */
  readonly error?: string;
  readonly effect?: "none" | "unknown" | "applied";
  readonly attempts?: number;
  /** Requests that reach the server. */
  readonly arrived: number;
}

/** A fault, and what it makes of an operation that only reads, one that may be repeated, and one that may not. */
interface Fault {
  readonly name: string;
  readonly start: () => Promise<AsyncDisposable & { url: string; requests: readonly RecordedRequest[] }>;
  readonly options?: ClientOptions;
  readonly reads: Outcome;
  readonly repeatable: Outcome;
  readonly once: Outcome;
}

/** The same for every operation. */
function always(outcome: Outcome): Pick<Fault, "reads" | "repeatable" | "once"> {
  return { reads: outcome, repeatable: outcome, once: outcome };
}

/** Nobody can tell whether the server acted: repeated where that does no harm. */
function ambiguous(error: string): Pick<Fault, "reads" | "repeatable" | "once"> {
  return {
    reads: { error, effect: "none", attempts: 3, arrived: 3 },
    repeatable: { error, effect: "unknown", attempts: 3, arrived: 3 },
    once: { error, effect: "unknown", attempts: 1, arrived: 1 },
  };
}

/** A success status came, and nothing that could be used: not repeated. What only reads has changed nothing. */
function answered(error: string): Pick<Fault, "reads" | "repeatable" | "once"> {
  const outcome = { error, effect: "applied", attempts: 1, arrived: 1 } as const;
  return { reads: { ...outcome, effect: "none" }, repeatable: outcome, once: outcome };
}

const never = always({ error: "ConnectionError", effect: "none", attempts: 3, arrived: 0 });
const broken = answered("ConnectionError");
const unusable = answered("ResponseParseError");
const fineLater = always({ arrived: 2 });
const elsewhere: Pick<Fault, "reads" | "repeatable" | "once"> = {
  reads: { error: "RedirectError", effect: "none", attempts: 1, arrived: 1 },
  repeatable: { error: "RedirectError", effect: "unknown", attempts: 1, arrived: 1 },
  once: { error: "RedirectError", effect: "unknown", attempts: 1, arrived: 1 },
};

const faults: readonly Fault[] = [
  { name: "refused", start: refusedPort, ...never },
  { name: "DNS failure", start: async () => unknownHost(), options: { allowInsecure: true }, ...never },
  {
    name: "a certificate that nobody vouches for",
    start: () => selfSignedTls(),
    ...always({ error: "ConnectionError", effect: "none", attempts: 1, arrived: 0 }),
  },
  { name: "reset before headers", start: resetBeforeHeaders, ...ambiguous("ConnectionError") },
  { name: "closed before headers", start: closeBeforeHeaders, ...ambiguous("ConnectionError") },
  { name: "reset in the body", start: resetInBody, ...broken },
  { name: "reset in a chunked body", start: () => resetInBody("chunked"), ...broken },
  { name: "closed in the body", start: closeInBody, ...broken },
  { name: "closed in a chunked body", start: () => closeInBody("chunked"), ...broken },
  { name: "truncated JSON", start: truncatedJson, ...unusable },
  {
    name: "half-open then silence: attempt timeout",
    start: () => silence(),
    options: { timeout: 1000 },
    ...ambiguous("TimeoutError"),
  },
  {
    name: "half-open then silence: deadline",
    start: () => silence(),
    options: { deadline: 1000 },
    reads: { error: "TimeoutError", effect: "none", attempts: 1, arrived: 1 },
    repeatable: { error: "TimeoutError", effect: "unknown", attempts: 1, arrived: 1 },
    once: { error: "TimeoutError", effect: "unknown", attempts: 1, arrived: 1 },
  },
  {
    name: "slow drip",
    start: () => slowDrip(),
    options: { timeout: 2000 },
    ...answered("TimeoutError"),
  },
  { name: "429 with seconds", start: () => rateLimitedSeconds(0), ...fineLater },
  { name: "429 with a date", start: () => rateLimitedDate(-1000), ...fineLater },
  { name: "429 with neither", start: () => rateLimitedBare(), ...fineLater },
  {
    name: "429 with an absurd value",
    start: () => rateLimitedAbsurd(),
    ...always({ error: "RateLimitError", effect: "none", attempts: 1, arrived: 1 }),
  },
  { name: "502 HTML page", start: badGatewayHtml, ...ambiguous("InternalServerError") },
  {
    name: "503 then 200",
    start: () => unavailableThenOk(),
    ...fineLater,
    once: { error: "InternalServerError", effect: "unknown", attempts: 1, arrived: 1 },
  },
  { name: "200 holding HTML", start: () => okHtml(), ...unusable },
  { name: "200 holding HTML that claims to be JSON", start: () => okHtml("application/json"), ...unusable },
  { name: "204", start: noContent, ...unusable },
  { name: "empty 200", start: () => emptyOk("application/json"), ...unusable },
  { name: "redirect to the same origin, 307 with body", start: () => redirectSameOrigin(307), ...fineLater },
  { name: "redirect to another origin, 302", start: () => redirectCrossOrigin(302), ...elsewhere },
  { name: "redirect to another origin, 307", start: () => redirectCrossOrigin(307), ...elsewhere },
  {
    name: "body over the limit",
    start: () => largeBody({ bytes: 8_000_000 }),
    options: { maxResponseBytes: 10_000 },
    ...unusable,
  },
  {
    name: "chunked body over the limit",
    start: () => largeBody({ bytes: 8_000_000, framing: "chunked" }),
    options: { maxResponseBytes: 10_000 },
    ...unusable,
  },
];

const { get, replace, create, remove } = operations;
const body = { name: "ü" };
const own = nodeFetch();

beforeAll(() => {
  // No back-off, so that the repetitions follow at once.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
  own.close();
});

describe.concurrent.each<[string, ClientOptions]>([
  ["the platform's fetch", {}],
  ["nodeFetch", { fetch: own }],
])("over %s", (_, base) => {
  describe.concurrent.each(faults.map((fault) => [fault.name, fault] as const))(
    "%s",
    (_name, { start, options, ...outcomes }) => {
      test.each([
        ["reads", get, {}],
        ["repeatable", replace, { body }],
        ["once", create, { body }],
      ] as const)("%s", async (kind, operation, input) => {
        await using server = await start();
        const call = testClient(server.url, { ...base, ...options }).call(operation, input);
        const { error, effect, attempts, arrived } = outcomes[kind];
        if (error === undefined) await call;
        else expect(await failure(call)).toMatchObject({ name: error, effect, attempts, operation: operation.id });
        expect(server.requests).toHaveLength(arrived);
        for (const request of server.requests) {
          // Each attempt is a whole request of its own.
          expect(request).toMatchObject({ method: operation.method, complete: true });
          expect(request.body.toString()).toBe("body" in input ? JSON.stringify(body) : "");
          expect(request.headers["api-access-token"]).toBe(token);
        }
        if ("other" in server) expect(server.other).toMatchObject({ requests: [], connections: 0 });
      });
    },
  );

  test("abort before: nothing is sent", async () => {
    await using server = await sequence({ body: {} });
    const error = await failure(
      testClient(server.url, base).call(create, { body }, { signal: AbortSignal.abort("no") }),
    );
    expect(error).toMatchObject({ name: "AbortError", reason: "no", effect: "none", attempts: 0 });
    expect(server.connections).toBe(0);
  });

  test("abort during: the server sees the connection close, and no repetition", async () => {
    await using server = await silence();
    const abort = new AbortController();
    const failed = failure(testClient(server.url, base).call(replace, { body }, { signal: abort.signal }));
    await server.received(1);
    abort.abort("enough");
    expect(await failed).toMatchObject({ name: "AbortError", reason: "enough", effect: "unknown", attempts: 1 });
    await server.disconnected();
    expect(server.requests).toHaveLength(1);
  });

  test("abort after: the result stands", async () => {
    await using server = await sequence({ body: { ok: true } });
    const abort = new AbortController();
    const call = testClient(server.url, base).call(get, {}, { signal: abort.signal });
    await call;
    abort.abort();
    expect(await call).toEqual({ ok: true });
  });

  test("keep-alive socket closed by the server between calls", async () => {
    await using server = await closesIdleSockets();
    const client = testClient(server.url, base);
    await client.call(get, {});
    await server.closeIdle();
    expect(await client.call(replace, { body })).toMatchObject({ connection: expect.any(Number) });
    expect(server.requests.at(-1)?.body.toString()).toBe(JSON.stringify(body));
  });

  test.each(["//host/path", "https://evil.example/path", "http:path", "path", "/\\host"])(
    "%s given to request(): nothing is sent",
    async (path) => {
      await using server = await sequence({ body: {} });
      const error = await failure(testClient(server.url, base).request("POST", path, { body }));
      expect(error).toMatchObject({ name: "InvalidArgumentError", effect: "none", attempts: 0 });
      expect(server.connections).toBe(0);
    },
  );

  test("a server-supplied download URL on another origin at a private address: nothing is sent", async () => {
    await using internal = await sequence({ body: "internal" });
    await using server = await handsOutUrl(`${internal.url}/file`);
    const client = testClient(server.url, base);
    const { downloadURL } = (await client.call(get, {})) as { downloadURL: string };
    expect(await failure(download(client, downloadURL))).toMatchObject({
      name: "InvalidArgumentError",
      argument: "url",
    });
    expect(internal.connections).toBe(0);
  });

  test("a server-supplied download URL on the base host gets no credentials", async () => {
    await using server = await sequence({ body: "file" });
    expect(await (await download(testClient(server.url, base), `${server.url}/file`)).text()).toBe("file");
    expect(server.transcript()).not.toContain(token);
  });

  test("a DELETE that was applied and then reset: its repetition answers 404, which is success", async () => {
    await using server = await deleteAppliedThenReset();
    const { inferred } = await testClient(server.url, base).call(remove, {}).withResponse();
    expect(inferred).toBe(true);
    expect(server.applied).toBe(1);
    expect(server.requests.map((request) => request.method)).toEqual(["DELETE", "DELETE"]);
  });

  test("a POST that the server processed and then reset arrives once", async () => {
    await using server = await processedThenReset();
    const error = await failure(testClient(server.url, base).call(create, { body }));
    expect(error).toMatchObject({ name: "ConnectionError", effect: "unknown", attempts: 1 });
    expect(server.applied).toBe(1);
  });

  test("1,000 concurrent calls through maxConcurrency: 8 are never more than 8 at the server", async () => {
    await using server = await gated(8);
    const client = testClient(server.url, { ...base, maxConcurrency: 8 });
    const answers = await Promise.all(Array.from({ length: 1000 }, () => client.call(get, {})));
    expect(new Set(answers.map((answer) => (answer as { index: number }).index)).size).toBe(1000);
    expect(server.highWater).toBe(8);
    expect(server.requests).toHaveLength(1000);
  });
});
