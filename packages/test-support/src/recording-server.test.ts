import { expect, test } from "vitest";
import { recordingServer } from "./recording-server.ts";

test("a request is kept as it was received", async () => {
  await using server = await recordingServer(() => ({
    status: 201,
    headers: { "x-request-id": "r-1" },
    json: { ok: true },
  }));
  const response = await fetch(`${server.url}/a%20b/c?x=1&x=%5B2%5D`, {
    method: "DELETE",
    headers: { "X-Test": "one", "content-type": "application/json" },
    body: '{"ids": [1]}',
  });

  expect(response.status).toBe(201);
  expect(response.headers.get("x-request-id")).toBe("r-1");
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await response.json()).toEqual({ ok: true });
  const request = server.last();
  expect(request).toMatchObject({
    method: "DELETE",
    target: "/a%20b/c?x=1&x=%5B2%5D",
    path: "/a%20b/c",
    query: "x=1&x=%5B2%5D",
    text: '{"ids": [1]}',
    json: { ids: [1] },
  });
  expect(request.headers["x-test"]).toBe("one");
  expect(request.rawHeaders.map(([name]) => name.toLowerCase())).toContain("x-test");
  expect(request.body).toEqual(Buffer.from('{"ids": [1]}'));
});

test("bytes and their content type are sent as the handler gives them", async () => {
  await using server = await recordingServer(() => ({
    headers: { "content-type": "image/png" },
    body: new Uint8Array([1, 2]),
  }));
  const response = await fetch(server.url);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  expect(server.last()).toMatchObject({ query: "", text: "", json: undefined });
});

test("a handler that throws answers 500 and throws again at the end", async () => {
  const server = await recordingServer(() => {
    throw new Error("no such case");
  });
  const response = await fetch(server.url);
  expect(response.status).toBe(500);
  expect(await response.text()).toContain("no such case");
  await expect(server.close()).rejects.toThrow(AggregateError);
  await expect(server.close()).resolves.toBeUndefined();
});

test("there is no last request before the first", async () => {
  await using server = await recordingServer(() => ({}));
  expect(() => server.last()).toThrow("no request");
  await fetch(server.url);
  await fetch(server.url);
  expect(server.requests).toHaveLength(2);
});
