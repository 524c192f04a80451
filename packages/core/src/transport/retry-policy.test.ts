import type { AnyOperation } from "../operation.ts";
import { deleteAppliedThenReset, processedThenReset, sequence } from "@truewire/test-support/faults";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { failure, operations, testClient } from "../client.testing.ts";

// Without jitter the waits are zero; the rules are the same.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const { get, search, create, change, replace, remove } = operations;
const harmless = [get, search, replace, remove];
const harmful = [create, change];
const body = { ok: true };

/** What a call gives when the server answers with `body`. */
const answerOf = (operation: AnyOperation): unknown => (operation.response === "none" ? undefined : body);

describe("429", () => {
  test.each([...harmless, ...harmful])("$id is repeated, as the server did nothing", async (operation) => {
    await using server = await sequence({ status: 429 }, { status: 429 }, { body });
    expect(await testClient(server.url).call(operation, {})).toEqual(answerOf(operation));
    expect(server.requests).toHaveLength(3);
  });
});

describe.each([408, 502, 503, 504])("%i", (status) => {
  test.each(harmless)("$id is repeated", async (operation) => {
    await using server = await sequence({ status }, { body });
    expect(await testClient(server.url).call(operation, {})).toEqual(answerOf(operation));
    expect(server.requests).toHaveLength(2);
  });

  test.each(harmful)("$id is not, as the server may have acted", async (operation) => {
    await using server = await sequence({ status }, { body });
    const error = await failure(testClient(server.url).call(operation, {}));
    expect(error).toMatchObject({ status, attempts: 1, effect: "unknown" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("broken connections", () => {
  test.each(harmless)("$id is repeated", async (operation) => {
    await using server = await sequence("reset", { body });
    expect(await testClient(server.url).call(operation, {})).toEqual(answerOf(operation));
    expect(server.requests).toHaveLength(2);
  });

  test.each(harmful)("$id is not", async (operation) => {
    await using server = await sequence("reset", { body });
    const error = await failure(testClient(server.url).call(operation, {}));
    expect(error).toMatchObject({ name: "ConnectionError", phase: "exchange", attempts: 1, effect: "unknown" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("an attempt's timeout", () => {
  const silent = (): void => {};

  test.each(harmless)("$id is repeated", async (operation) => {
    await using server = await sequence(silent, { body });
    // A busy machine may need more than the second attempt.
    expect(await testClient(server.url, { timeout: 200, maxRetries: 20 }).call(operation, {})).toEqual(
      answerOf(operation),
    );
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test.each(harmful)("$id is not", async (operation) => {
    await using server = await sequence(silent, { body });
    // Long enough for a busy machine to get as far as the server.
    const error = await failure(testClient(server.url, { timeout: 1_000 }).call(operation, {}));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "attempt", attempts: 1, effect: "unknown" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("what is never repeated", () => {
  test.each([400, 401, 403, 404, 409, 410, 422, 500, 501, 505])("%i", async (status) => {
    await using server = await sequence({ status }, { body });
    expect(await failure(testClient(server.url).call(get, {}))).toMatchObject({ status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("a success whose body breaks off", async () => {
    await using server = await sequence(({ response, socket }) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => socket.resetAndDestroy());
    });
    const error = await failure(testClient(server.url).call(get, {}));
    expect(error).toMatchObject({ name: "ConnectionError", phase: "exchange", attempts: 1, effect: "none" });
    expect(server.requests).toHaveLength(1);
  });

  test("a success whose body never ends", async () => {
    await using server = await sequence(({ response }) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
    });
    // Long enough for a busy machine to receive the headers: before them, a read may be repeated.
    const error = await failure(testClient(server.url, { timeout: 2_000 }).call(get, {}));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "attempt", attempts: 1, effect: "none" });
    expect(server.requests).toHaveLength(1);
  });

  test("a success that cannot be parsed", async () => {
    await using server = await sequence({ body: '{"a":' });
    expect(await failure(testClient(server.url).call(get, {}))).toMatchObject({
      name: "ResponseParseError",
      attempts: 1,
      effect: "none",
    });
    expect(server.requests).toHaveLength(1);
  });

  test("a body that came as a stream", async () => {
    await using server = await sequence({ status: 503 }, { body });
    const stream = new Blob(["once"]).stream();
    const error = await failure(testClient(server.url).request("PUT", "/things/1", { body: stream }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests.map((request) => request.body.toString())).toEqual(["once"]);
  });

  test("what middleware throws", async () => {
    await using server = await sequence({ body });
    const client = testClient(server.url, { middleware: [() => Promise.reject(new TypeError("mine"))] });
    expect(await failure(client.call(get, {}))).toMatchObject({ message: "mine" });
    expect(server.requests).toHaveLength(0);
  });
});

describe("maxRetries", () => {
  test("ends with the last failure", async () => {
    await using server = await sequence({ status: 503 }, { status: 502 }, { status: 504 });
    expect(await failure(testClient(server.url).call(get, {}))).toMatchObject({ status: 504, attempts: 3 });
    expect(server.requests).toHaveLength(3);
  });

  test("0 sends once", async () => {
    await using server = await sequence({ status: 429 });
    expect(await failure(testClient(server.url, { maxRetries: 0 }).call(get, {}))).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("of a call goes before the client's", async () => {
    await using server = await sequence({ status: 429 });
    const client = testClient(server.url, { maxRetries: 0 });
    expect(await failure(client.call(get, {}, { maxRetries: 3 }))).toMatchObject({ attempts: 4 });
  });
});

describe("attempts whose effect nobody knows", () => {
  test("a DELETE that was applied and then reset: the 404 of its retry is success, flagged", async () => {
    await using server = await deleteAppliedThenReset();
    const result = await testClient(server.url).call(remove, {}).safe();
    expect(result).toMatchObject({ ok: true, data: undefined, inferred: true });
    expect([server.applied, server.requests.length]).toEqual([1, 2]);
  });

  test("such a success is not handed to the method's mapping", async () => {
    await using server = await deleteAppliedThenReset();
    const mapped = testClient(server.url).call(remove, {}, {}, () => {
      throw new Error("there is no body to map");
    });
    expect(await mapped).toBeUndefined();
  });

  test.each([404, 429])("a DELETE that was refused before (%i) finds nothing: an error", async (status) => {
    await using server = await sequence({ status }, { status: 404, body: { error: "gone" } });
    expect(await failure(testClient(server.url).call(remove, {}))).toMatchObject({ status: 404, effect: "none" });
  });

  test("a PUT whose retry answers 404 is no success", async () => {
    await using server = await sequence("reset", { status: 404 });
    const nothing = { ...replace, response: "none" } as typeof replace;
    const error = await failure(testClient(server.url).call(nothing, {}));
    expect(error).toMatchObject({ status: 404, effect: "unknown", attempts: 2 });
  });

  test("a DELETE with a body names things that are not in its path: the 404 of its retry is no success", async () => {
    await using server = await sequence("reset", { status: 404 });
    const error = await failure(testClient(server.url).call(remove, { body: { ids: [1] } }));
    expect(error).toMatchObject({ status: 404, effect: "unknown", attempts: 2 });
  });

  test("a DELETE that promises an answer has none to give: the 404 of its retry is no success", async () => {
    await using server = await sequence("reset", { status: 404 });
    const { response: _, ...answering } = remove;
    const error = await failure(testClient(server.url).call(answering as typeof remove, {}));
    expect(error).toMatchObject({ status: 404, effect: "unknown", attempts: 2 });
  });

  test("a POST that the server processed and then reset arrives once", async () => {
    await using server = await processedThenReset();
    const error = await failure(testClient(server.url).call(create, { body: { name: "x" } }));
    expect(error).toMatchObject({ name: "ConnectionError", effect: "unknown" });
    expect(error.message).toContain("look before sending it again");
    expect([server.applied, server.requests.length]).toEqual([1, 1]);
  });

  test("what only reads has no effect, however it fails", async () => {
    await using server = await sequence("reset");
    expect(await failure(testClient(server.url).call(search, {}))).toMatchObject({ effect: "none", attempts: 3 });
  });
});

describe("credentials that were refused", () => {
  const reauthenticating = { decodeError: (status: number) => ({ message: "", reauthenticate: status === 401 }) };

  test("are minted afresh once, for every method and beside maxRetries", async () => {
    await using server = await sequence({ status: 401 }, { body });
    const asked: boolean[] = [];
    const authenticate = ({ fresh }: { fresh: boolean }): Record<string, string> => {
      asked.push(fresh);
      return { "api-access-token": fresh ? "new-token" : "old-token" };
    };
    const client = testClient(server.url, { maxRetries: 0 }, { ...reauthenticating, authenticate });
    expect(await client.call(create, { body: {} })).toEqual(body);
    expect(asked).toEqual([false, true]);
    expect(server.requests.map(({ headers }) => headers["api-access-token"])).toEqual(["old-token", "new-token"]);
  });

  test("twice is the end", async () => {
    await using server = await sequence({ status: 401 });
    const error = await failure(testClient(server.url, {}, reauthenticating).call(get, {}));
    expect(error).toMatchObject({ name: "AuthenticationError", attempts: 2 });
  });

  test("are not asked for where an operation needs none", async () => {
    await using server = await sequence({ body });
    const authenticate = (): never => {
      throw new Error("asked for credentials");
    };
    const { auth: _, ...open } = get;
    expect(await testClient(server.url, {}, { authenticate }).call(open, {})).toEqual(body);
    expect(server.requests[0]?.headers).not.toHaveProperty("api-access-token");
  });
});
