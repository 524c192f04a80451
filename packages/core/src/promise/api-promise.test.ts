import { once } from "node:events";
import { recordingServer } from "@truewire/test-support";
import { resetBeforeHeaders, sequence, truncatedJson } from "@truewire/test-support/faults";
import { describe, expect, test } from "vitest";
import { failure, operations, testClient } from "../client.testing.ts";
import { APIPromise } from "./api-promise.ts";

const { create, get, remove } = operations;

/** Unhandled rejections that Node reports until all that is pending has run. */
async function unhandled(run: () => unknown): Promise<unknown[]> {
  const seen: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => seen.push(reason));
  try {
    await run();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    return seen;
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
}

test("is a promise in all but its class", async () => {
  await using server = await sequence({ body: { ok: true } });
  const client = testClient(server.url);
  const promise = client.call(get, {});
  expect(promise).toBeInstanceOf(APIPromise);
  expect(String(promise)).toBe("[object APIPromise]");
  let finished = false;
  const after = promise.finally(() => {
    finished = true;
  });
  expect(await Promise.all([promise, after])).toEqual([{ ok: true }, { ok: true }]);
  expect(finished).toBe(true);
  const caught = testClient("http://localhost", { fetch: () => Promise.reject(new Error("no")), maxRetries: 0 }).call(
    get,
    {},
  );
  expect(await caught.catch((error: Error) => error.name)).toBe("ConnectionError");
});

test("the request starts at the call, whether or not it is awaited", async () => {
  await using server = await sequence({ body: {} });
  void testClient(server.url).call(create, {});
  await server.received(1);
  expect(server.requests).toHaveLength(1);
});

test("is sent once, however often it is awaited", async () => {
  await using server = await sequence({ body: { n: 1 } }, { body: { n: 2 } });
  const promise = testClient(server.url).call(get, {});
  expect([await promise, await promise, (await promise.safe()).ok]).toEqual([{ n: 1 }, { n: 1 }, true]);
  expect(server.requests).toHaveLength(1);
});

test("maps what came, once", async () => {
  await using server = await sequence({ body: { payload: [1, 2] } });
  let mapped = 0;
  const promise = testClient(server.url).call(get, {}, {}, (data) => {
    mapped += 1;
    return (data as { payload: number[] }).payload;
  });
  expect([await promise, (await promise.withResponse()).data, mapped]).toEqual([[1, 2], [1, 2], 1]);
});

describe("safe()", () => {
  test("success", async () => {
    await using server = await sequence({ headers: { "x-request-id": "r-1" }, body: { ok: true } });
    const result = await testClient(server.url).call(get, {}).safe();
    expect(result).toMatchObject({ ok: true, data: { ok: true }, requestId: "r-1", inferred: false });
    expect(result.ok && result.response.status).toBe(200);
  });

  test("a failure with and one without a status, and an argument that is unusable", async () => {
    await using refusing = await sequence({ status: 422, body: { error: "no", fields: { name: ["is too short"] } } });
    const refused = await testClient(refusing.url).call(create, { body: {} }).safe();
    expect(refused).toMatchObject({ ok: false, error: { status: 422, fieldErrors: { name: ["is too short"] } } });
    await using breaking = await resetBeforeHeaders();
    const broken = await testClient(breaking.url).call(create, { body: {} }).safe();
    expect(broken).toMatchObject({ ok: false, error: { name: "ConnectionError", status: undefined } });
    const unusable = await testClient(breaking.url).call(create, { body: 1n }).safe();
    expect(unusable).toMatchObject({ ok: false, error: { name: "InvalidArgumentError" } });
    await using truncating = await truncatedJson();
    expect(await testClient(truncating.url).call(get, {}).safe()).toMatchObject({
      ok: false,
      error: { name: "ResponseParseError" },
    });
  });

  test("rejects with what is not of this package", async () => {
    const authenticate = (): never => {
      throw new RangeError("the vault is closed");
    };
    const promise = testClient("http://localhost", {}, { authenticate }).call(get, {});
    expect(await failure(promise.safe())).toBeInstanceOf(RangeError);
  });
});

