import { recordingServer } from "@truewire/test-support";
import { redirectCrossOrigin, sequence } from "@truewire/test-support/faults";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { failure, testClient, token } from "./client.testing.ts";
import { openRaw } from "./raw.ts";

interface Paths {
  "/things/{id}": {
    get: {
      parameters: { path: { id: string | number }; query?: { q?: string } };
      responses: {
        200: { content: { "application/json": { id: number } } };
        404: { content: { "application/json": { error: string } } };
      };
    };
    put: {
      parameters: { path: { id: string | number } };
      requestBody: { content: { "application/json": unknown } };
      responses: { 200: { content: { "application/json": { id: number } } } };
    };
  };
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

test("typed calls with credentials, base path, query and body", async () => {
  await using server = await recordingServer(() => ({ json: { id: 7 } }));
  const raw = openRaw<Paths>(testClient(`${server.url}/base`, { headers: { "x-a": "1" } }));
  const { data, response } = await raw.GET("/things/{id}", { params: { path: { id: "a/b" }, query: { q: "x y" } } });
  const id: number | undefined = data?.id;
  expect([id, response.status, server.last().target]).toEqual([7, 200, "/base/things/a%2Fb?q=x%20y"]);
  expect(server.last().headers).toMatchObject({ "api-access-token": token, "x-a": "1" });
  await raw.PUT("/things/{id}", { params: { path: { id: 1 } }, body: { a: 1 } });
  expect([server.last().method, server.last().json, server.last().headers["content-type"]]).toEqual([
    "PUT",
    { a: 1 },
    "application/json",
  ]);
});

test("the attempt loop is beneath it, each attempt with the whole body", async () => {
  await using server = await sequence({ status: 503 }, "reset", { body: { id: 1 } });
  const { data } = await openRaw<Paths>(testClient(server.url)).PUT("/things/{id}", {
    params: { path: { id: 1 } },
    body: { a: 1 },
  });
  expect(data).toEqual({ id: 1 });
  expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
});

test("an error status is an answer, after the retries", async () => {
  await using missing = await sequence({ status: 404, body: { error: "gone" } });
  const { error, response } = await openRaw<Paths>(testClient(missing.url)).GET("/things/{id}", {
    params: { path: { id: 1 } },
  });
  expect([error, response.status, missing.requests.length]).toEqual([{ error: "gone" }, 404, 1]);
  await using down = await sequence({ status: 503, body: { error: "down" } });
  const failed = await openRaw<Paths>(testClient(down.url)).GET("/things/{id}", { params: { path: { id: 1 } } });
  expect([failed.response.status, down.requests.length]).toEqual([503, 3]);
});

test("is counted by what the vendor counts by", async () => {
  await using server = await recordingServer(() => ({ json: { id: 7 } }));
  const asked: string[] = [];
  const rateLimit = { acquire: async (key: string) => void asked.push(key) };
  const { host } = new URL(server.url);
  const call = { params: { path: { id: 1 } } };
  const rateLimitKey = (_: unknown, path: object) => `of ${JSON.stringify(path)}`;
  await openRaw<Paths>(testClient(server.url, { rateLimit }, { rateLimitKey })).GET("/things/{id}", call);
  await openRaw<Paths>(testClient(server.url, { rateLimit })).GET("/things/{id}", call);
  expect(asked).toEqual([`${host} of {"id":1}`, `${host} GET /things/{id}`]);
});

test("no answer is an error", async () => {
  await using server = await sequence("reset");
  const call = openRaw<Paths>(testClient(server.url)).GET("/things/{id}", { params: { path: { id: 1 } } });
  expect(await failure(call)).toMatchObject({ name: "ConnectionError", operation: "GET /things/{id}", attempts: 3 });
});

test("abort", async () => {
  await using server = await sequence(() => {});
  const controller = new AbortController();
  const call = openRaw<Paths>(testClient(server.url)).GET("/things/{id}", {
    params: { path: { id: 1 } },
    signal: controller.signal,
  });
  const failed = failure(call);
  await server.received(1);
  controller.abort("enough");
  expect(await failed).toMatchObject({ name: "AbortError", reason: "enough" });
});

test("redirects do not take the credentials along", async () => {
  await using server = await redirectCrossOrigin(307);
  const call = openRaw<Paths>(testClient(server.url)).GET("/things/{id}", { params: { path: { id: 1 } } });
  expect(await failure(call)).toMatchObject({ name: "RedirectError" });
  expect(server.other.requests).toHaveLength(0);
});

test.each(["", ".", ".."])("path value %j is refused before sending", async (id) => {
  await using server = await recordingServer(() => ({ json: {} }));
  const call = openRaw<Paths>(testClient(server.url)).GET("/things/{id}", { params: { path: { id } } });
  expect(await failure(call)).toMatchObject({ name: "InvalidArgumentError", argument: "id" });
  expect(server.requests).toHaveLength(0);
});

test("another base URL in a call leads nowhere", async () => {
  await using other = await recordingServer(() => ({ json: {} }));
  const call = openRaw<Paths>(testClient("http://localhost:1")).GET("/things/{id}", {
    params: { path: { id: 1 } },
    baseUrl: other.url,
  });
  expect(await failure(call)).toMatchObject({ name: "InvalidArgumentError", argument: "url" });
  expect(other.requests).toHaveLength(0);
});

describe("bodies that openapi-fetch would make `{}` of", () => {
  test.each([
    ["a Blob", new Blob(["abc"])],
    ["bytes", new TextEncoder().encode("abc")],
    ["a stream", new Blob(["abc"]).stream()],
  ])("%s", async (_, body) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const init = { params: { path: { id: 1 } }, body, duplex: "half" };
    await openRaw<Paths>(testClient(server.url)).PUT("/things/{id}", init);
    expect(server.last().text).toBe("abc");
  });
});
