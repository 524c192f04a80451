import {
  badGatewayHtml,
  closeBeforeHeaders,
  closeInBody,
  deleteAppliedThenReset,
  emptyOk,
  handsOutUrl,
  largeBody,
  noContent,
  okHtml,
  processedThenReset,
  rateLimitedAbsurd,
  rateLimitedBare,
  rateLimitedDate,
  rateLimitedSeconds,
  refusedPort,
  resetBeforeHeaders,
  resetInBody,
  selfSignedTls,
  silence,
  slowDrip,
  startServer,
  truncatedJson,
  unavailableThenOk,
  unknownHost,
} from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";
import type { FetchPhase, NodeFetch } from "./index.ts";

const own = nodeFetch();
afterAll(() => own.close());

interface Failed {
  readonly name: string;
  readonly message: string;
  readonly cause?: { readonly code?: string; readonly phase?: FetchPhase };
}

/** The error that a promise rejects with. */
async function failure(promise: Promise<unknown>): Promise<Failed> {
  return promise.then(
    () => {
      throw new Error("did not fail");
    },
    (error: unknown) => error as Failed,
  );
}

const both = describe.each<[string, NodeFetch]>([
  ["the platform's fetch", fetch as NodeFetch],
  ["nodeFetch", own],
]);

both("connections that fail, %s", (_, send) => {
  const phase = (expected: FetchPhase): unknown => (send === own ? expected : undefined);

  test("refused", async () => {
    await using dead = await refusedPort();
    const error = await failure(send(dead.url));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe("fetch failed");
    expect(error.cause?.code).toBe("ECONNREFUSED");
    expect(error.cause?.phase).toBe(phase("connect"));
  });

  test("DNS failure", async () => {
    await using dead = unknownHost();
    const error = await failure(send(dead.url));
    expect(error.message).toBe("fetch failed");
    expect(error.cause?.code).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
    expect(error.cause?.phase).toBe(phase("connect"));
  });

  test("reset before headers", async () => {
    await using server = await resetBeforeHeaders();
    const error = await failure(send(server.url, { method: "POST", body: "once" }));
    expect(error.message).toBe("fetch failed");
    expect(error.cause?.code).toBe("ECONNRESET");
    expect(error.cause?.phase).toBe(phase("request"));
    expect(server.requests.map((r) => r.body.toString())).toEqual(["once"]);
  });

  test("closed before headers", async () => {
    await using server = await closeBeforeHeaders();
    const error = await failure(send(server.url));
    expect(error.message).toBe("fetch failed");
    expect(error.cause?.phase).toBe(phase("request"));
    expect(server.requests).toHaveLength(1);
  });

  test.each(["length", "chunked"] as const)("reset in a body framed by %s", async (framing) => {
    await using server = await resetInBody(framing);
    const response = await send(server.url);
    expect(response.status).toBe(200);
    const error = await failure(response.text());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe("terminated");
    // Older undici has a code of its own for it.
    expect(error.cause?.code).toMatch(send === own ? /^ECONNRESET$/ : /^(?:ECONNRESET|UND_ERR_SOCKET)$/);
    expect(error.cause?.phase).toBe(phase("response"));
  });

  test.each(["length", "chunked"] as const)("reset in a body framed by %s, read as a stream", async (framing) => {
    await using server = await resetInBody(framing);
    const response = await send(server.url);
    const reader = response.body?.getReader();
    await reader?.read().catch(() => undefined);
    const error = await failure(Promise.resolve(reader?.read()));
    expect(error.message).toBe("terminated");
  });

  test.each(["length", "chunked"] as const)("closed in a body framed by %s", async (framing) => {
    await using server = await closeInBody(framing);
    const error = await failure((await send(server.url)).json());
    expect(error.message).toBe("terminated");
  });

  test("something that is not HTTP", async () => {
    await using server = await startServer(({ socket }) => void socket.end("SSH-2.0-secret-banner\r\n\r\n"));
    const error = await failure(send(server.url));
    expect(error.message).toBe("fetch failed");
    expect(error.cause?.phase).toBe(phase("request"));
  });

  test("headers beyond all measure", async () => {
    await using server = await startServer(({ response }) => {
      response.writeHead(200, { "x-long": "x".repeat(100_000) }).end();
    });
    const error = await failure(send(server.url));
    expect(error.message).toBe("fetch failed");
  });

  test("a malformed chunk", async () => {
    await using server = await startServer(({ socket }) => {
      socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\nwhat\r\n");
    });
    const error = await failure(send(server.url).then((r) => r.text()));
    expect(error).toBeInstanceOf(TypeError);
  });
});

