import { getEventListeners } from "node:events";
import { gated, largeBody, sequence, silence, slowDrip, startServer } from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";
import type { NodeFetch } from "./index.ts";

const own = nodeFetch();
afterAll(() => own.close());

const both = describe.each<[string, NodeFetch]>([
  ["the platform's fetch", fetch as NodeFetch],
  ["nodeFetch", own],
]);

const reason = new Error("changed my mind");

function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "did not fail",
    (error: unknown) => error,
  );
}

both("abort, %s", (_, send) => {
  test("before the call: nothing is sent", async () => {
    await using server = await sequence({ body: "unreachable" });
    expect(await failure(send(server.url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.connections).toBe(0);
  });

  test("right after the call", async () => {
    await using server = await silence();
    const abort = new AbortController();
    const call = send(server.url, { signal: abort.signal });
    abort.abort(reason);
    expect(await failure(call)).toBe(reason);
  });

  test("while the answer is awaited: the connection is closed", async () => {
    await using server = await silence();
    const abort = new AbortController();
    const call = send(server.url, { signal: abort.signal });
    await server.received(1);
    abort.abort(reason);
    expect(await failure(call)).toBe(reason);
    await server.disconnected();
  });

  test("while the body is read: the connection is closed", async () => {
    await using server = await slowDrip();
    const abort = new AbortController();
    const response = await send(server.url, { signal: abort.signal });
    const text = response.text();
    abort.abort(reason);
    expect(await failure(text)).toBe(reason);
    await server.disconnected();
  });

  test("while the body is read as a stream", async () => {
    await using server = await slowDrip();
    const abort = new AbortController();
    const reader = (await send(server.url, { signal: abort.signal })).body?.getReader();
    await reader?.read();
    const next = Promise.resolve(reader?.read());
    abort.abort(reason);
    expect(await failure(next)).toBe(reason);
    await server.disconnected();
  });

  test("after the end: nothing happens", async () => {
    await using server = await sequence({ body: "done" });
    const abort = new AbortController();
    expect(await (await send(server.url, { signal: abort.signal })).text()).toBe("done");
    abort.abort(reason);
    expect(await (await send(server.url)).text()).toBe("done");
  });

  test("without a reason gives an AbortError, by time a TimeoutError", async () => {
    await using server = await silence();
    const abort = new AbortController();
    const call = send(server.url, { signal: abort.signal });
    abort.abort();
    expect(await failure(call)).toMatchObject({ name: "AbortError" });
    expect(await failure(send(server.url, { signal: AbortSignal.timeout(5) }))).toMatchObject({ name: "TimeoutError" });
  });
});

test("nodeFetch, aborted between the headers and the reading of the body", async () => {
  await using server = await sequence({ body: "arrived long ago" });
  const abort = new AbortController();
  const response = await own(server.url, { signal: abort.signal });
  abort.abort(reason);
  expect(await failure(response.text())).toBe(reason);
});

test("nodeFetch, aborted while the request body is written, tells its source", async () => {
  await using server = await startServer(() => undefined, { leaveBody: true });
  const abort = new AbortController();
  let body = new ReadableStream<Uint8Array>();
  const cancelled = new Promise<void>((resolve) => {
    body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      // Asked for more, it leaves the sender waiting.
      pull: () => new Promise<void>(() => undefined),
      cancel: () => resolve(),
    });
  });
  const call = own(server.url, { method: "POST", body, signal: abort.signal });
  await server.received(1);
  abort.abort(reason);
  expect(await failure(call)).toBe(reason);
  await expect(cancelled).resolves.toBeUndefined();
  await server.disconnected();
});

describe("nodeFetch leaves no listener on the signal", () => {
  const listeners = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

  test("after answers of every kind", async () => {
    await using server = await sequence(
      { body: "text" },
      { status: 204 },
      { status: 302, headers: { location: "/next" } },
      { body: "landed" },
      "reset",
      { status: 500, body: "failed" },
    );
    const { signal } = new AbortController();
    for (let i = 0; i < 3; i++) await (await own(server.url, { signal })).text();
    await failure(own(server.url, { method: "POST", signal }));
    await (await own(server.url, { signal })).body?.cancel();
    await server.close();
    await failure(own(server.url, { signal }));
    expect(listeners(signal)).toBe(0);
  });

  test("after 200 calls at once, queued or not", async () => {
    await using server = await gated(8);
    const send = nodeFetch({ maxSockets: 8 });
    const { signal } = new AbortController();
    const calls = Array.from({ length: 200 }, async () => (await send(server.url, { signal })).text());
    expect(listeners(signal)).toBe(200);
    await Promise.all(calls);
    expect(listeners(signal)).toBe(0);
    send.close();
  });

  test("after an abort, also of a call that waits for a connection", async () => {
    await using server = await silence();
    const send = nodeFetch({ maxSockets: 1, idleTimeout: 20 });
    const abort = new AbortController();
    const calls = [1, 2, 3].map((n) => failure(send(`${server.url}/${n}`, { signal: abort.signal })));
    await server.received(1);
    abort.abort(reason);
    expect(await Promise.all(calls)).toEqual([reason, reason, reason]);
    send.close();
    await server.disconnected();
    expect(listeners(abort.signal)).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  test("after a large body was left in the middle", async () => {
    await using server = await largeBody({ bytes: 64 * 1024 * 1024 });
    const { signal } = new AbortController();
    const reader = (await own(server.url, { signal })).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await server.disconnected();
    expect(listeners(signal)).toBe(0);
  });
});