describe("asResponse()", () => {
  test("the answer with its body unread", async () => {
    await using server = await sequence({ status: 201, headers: { "x-a": "1" }, body: { ok: true } });
    const response = await testClient(server.url).call(get, {}).asResponse();
    expect([response.status, response.headers.get("x-a"), response.url, response.bodyUsed]).toEqual([
      201,
      "1",
      `${server.url}/things/1`,
      false,
    ]);
    expect(await response.json()).toEqual({ ok: true });
  });

  test("asked for when the body was read: a copy", async () => {
    await using server = await sequence({ body: { ok: true } });
    const promise = testClient(server.url).call(get, {});
    await promise;
    const response = await promise.asResponse();
    expect([await response.json(), response.headers.get("content-type")]).toEqual([{ ok: true }, "application/json"]);
  });

  test("together with the data", async () => {
    await using server = await sequence({ body: { ok: true } });
    const promise = testClient(server.url).call(get, {});
    const [response, data] = await Promise.all([promise.asResponse(), promise]);
    expect([await response.json(), data]).toEqual([{ ok: true }, { ok: true }]);
  });

  test("the data after all", async () => {
    await using server = await sequence({ body: { ok: true } });
    const promise = testClient(server.url).call(get, {});
    const response = await promise.asResponse();
    expect([await promise, await response.json()]).toEqual([{ ok: true }, { ok: true }]);
  });

  test("an error status is thrown", async () => {
    await using server = await sequence({ status: 404 });
    expect(await failure(testClient(server.url).call(get, {}).asResponse())).toMatchObject({ status: 404 });
  });
});

describe("other bodies than JSON", () => {
  test("text, bytes and none", async () => {
    await using server = await sequence({ headers: { "content-type": "image/x-test" }, body: "[not json" });
    const client = testClient(server.url);
    expect(await client.call({ ...get, response: "text" }, {})).toBe("[not json");
    const blob = (await client.call({ ...get, response: "binary" }, {})) as Blob;
    expect([await blob.text(), blob.type]).toEqual(["[not json", "image/x-test"]);
    expect(await client.call({ ...remove, response: "none" }, {})).toBeUndefined();
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual(["*/*", "*/*", "*/*"]);
  });

  test("the answer to a HEAD", async () => {
    await using server = await sequence({ headers: { "content-length": "10" } });
    expect(await testClient(server.url).request("HEAD", "/x")).toBeUndefined();
  });
});

describe("unhandled rejections", () => {
  const failing = (): APIPromise<unknown> =>
    testClient("http://localhost", { fetch: async () => new Response("{}", { status: 400 }) }).call(get, {});

  test("none when only .safe() is awaited", async () => {
    expect(await unhandled(() => failing().safe())).toEqual([]);
  });

  test("none when only .withResponse() or .asResponse() is awaited and caught", async () => {
    expect(
      await unhandled(() =>
        failing()
          .withResponse()
          .catch(() => {}),
      ),
    ).toEqual([]);
    expect(
      await unhandled(() =>
        failing()
          .asResponse()
          .catch(() => {}),
      ),
    ).toEqual([]);
  });

  test("one when nobody handles the failure", async () => {
    expect(await unhandled(() => void failing())).toMatchObject([{ status: 400 }]);
    expect(await unhandled(() => void failing().then(() => {}))).toMatchObject([{ status: 400 }]);
  });
});

test("a call that nobody awaits frees its connection", async () => {
  await using server = await sequence({ body: "x".repeat(1000) });
  void testClient(server.url).call(get, {});
  await server.received(1);
  await once(process, "never", { signal: AbortSignal.timeout(50) }).catch(() => {});
  expect(server.inFlight).toBe(0);
});

describe("a success of another shape than promised", () => {
  const described = { ...get, envelope: "data.thing", shape: "object" } as const;

  test.each([[null], [[]], ["text"], [{}], [{ data: null }], [{ data: { thing: null } }], [{ data: { thing: [] } }]])(
    "%j is refused",
    async (json) => {
      await using server = await recordingServer(() => ({ json }));
      const error = await failure(testClient(server.url).call(described, {}));
      expect(error).toMatchObject({ name: "ResponseParseError", httpStatus: 200, effect: "none" });
      expect(error.message).toContain("JSON of another shape than expected");
    },
  );

  test("what is there is taken, and asResponse() looks at nothing", async () => {
    await using server = await recordingServer(() => ({ json: { data: { thing: {} } } }));
    expect(await testClient(server.url).call(described, {})).toEqual({ data: { thing: {} } });
    await using odd = await recordingServer(() => ({ json: null }));
    expect(await (await testClient(odd.url).call(described, {}).asResponse()).json()).toBeNull();
  });

  test("what a mapping trips over is the cause", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const map = (data: unknown): unknown => (data as { a: { b: unknown } }).a.b;
    const error = await failure(testClient(server.url).call(get, {}, undefined, map));
    expect(error).toMatchObject({ name: "ResponseParseError", cause: expect.any(TypeError) });
  });
});
