import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { openAsBlob } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { answer, sequence, startServer } from "@truewire/test-support/faults";
import type { FaultServer, RecordedRequest } from "@truewire/test-support/faults";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";

let echo: FaultServer;
const own = nodeFetch();

beforeAll(async () => {
  echo = await sequence({ headers: { "x-answer": "yes" }, body: { ok: true } });
});
afterAll(async () => {
  own.close();
  await echo.close();
});

/** What arrived at the server for one call. */
async function arrived(fetch: typeof own, init?: RequestInit, path = "/"): Promise<RecordedRequest> {
  const response = await fetch(`${echo.url}${path}`, init);
  await response.text();
  const request = echo.requests.at(-1);
  if (request === undefined) throw new Error("nothing arrived");
  return request;
}

/** Headers that say something about the message and not about who sent it. */
function telling({ headers }: RecordedRequest): Record<string, unknown> {
  const { "content-type": type, "content-length": length, "transfer-encoding": encoding, accept } = headers;
  return { type: type?.replace(/boundary=.*/, "boundary="), length, encoding, accept };
}

const both = describe.each([
  ["the platform's fetch", fetch as typeof own],
  ["nodeFetch", own],
]);

both("what %s sends", (_, send) => {
  test.each(["GET", "HEAD", "DELETE", "OPTIONS", "POST", "PUT", "PATCH"])("%s without a body", async (method) => {
    const request = await arrived(send, { method });
    expect(request.method).toBe(method);
    expect(request.body).toHaveLength(0);
    expect(telling(request)).toEqual({
      type: undefined,
      length: method.startsWith("P") ? "0" : undefined,
      encoding: undefined,
      accept: "*/*",
    });
  });

  test.each<[string, () => BodyInit, string, string | undefined]>([
    ["text", () => "grüße", "grüße", "text/plain;charset=UTF-8"],
    [
      "a form",
      () => new URLSearchParams({ a: "1 2", b: "ü" }),
      "a=1+2&b=%C3%BC",
      "application/x-www-form-urlencoded;charset=UTF-8",
    ],
    ["bytes", () => new TextEncoder().encode("bytes"), "bytes", undefined],
    ["a view of bytes", () => new DataView(new TextEncoder().encode("xbytesx").buffer, 1, 5), "bytes", undefined],
    ["a buffer", () => new TextEncoder().encode("bytes").buffer, "bytes", undefined],
    ["a Blob", () => new Blob(["blob"], { type: "text/csv" }), "blob", "text/csv"],
  ])("%s", async (_name, body, text, type) => {
    const request = await arrived(send, { method: "DELETE", body: body() });
    expect(request.body.toString()).toBe(text);
    expect(telling(request)).toEqual({
      type,
      length: String(Buffer.byteLength(text)),
      encoding: undefined,
      accept: "*/*",
    });
  });

  test.each<[string, () => BodyInit]>([
    ["a ReadableStream", () => new Blob(["one ", "two"]).stream()],
    ["a generator", () => Readable.from([Buffer.from("one "), Buffer.from("two")]) as unknown as BodyInit],
  ])("%s, chunked, also with DELETE", async (_name, body) => {
    const request = await arrived(send, { method: "DELETE", body: body(), duplex: "half" } as RequestInit);
    expect(request.body.toString()).toBe("one two");
    expect(telling(request)).toMatchObject({ length: undefined, encoding: "chunked" });
  });

  test("FormData with text and files", async () => {
    const form = new FormData();
    form.append('na"me', "line\nbreak");
    form.append("attachments[]", new File(["file one"], 'a "b".txt', { type: "text/plain" }));
    form.append("attachments[]", new Blob(["file two"]), "c.bin");
    const request = await arrived(send, { method: "POST", body: form });
    const boundary = /boundary=(.*)$/.exec(request.headers["content-type"] ?? "")?.[1] ?? "missing";
    expect(request.body.toString().replaceAll(boundary, "BOUNDARY").split("\r\n")).toEqual([
      "--BOUNDARY",
      'Content-Disposition: form-data; name="na%22me"',
      "",
      "line",
      "break",
      "--BOUNDARY",
      'Content-Disposition: form-data; name="attachments[]"; filename="a %22b%22.txt"',
      "Content-Type: text/plain",
      "",
      "file one",
      "--BOUNDARY",
      'Content-Disposition: form-data; name="attachments[]"; filename="c.bin"',
      "Content-Type: application/octet-stream",
      "",
      "file two",
      "--BOUNDARY--",
      ...(request.body.toString().endsWith("\r\n") ? [""] : []),
    ]);
    expect(request.headers["content-length"]).toBe(String(request.body.length));
  });

  test("a Blob that is a file on disk", async () => {
    const folder = await mkdtemp(join(tmpdir(), "truewire-"));
    const path = join(folder, "data.bin");
    await writeFile(path, "x".repeat(100_000));
    const request = await arrived(send, { method: "POST", body: (await openAsBlob(path)) as Blob });
    await rm(folder, { recursive: true });
    expect(request.body).toHaveLength(100_000);
    expect(request.headers["content-length"]).toBe("100000");
  });

  test("headers in each form, with the caller's content type", async () => {
    for (const headers of [
      { "X-Token": " a ", "content-type": "application/json" },
      [
        ["x-token", "a"],
        ["Content-Type", "application/json"],
      ] as [string, string][],
      new Headers({ "x-token": "a", "content-type": "application/json" }),
    ]) {
      const request = await arrived(send, { method: "POST", body: "{}", headers });
      expect(request.headers).toMatchObject({ "x-token": "a", "content-type": "application/json" });
    }
  });

  test("a Request, and what init changes of it", async () => {
    const request = new Request(`${echo.url}/path?q=1#part`, {
      method: "PUT",
      body: "of the request",
      headers: { "x-a": "1" },
    });
    await (await send(request.clone())).text();
    expect(echo.requests.at(-1)).toMatchObject({ method: "PUT", url: "/path?q=1", headers: { "x-a": "1" } });
    expect(echo.requests.at(-1)?.body.toString()).toBe("of the request");
    await (await send(request, { body: "of init", headers: { "x-b": "2" } })).text();
    expect(echo.requests.at(-1)?.headers).toMatchObject({ "x-b": "2" });
    expect(echo.requests.at(-1)?.headers).not.toHaveProperty("x-a");
    expect(echo.requests.at(-1)?.body.toString()).toBe("of init");
  });

  test.each<[string, RequestInit]>([
    ["a header with a line break", { headers: { "x-token": "secret\r\nx-other: 1" } }],
    ["a header with a character beyond one byte", { headers: { "x-token": "secret✓" } }],
    ["a header name that is none", { headers: { "x token": "secret" } }],
    ["a body with HEAD", { method: "HEAD", body: "x" }],
    ["a method that is none", { method: "GE T" }],
    ["CONNECT", { method: "connect" }],
    ["a header that frames the message", { method: "POST", body: "x", headers: { "transfer-encoding": "chunked" } }],
    ["an upgrade", { headers: { upgrade: "websocket" } }],
  ])("refuses %s and sends nothing", async (_name, init) => {
    const before = echo.requests.length;
    const error: unknown = await send(echo.url, init).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(echo.requests).toHaveLength(before);
  });

  test.each(["/relative", "ftp://127.0.0.1/x", "http://user:pass@127.0.0.1/", "not an address"])(
    "refuses the address %s",
    async (url) => {
      await expect(send(url)).rejects.toThrow(TypeError);
    },
  );
});

