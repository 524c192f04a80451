import { describe, expect, test } from "vitest";

import { SyncFailure } from "../frame/failure.ts";
import { Loopback, send, type Handler } from "../testing/loopback.ts";
import { BaseUrl } from "./base-url.ts";
import { HttpClient, type HttpClientOptions } from "./http-client.ts";

function clientOf(server: Loopback, options: Partial<HttpClientOptions> = {}): HttpClient {
  return new HttpClient({ sources: [new BaseUrl(server.url)], spacing: 0, backoff: 1, ...options });
}

async function get(
  server: Loopback,
  path = "/data",
  options: Partial<HttpClientOptions> = {},
  maxBytes?: number,
): Promise<string> {
  const asked = { accept: "*/*", ...(maxBytes !== undefined && { maxBytes }) };
  const { bytes } = await clientOf(server, options).get(new URL(path, server.url), asked);
  return new TextDecoder().decode(bytes);
}

/** The failure that a request ends in. */
async function failureOf(
  handler: Handler,
  options: Partial<HttpClientOptions> = {},
  maxBytes?: number,
): Promise<{ failure: SyncFailure; requests: number; url: string }> {
  await using server = await Loopback.start(handler);
  try {
    await get(server, "/data", options, maxBytes);
  } catch (error) {
    if (error instanceof SyncFailure) return { failure: error, requests: server.seen.length, url: server.url };
    throw error;
  }
  return expect.fail("the request succeeded");
}

function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_seen, response) => {
    response.writeHead(code, headers);
    response.end("whatever");
  };
}

test("reads what stands at an address, and says who asks", async () => {
  await using server = await Loopback.start((_seen, response) => {
    send(response, "all of it");
  });

  expect(await get(server)).toBe("all of it");
  expect(server.seen).toMatchObject([
    { method: "GET", target: "/data", headers: { "user-agent": "truewire-sync", accept: "*/*" } },
  ]);
});

test("reads what was packed on its way", async () => {
  const { gzipSync } = await import("node:zlib");
  await using server = await Loopback.start((_seen, response) => {
    response.writeHead(200, { "content-encoding": "gzip" });
    response.end(gzipSync("unpacked"));
  });

  expect(await get(server)).toBe("unpacked");
});

