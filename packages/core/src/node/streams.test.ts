import { readInto, largeBody, sequence, startServer } from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";

const own = nodeFetch();
afterAll(() => own.close());

const MIB = 1024 * 1024;
/** What may be under way between two ends on one machine: the buffers of the kernel and of both sides' streams. */
const IN_FLIGHT = 24 * MIB;

describe("large bodies are never held whole", () => {
  test.each(["length", "chunked"] as const)(
    "a download framed by %s comes no faster than it is read",
    async (framing) => {
      await using server = await largeBody({ bytes: 128 * MIB, framing });
      let read = 0;
      let most = 0;
      for await (const chunk of (await own(server.url)).body ?? []) {
        read += chunk.length;
        most = Math.max(most, server.bytesSent - read);
      }
      expect(read).toBe(128 * MIB);
      expect(most).toBeLessThan(IN_FLIGHT);
    },
  );

  test("a download that nobody reads on stops the server", async () => {
    await using server = await largeBody({ bytes: 512 * MIB });
    const reader = (await own(server.url)).body?.getReader();
    await reader?.read();
    // The server goes on until all buffers are full, and is then still as long as we are.
    let before = -1;
    while (before !== server.bytesSent) {
      before = server.bytesSent;
      for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(server.bytesSent).toBeLessThan(IN_FLIGHT);
    await reader?.cancel();
  });

  test("an upload is asked for no faster than the server takes it", async () => {
    let received = 0;
    let go = (): void => undefined;
    const going = new Promise<void>((resolve) => (go = resolve));
    await using server = await startServer(
      async ({ incoming, response }) => {
        await going;
        incoming.on("data", (chunk: Buffer) => (received += chunk.length));
        incoming.on("end", () => response.end("taken"));
      },
      { leaveBody: true },
    );
    let given = 0;
    let most = 0;
    const piece = new Uint8Array(64 * 1024);
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          most = Math.max(most, given - received);
          if (given === 128 * MIB) return controller.close();
          given += piece.length;
          controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
    const call = own(server.url, { method: "POST", body });
    await server.received(1);
    let before = -1;
    while (before !== given) {
      before = given;
      for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(given).toBeLessThan(IN_FLIGHT);
    go();
    expect(await (await call).text()).toBe("taken");
    expect(received).toBe(128 * MIB);
    expect(most).toBeLessThan(IN_FLIGHT);
  });

  test("a form with a large file is written piece by piece", async () => {
    await using server = await startServer(
      async ({ incoming, request, response }) => {
        await readInto(request, incoming);
        response.end(String(request.body.length));
      },
      { leaveBody: true },
    );
    const part = new Uint8Array(MIB);
    const form = new FormData();
    form.append("file", new Blob(Array.from({ length: 8 }, () => part)), "big.bin");
    const response = await own(server.url, { method: "POST", body: form });
    expect(Number(await response.text())).toBe(Number(server.requests[0]?.headers["content-length"]));
    expect(server.requests[0]?.headers["transfer-encoding"]).toBeUndefined();
  });
});

describe("a request body that fails", () => {
  const failing = (error: Error): ReadableStream<Uint8Array> =>
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(10));
        controller.error(error);
      },
    });

  test("fails the call with its own error as the cause, and the request is never whole", async () => {
    await using server = await sequence({ body: "unreachable" });
    const error = new Error("the disk is gone");
    await expect(own(server.url, { method: "POST", body: failing(error) })).rejects.toMatchObject({
      message: "fetch failed",
      cause: error,
    });
    await server.disconnected();
    expect(server.requests.filter((request) => request.complete)).toEqual([]);
  });

  test("fails the reading of an answer that had begun", async () => {
    await using server = await startServer(
      ({ response }) => {
        response.write("half an answer");
      },
      { leaveBody: true },
    );
    let fail = (): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(10));
        fail = () => controller.error(new Error("the disk is gone"));
      },
    });
    const response = await own(server.url, { method: "POST", body });
    const text = response.text();
    fail();
    await expect(text).rejects.toMatchObject({ message: "fetch failed", cause: { message: "the disk is gone" } });
  });
});