describe("what nodeFetch alone refuses", () => {
  test.each<[string, RequestInit]>([
    ["a body of an unknown kind", { method: "POST", body: { a: 1 } as unknown as BodyInit }],
    ["a content-length that is not the body's", { method: "POST", body: "four", headers: { "content-length": "5" } }],
    ["Expect", { method: "POST", body: "x", headers: { expect: "100-continue" } }],
  ])("%s", async (_name, init) => {
    const before = echo.requests.length;
    await expect(own(echo.url, init)).rejects.toThrow(TypeError);
    expect(echo.requests).toHaveLength(before);
  });

  test("a stream that holds no bytes", async () => {
    const error: unknown = await own(echo.url, {
      method: "POST",
      body: Readable.from([1, 2]) as unknown as BodyInit,
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: "fetch failed",
      cause: { message: expect.stringContaining("Uint8Array or string") },
    });
  });
});

describe("a stream whose length the caller announces", () => {
  const init = (length: number): RequestInit => ({
    method: "POST",
    body: new Blob(["four"]).stream(),
    headers: { "content-length": String(length) },
  });

  test("is sent with that length", async () => {
    const request = await arrived(own, init(4));
    expect(request.body.toString()).toBe("four");
    expect(telling(request)).toMatchObject({ length: "4", encoding: undefined });
  });

  test.each([3, 5])("is broken off when it has four bytes and not %i", async (length) => {
    await using server = await sequence({ body: "unreachable" });
    const error: unknown = await own(server.url, init(length)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: "fetch failed", cause: { name: "InvalidArgumentError", argument: "body" } });
    expect(server.requests.filter((request) => request.complete)).toEqual([]);
  });
});