both("answers that are not what was hoped for, %s", (_, send) => {
  test("truncated JSON", async () => {
    await using server = await truncatedJson();
    const error = await failure((await send(server.url)).json());
    expect(error).toBeInstanceOf(SyntaxError);
  });

  test("slow drip, to its end", async () => {
    await using server = await slowDrip({ everyMs: 1, total: 20 });
    expect(await (await send(server.url)).json()).toBe("x".repeat(20));
  });

  test("429 with seconds, with a date, with neither, with an absurd value", async () => {
    await using seconds = await rateLimitedSeconds(7);
    await using date = await rateLimitedDate(60_000);
    await using bare = await rateLimitedBare();
    await using absurd = await rateLimitedAbsurd();
    const header = async (url: string): Promise<string | null> => {
      const response = await send(url);
      expect(response.status).toBe(429);
      expect(await response.json()).toEqual({ error: "Too many requests" });
      return response.headers.get("Retry-After");
    };
    expect(await header(seconds.url)).toBe("7");
    expect(await header(date.url)).toMatch(/GMT$/);
    expect(await header(bare.url)).toBeNull();
    expect(await header(absurd.url)).toBe("99999999999");
  });

  test("502 HTML page", async () => {
    await using server = await badGatewayHtml();
    const response = await send(server.url);
    expect([response.status, response.ok]).toEqual([502, false]);
    expect(await response.text()).toContain("<h1>502 Bad Gateway</h1>");
  });

  test("503 then 200", async () => {
    await using server = await unavailableThenOk();
    const first = await send(server.url);
    await first.text();
    const second = await send(server.url);
    expect([first.status, second.status, await second.json()]).toEqual([503, 200, { ok: true }]);
  });

  test("200 holding HTML", async () => {
    await using server = await okHtml("application/json");
    expect(await failure((await send(server.url)).json())).toBeInstanceOf(SyntaxError);
  });

  test("204 and empty 200", async () => {
    await using none = await noContent();
    await using empty = await emptyOk();
    const nothing = await send(none.url);
    expect([nothing.status, nothing.body, await nothing.text()]).toEqual([204, null, ""]);
    expect(await (await send(empty.url)).text()).toBe("");
  });

  test("a body over the limit is left alone as soon as its reader stops", async () => {
    await using server = await largeBody({ bytes: 256 * 1024 * 1024, framing: "chunked" });
    const response = await send(server.url);
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > 1024 * 1024) break;
    }
    expect(bytes).toBeLessThan(8 * 1024 * 1024);
    expect(server.bytesSent).toBeLessThan(64 * 1024 * 1024);
    await server.disconnected();
  });

  test("an address handed out by the server is data like any other", async () => {
    await using server = await handsOutUrl("http://10.0.0.1/file");
    expect(await (await send(server.url)).json()).toEqual({ downloadURL: "http://10.0.0.1/file" });
  });

  test("informational answers come before the real one", async () => {
    await using server = await startServer(({ response }) => {
      response.writeProcessing();
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.end("real");
    });
    expect(await (await send(server.url)).text()).toBe("real");
  });

  test("a body that ends with its connection", async () => {
    await using server = await startServer(({ socket }) => {
      socket.end("HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\nuntil the end");
    });
    expect(await (await send(server.url)).text()).toBe("until the end");
  });
});

both("requests that acted and were not answered, %s", (_, send) => {
  test("a DELETE that was applied and then reset: a repetition finds nothing", async () => {
    await using server = await deleteAppliedThenReset();
    await failure(send(`${server.url}/1`, { method: "DELETE" }));
    expect(server.requests).toHaveLength(1);
    expect((await send(`${server.url}/1`, { method: "DELETE" })).status).toBe(404);
    expect(server.applied).toBe(1);
  });

  test("a POST that was processed and then reset arrives once", async () => {
    await using server = await processedThenReset();
    await failure(send(server.url, { method: "POST", body: "once" }));
    expect(server.applied).toBe(1);
  });
});

both("silence, %s", (_, send) => {
  test.each(["request", "headers", "body-part"] as const)(
    "after the %s ends with the caller's patience",
    async (after) => {
      await using server = await silence(after);
      const abort = new AbortController();
      const text = send(server.url, { signal: abort.signal }).then((response) => response.text());
      await server.received(1);
      abort.abort(new Error("no patience left"));
      expect(await failure(text)).toMatchObject({ message: "no patience left" });
      await server.disconnected();
    },
  );
});

describe("TLS", () => {
  test("a self-made certificate is refused until it is trusted", async () => {
    await using server = await selfSignedTls();
    const error = await failure(own(server.url, { headers: { "x-token": "secret" } }));
    expect(error).toMatchObject({
      message: "fetch failed",
      cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT", phase: "connect" },
    });
    const trusting = nodeFetch({ tls: { ca: server.ca } });
    expect(await (await trusting(server.url)).json()).toEqual({ secure: true });
    trusting.close();
    const careless = nodeFetch({ tls: { rejectUnauthorized: false } });
    expect(await (await careless(server.url)).json()).toEqual({ secure: true });
    careless.close();
    expect(server.requests).toHaveLength(2);
  });

  test("an expired certificate and one for another host are refused", async () => {
    await using expired = await selfSignedTls({ notAfter: new Date(Date.now() - 1000) });
    await using elsewhere = await selfSignedTls({ names: ["elsewhere.example"], addresses: [] });
    const trusting = nodeFetch({ tls: { ca: [expired.ca, elsewhere.ca] } });
    expect(await failure(trusting(expired.url))).toMatchObject({
      cause: { code: "CERT_HAS_EXPIRED", phase: "connect" },
    });
    expect(await failure(trusting(elsewhere.url))).toMatchObject({
      cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID", phase: "connect" },
    });
    trusting.close();
    expect([...expired.requests, ...elsewhere.requests]).toEqual([]);
  });

  test("a reset after the handshake is a failure of the request", async () => {
    await using server = await selfSignedTls({}, ({ socket }) => void socket.destroy());
    const trusting = nodeFetch({ tls: { ca: server.ca } });
    expect(await failure(trusting(server.url))).toMatchObject({ cause: { phase: "request" } });
    trusting.close();
  });

  test("plain HTTP on a TLS port and the other way round", async () => {
    await using secure = await selfSignedTls();
    await using plain = await noContent();
    expect(await failure(own(secure.url.replace("https:", "http:")))).toMatchObject({ message: "fetch failed" });
    expect(await failure(own(plain.url.replace("http:", "https:")))).toMatchObject({ cause: { phase: "connect" } });
  });
});
