import { redirectCrossOrigin, redirectLoop, redirectSameOrigin, sequence } from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { failure, operations, testClient, token } from "../client.testing.ts";
import { nodeFetch } from "../node/index.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { maxRedirects, sameOriginRedirect } from "../features/redirects.ts";

const { create, get } = operations;
const own = nodeFetch();
afterAll(() => own.close());

const fetches: readonly [string, ClientOptions][] = [
  ["the platform's fetch", {}],
  ["nodeFetch", { fetch: own }],
];

describe.each(fetches)("redirects over %s", (_, base) => {
  test.each([307, 308] as const)(
    "%i to the same origin: sent again with method, body and credentials",
    async (status) => {
      await using server = await redirectSameOrigin(status);
      expect(await testClient(server.url, base).call(create, { body: { a: 1 } })).toEqual({
        landed: true,
        method: "POST",
      });
      const landed = server.requests[1];
      expect([landed?.method, landed?.body.toString(), landed?.headers["api-access-token"]]).toEqual([
        "POST",
        '{"a":1}',
        token,
      ]);
    },
  );

  test.each([301, 302, 303] as const)(
    "%i to the same origin: not followed, as it would change the request",
    async (status) => {
      await using server = await redirectSameOrigin(status);
      const error = await failure(testClient(server.url, base).call(create, { body: {} }));
      expect(error).toMatchObject({
        name: "RedirectError",
        status: undefined,
        httpStatus: status,
        location: "/landed",
        effect: "unknown",
      });
      expect(error.message).toContain("only 307 and 308 are followed");
      expect(error.message).not.toContain("credentials must not go");
      expect(server.requests).toHaveLength(1);
    },
  );

  test.each([301, 302, 303, 307, 308] as const)(
    "%i to another origin: nothing of ours arrives there",
    async (status) => {
      await using server = await redirectCrossOrigin(status);
      const error = await failure(testClient(server.url, base).call(create, { body: { secret: token } }));
      expect(error).toMatchObject({ name: "RedirectError", httpStatus: status, attempts: 1 });
      expect(error.message).toContain(server.other.url);
      expect(server.other.requests).toHaveLength(0);
      expect(server.other.transcript()).toBe("");
    },
  );

  test("a loop ends", async () => {
    await using server = await redirectLoop();
    expect(await failure(testClient(server.url, base).call(get, {}))).toMatchObject({
      name: "RedirectError",
      httpStatus: 307,
    });
    expect(server.requests).toHaveLength(maxRedirects + 1);
  });

  test("without a place to go to", async () => {
    await using server = await sequence({ status: 307 });
    expect(await failure(testClient(server.url, base).call(get, {}))).toMatchObject({
      name: "RedirectError",
      location: undefined,
    });
  });

  test("a stream is not sent a second time", async () => {
    await using server = await redirectSameOrigin(307);
    const body = new Blob(["once"]).stream();
    expect(await failure(testClient(server.url, base).request("POST", "/things", { body }))).toMatchObject({
      name: "RedirectError",
    });
    expect(server.requests).toHaveLength(1);
  });
});

test("a query, which may hold a secret, is not told", async () => {
  await using server = await sequence({ status: 302, headers: { location: `https://other.example/x?key=${token}#f` } });
  const error = await failure(testClient(server.url).call(get, {}));
  expect(error["location"]).toBe("https://other.example/x");
});

test("a redirect that a fetch followed or hid by itself is refused too", async () => {
  const opaque = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
  Object.defineProperty(opaque, "status", { value: 0 });
  const followed = Object.defineProperty(new Response("{}"), "redirected", { value: true });
  for (const response of [opaque, followed]) {
    const client = testClient("http://localhost", { fetch: () => Promise.resolve(response) });
    expect(await failure(client.call(get, {}))).toMatchObject({ name: "RedirectError" });
  }
});

test.each([
  [307, "https://a.example/y", "https://a.example/y"],
  [308, "//a.example/y", "https://a.example/y"],
  [307, "../y?q=1", "https://a.example/y?q=1"],
  [307, "https://a.example:8443/y", undefined],
  [307, "http://a.example/y", undefined],
  [307, "https://a.example.evil.example/y", undefined],
  [307, "https://a.example@evil.example/", undefined],
  [307, "\\\\evil.example/y", undefined],
  [302, "/y", undefined],
])("%i from https://a.example/x/ to %s leads to %s", (status, location, target) => {
  const from = "https://a.example/x/";
  expect(sameOriginRedirect(status, from, new URL(location, from).href)).toBe(target);
});