both("what %s hands back", (_, send) => {
  test("status, text, address and headers", async () => {
    await using server = await sequence({
      status: 418,
      headers: { "x-one": "1", "set-cookie": ["a=1", "b=2"], "x-two": ["a", "b"] },
      body: "short and stout",
    });
    const response = await send(`${server.url}/pot#spout`);
    expect(response.ok).toBe(false);
    expect(response.status).toBe(418);
    expect(response.statusText).toBe("I'm a Teapot");
    expect(response.url).toBe(`${server.url}/pot`);
    expect(response.redirected).toBe(false);
    expect(response.type).toBe("basic");
    expect(response.headers.get("X-One")).toBe("1");
    expect(response.headers.get("x-two")).toBe("a, b");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe("short and stout");
    expect(response.bodyUsed).toBe(true);
  });

  test.each<[string, number, string]>([
    ["HEAD", 200, ""],
    ["GET", 204, ""],
    ["GET", 304, ""],
    ["GET", 205, ""],
  ])("%s with %i has no body", async (method, status, text) => {
    await using server = await startServer(({ response }) => {
      response.writeHead(status, status === 200 ? { "content-length": "10", "content-encoding": "gzip" } : {}).end();
    });
    const response = await send(server.url, { method });
    expect(response.status).toBe(status);
    expect(response.body).toBeNull();
    expect(await response.text()).toBe(text);
    expect(response.bodyUsed).toBe(false);
  });

  test("an empty 200", async () => {
    await using server = await sequence({ headers: { "content-type": "application/json" }, body: "" });
    expect(await (await send(server.url)).text()).toBe("");
    await expect((await send(server.url)).json()).rejects.toThrow(SyntaxError);
  });

  test.each(["json", "text", "arrayBuffer", "bytes", "blob"] as const)("the body as %s, once", async (method) => {
    await using server = await sequence({ headers: { "content-type": "application/json" }, body: '{"a":"ü"}' });
    const response = await send(server.url);
    if (method === "bytes" && response.bytes === undefined) return expect(process.versions.node).toMatch(/^20\./);
    const value: unknown = await response[method]();
    const text =
      value instanceof Blob
        ? await value.text()
        : value instanceof ArrayBuffer || value instanceof Uint8Array
          ? new TextDecoder().decode(value)
          : typeof value === "string"
            ? value
            : JSON.stringify(value);
    expect(text).toBe('{"a":"ü"}');
    await expect(response[method]()).rejects.toThrow(TypeError);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  test("the body as a stream, and read through clones", async () => {
    await using server = await sequence({ body: "some text" });
    const response = await send(server.url);
    const copy = response.clone();
    expect(copy.url).toBe(response.url);
    expect(await copy.text()).toBe("some text");
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    expect(text).toBe("some text");
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test("a body whose stream was only looked at", async () => {
    await using server = await sequence({ body: "some text" });
    const response = await send(server.url);
    const { body } = response;
    expect([body?.locked, response.bodyUsed]).toEqual([false, false]);
    expect(await response.text()).toBe("some text");
    expect([body?.locked, response.bodyUsed]).toEqual([true, true]);
    expect(response.body).toBe(body);
  });

  test("a body whose stream somebody holds, or has left", async () => {
    await using server = await sequence({ body: "some text" });
    const held = await send(server.url);
    const reader = held.body?.getReader();
    await expect(held.text()).rejects.toThrow(TypeError);
    await expect(held.blob()).rejects.toThrow(TypeError);
    expect(() => held.clone()).toThrow(TypeError);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("some text");
    const left = await send(server.url);
    await left.body?.cancel();
    expect(left.bodyUsed).toBe(true);
    await expect(left.text()).rejects.toThrow(TypeError);
  });

  test("a form as the body", async () => {
    await using server = await sequence({
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "a=1&b=2",
    });
    const form = await (await send(server.url)).formData();
    expect([...form]).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  test("a byte order mark and broken UTF-8", async () => {
    await using server = await sequence({ body: Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]) });
    expect(await (await send(server.url)).text()).toBe("a\ufffdb");
  });

  test("a body whose pieces come apart", async () => {
    await using server = await startServer(async ({ response }) => {
      response.write('{"a":');
      await new Promise((resolve) => setTimeout(resolve, 5));
      response.write('"1');
      await new Promise((resolve) => setTimeout(resolve, 5));
      response.end('"}');
    });
    expect(await (await send(server.url)).json()).toEqual({ a: "1" });
    const response = await send(server.url);
    const reader = response.body?.getReader({ mode: "byob" });
    const first = await reader?.read(new Uint8Array(3));
    expect(new TextDecoder().decode(first?.value)).toBe('{"a');
    await reader?.cancel();
  });
});

describe("what the light response is and is not", () => {
  test("no instance of Response, unless that is asked for", async () => {
    expect(await own(echo.url).then(async (r) => [r instanceof Response, await r.json()])).toEqual([
      false,
      { ok: true },
    ]);
    const platform = nodeFetch({ response: "platform" });
    const response = await platform(echo.url);
    expect(response).toBeInstanceOf(Response);
    expect(response.headers.get("x-answer")).toBe("yes");
    expect(await response.json()).toEqual({ ok: true });
    platform.close();
  });

  test("a body asked for after it was read is a used one", async () => {
    const response = await own(echo.url);
    await response.text();
    expect(response.body).toBeInstanceOf(ReadableStream);
    expect(response.bodyUsed).toBe(true);
  });
});

test("an answer before the request has arrived whole", async () => {
  await using server = await startServer(
    (exchange) => answer(exchange, { status: 413, body: { error: "too large" } }),
    { leaveBody: true },
  );
  let body = new ReadableStream<Uint8Array>();
  const cancelled = new Promise<void>((resolve) => {
    body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16)),
      cancel: () => resolve(),
    });
  });
  const response = await own(server.url, { method: "POST", body });
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({ error: "too large" });
  await server.close();
  await expect(cancelled).resolves.toBeUndefined();
});