describe("fails with", () => {
  test.each<[string, Handler, string, string, number]>([
    ["404", status(404), "not-found", "is not there (404)", 1],
    ["410", status(410), "not-found", "is not there (410)", 1],
    ["401", status(401), "forbidden", "refuses the request (401)", 1],
    ["403", status(403), "forbidden", "refuses the request (403)", 1],
    [
      "403 of a rate limit",
      status(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1893456000" }),
      "rate-limited",
      "refuses further requests until 2030-01-01T00:00:00.000Z (403)",
      1,
    ],
    [
      "403 of a long wait",
      status(403, { "retry-after": "3600" }),
      "rate-limited",
      "refuses further requests for 3600 s (403)",
      1,
    ],
    [
      "429 that does not pass",
      status(429, { "retry-after": "0" }),
      "rate-limited",
      "refuses further requests for 0 s (429)",
      4,
    ],
    ["500 that does not pass", status(500), "unavailable", "fails (500)", 4],
    ["503 with a long wait", status(503, { "retry-after": "3600" }), "unavailable", "fails (503)", 1],
    ["a status of its own", status(204), "unexpected-answer", "answers 204", 1],
    [
      "a web page",
      (_seen, response) => {
        send(response, "{}", "text/html; charset=utf-8");
      },
      "unexpected-answer",
      "answers with a web page where data was asked for",
      1,
    ],
    [
      "a web page that says it is text",
      (_seen, response) => {
        send(response, "\n <!DOCTYPE html><html>");
      },
      "unexpected-answer",
      "answers with a web page where data was asked for",
      1,
    ],
    [
      "another host",
      status(302, { location: "https://evil.test/data" }),
      "redirected",
      "leads to another host: https://evil.test",
      1,
    ],
    [
      "another port",
      status(302, { location: "http://127.0.0.1:1/data" }),
      "redirected",
      "leads to another host: http://127.0.0.1:1",
      1,
    ],
    ["a way without end", status(302, { location: "/again" }), "redirected", "leads from one address to the next", 4],
    [
      "an answer that breaks off",
      (_seen, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("half");
        setImmediate(() => response.destroy());
      },
      "truncated",
      "broke off before the answer was complete",
      4,
    ],
  ])("%s", async (_name, handler, code, reason, requests) => {
    const { failure, url, requests: seen } = await failureOf(handler);

    expect(failure.code).toBe(code);
    expect(failure.message).toContain(`${url}/`);
    expect(failure.message).toContain(reason);
    expect(seen).toBe(requests);
  });

  test("an answer that is too large, announced or not", async () => {
    const announced: Handler = (_seen, response) => {
      send(response, "x".repeat(101));
    };
    const endless: Handler = (_seen, response) => {
      const more = (): void => {
        if (!response.destroyed && response.write("x".repeat(64))) setImmediate(more);
      };
      response.once("error", () => undefined);
      more();
    };
    for (const handler of [announced, endless]) {
      const { failure, requests } = await failureOf(handler, {}, 100);
      expect(failure.code).toBe("too-large");
      expect(failure.message).toContain("sends more than the 100 bytes that are read");
      expect(requests).toBe(1);
    }
  });

  test("an answer that never ends", async () => {
    const { failure, requests } = await failureOf((_seen, response) => response.write("…"), {
      timeout: 50,
      retries: 1,
    });

    expect(failure).toMatchObject({ code: "timeout", exit: 3 });
    expect(failure.message).toContain("has not answered within 50 ms");
    expect(requests).toBe(2);
  });

  test("nobody there", async () => {
    const server = await Loopback.start(status(200));
    const { url } = server;
    await server[Symbol.asyncDispose]();

    await expect(get(server, url)).rejects.toMatchObject({
      code: "offline",
      message: `${new URL(url).host}: cannot be reached (ECONNREFUSED)`,
    });
  });
});

test("repeats what may pass, waits as long as it is told to, and goes on", async () => {
  let round = 0;
  await using server = await Loopback.start((_seen, response) => {
    round += 1;
    if (round === 1) status(503)({ method: "", target: "", headers: {} }, response);
    else if (round === 2) status(429, { "retry-after": "0" })({ method: "", target: "", headers: {} }, response);
    else send(response, "at last");
  });

  expect(await get(server)).toBe("at last");
  expect(round).toBe(3);
});

test("follows a redirect within the host", async () => {
  await using server = await Loopback.start(({ target }, response) => {
    if (target === "/data") status(301, { location: "/moved" })({ method: "", target, headers: {} }, response);
    else send(response, target);
  });

  expect(await get(server)).toBe("/moved");
});

test("asks the hosts of its sources and no others", async () => {
  await using server = await Loopback.start(status(200));
  await using other = await Loopback.start(status(200));

  await expect(clientOf(server).get(new URL(other.url), { accept: "*/*" })).rejects.toMatchObject({
    code: "host-not-allowed",
  });
  await expect(
    clientOf(server).get(new URL(server.url.replace("//", "//user:secret@")), { accept: "*/*" }),
  ).rejects.toMatchObject({ code: "host-not-allowed" });
  expect([...server.seen, ...other.seen]).toEqual([]);
});

test("leaves time between two requests to a host", async () => {
  await using server = await Loopback.start((_seen, response) => {
    send(response, "x");
  });
  const client = clientOf(server, { spacing: 60 });
  // Before the first is sent: how long its answer takes must not count.
  const begun = performance.now();
  for (let count = 0; count < 3; count += 1) {
    await client.get(new URL("/data", server.url), { accept: "*/*" });
  }

  // Later is allowed, earlier is not: the second and third waited for their turn. Timers may be a little early.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(100);
});

test.each([
  ["https://acme.test", true],
  ["http://localhost:8080/base/", true],
  ["http://127.0.0.1:1", true],
  ["http://acme.test", false],
  ["file:///etc/passwd", false],
  ["https://user:secret@acme.test", false],
  ["https://acme.test?x=1", false],
  ["acme.test", false],
])("takes %s for a source: %s", (text, accepted) => {
  if (accepted) expect(new BaseUrl(text).origin).toBe(new URL(text).origin);
  else expect(() => new BaseUrl(text)).toThrow(RangeError);
});

test("builds addresses out of which no name leads", () => {
  const base = new BaseUrl("https://acme.test/api/");

  expect(base.at("repos", "a/b", "c d?#").href).toBe("https://acme.test/api/repos/a/b/c%20d%3F%23");
  expect(() => base.at("a/../b")).toThrow(RangeError);
});
