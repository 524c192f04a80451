import { describe, expect, test } from "vitest";
import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import {
  badGatewayHtml,
  closeBeforeHeaders,
  closeInBody,
  closesIdleSockets,
  deleteAppliedThenReset,
  emptyOk,
  encoded,
  gated,
  handsOutUrl,
  largeBody,
  noContent,
  okHtml,
  processedThenReset,
  rateLimitedAbsurd,
  rateLimitedBare,
  rateLimitedDate,
  rateLimitedSeconds,
  redirectCrossOrigin,
  redirectLoop,
  redirectSameOrigin,
  refusedPort,
  resetBeforeHeaders,
  resetInBody,
  resetsReusedSockets,
  selfSignedTls,
  sequence,
  silence,
  slowDrip,
  truncatedJson,
  unavailableThenOk,
  unknownHost,
} from "./index.ts";

/** Code of the system error beneath a failed fetch. */
async function failure(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    return cause?.code;
  }
  return "no failure";
}

/** `Retry-After` of an answer that must be a 429. */
async function retryAfter(url: string): Promise<string | null> {
  const response = await fetch(url);
  expect(response.status).toBe(429);
  return response.headers.get("retry-after");
}

/** First piece of the body, by node's own client; rejects with the error's code. */
function get(url: string, agent: HttpAgent): Promise<string> {
  const request = url.startsWith("https:") ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.setEncoding("utf8").once("data", resolve);
    })
      .on("error", (error: Error & { code?: string }) => reject(new Error(error.code)))
      .end();
  });
}

describe("connection faults", () => {
  test("a refused port refuses, and cannot be taken while it is held", async () => {
    await using dead = await refusedPort();
    expect(await failure(fetch(dead.url))).toBe("ECONNREFUSED");
    expect(await failure(fetch(dead.url))).toBe("ECONNREFUSED");
  });

  test("an unknown host does not resolve", async () => {
    await using dead = unknownHost();
    expect(await failure(fetch(dead.url))).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
  });

  test("a reset before the headers comes after the whole request arrived", async () => {
    await using server = await resetBeforeHeaders();
    expect(await failure(fetch(server.url, { method: "POST", body: "hello" }))).toBe("ECONNRESET");
    expect(server.requests).toMatchObject([{ method: "POST", complete: true, connection: 0 }]);
    expect(server.requests[0]?.body.toString()).toBe("hello");
    expect(server.transcript()).toContain("hello");
  });

  test("an orderly close before the headers is a failure too", async () => {
    await using server = await closeBeforeHeaders();
    expect(await failure(fetch(server.url))).toBe("UND_ERR_SOCKET");
  });

  test.each(["request", "headers", "body-part"] as const)("silence after the %s", async (after) => {
    await using server = await silence(after);
    const abort = new AbortController();
    const call = fetch(server.url, { signal: abort.signal });
    if (after === "request") {
      await server.received(1);
      abort.abort();
      await expect(call).rejects.toThrow("aborted");
    } else {
      const response = await call;
      const text = response.text();
      abort.abort();
      await expect(text).rejects.toThrow("aborted");
    }
  });
});

describe("body faults", () => {
  test.each(["length", "chunked"] as const)(
    "a reset in a body framed by %s comes after the headers",
    async (framing) => {
      await using server = await resetInBody(framing);
      const response = await fetch(server.url);
      expect(response.status).toBe(200);
      expect(await failure(response.text())).toBe("ECONNRESET");
    },
  );

  test.each(["length", "chunked"] as const)("an early close in a body framed by %s", async (framing) => {
    await using server = await closeInBody(framing);
    const response = await fetch(server.url);
    expect(await failure(response.text())).toBe("UND_ERR_SOCKET");
  });

  test("truncated JSON is well framed", async () => {
    await using server = await truncatedJson();
    const text = await (await fetch(server.url)).text();
    expect(text).toBe('{"id":1,"name":"half');
  });

  test("a slow drip ends well when it is told to", async () => {
    await using server = await slowDrip({ everyMs: 1, total: 5 });
    expect(await (await fetch(server.url)).json()).toBe("xxxxx");
  });

  test.each(["length", "chunked"] as const)(
    "a large body framed by %s is JSON of the size asked for",
    async (framing) => {
      await using server = await largeBody({ bytes: 200_000, framing });
      const response = await fetch(server.url);
      expect(response.headers.has("content-length")).toBe(framing === "length");
      const text = await response.text();
      expect(text).toHaveLength(200_000);
      expect(JSON.parse(text)).toHaveLength(199_998);
      expect(server.bytesSent).toBe(200_000);
    },
  );

  test.each(["gzip", "br", "deflate"] as const)("a body in %s, whole, cut and garbage", async (coding) => {
    const body = JSON.stringify({ text: Array.from({ length: 500 }, (_, n) => n * 7919).join(",") });
    await using whole = await encoded(coding, { body });
    expect(await (await fetch(whole.url)).text()).toBe(body);
    await using cut = await encoded(coding, { body, fault: "cut" });
    const partial = await (await fetch(cut.url)).text().catch(() => "failed");
    expect(partial).not.toBe(body);
    await using garbage = await encoded(coding, { body, fault: "garbage" });
    await expect((await fetch(garbage.url)).text()).rejects.toThrow();
  });
});

describe("statuses", () => {
  test("429 says when to come back in every way there is", async () => {
    await using seconds = await rateLimitedSeconds(3, { times: 2 });
    await using date = await rateLimitedDate(60_000);
    await using bare = await rateLimitedBare();
    await using absurd = await rateLimitedAbsurd();
    expect(await retryAfter(seconds.url)).toBe("3");
    expect(await retryAfter(seconds.url)).toBe("3");
    expect((await fetch(seconds.url)).status).toBe(200);
    expect(Date.parse((await retryAfter(date.url)) ?? "")).toBeGreaterThan(Date.now());
    expect(await retryAfter(bare.url)).toBeNull();
    expect(await retryAfter(absurd.url)).toBe("99999999999");
  });

  test("proxy pages, outages and empty answers", async () => {
    await using gateway = await badGatewayHtml();
    await using outage = await unavailableThenOk();
    await using html = await okHtml();
    await using none = await noContent();
    await using empty = await emptyOk("application/json");
    await using link = await handsOutUrl("https://files.example/x");
    expect((await fetch(gateway.url)).status).toBe(502);
    expect((await fetch(outage.url)).status).toBe(503);
    expect((await fetch(outage.url)).status).toBe(200);
    expect(await (await fetch(html.url)).text()).toContain("<!doctype html>");
    expect((await fetch(none.url)).status).toBe(204);
    expect(await (await fetch(empty.url)).text()).toBe("");
    expect(await (await fetch(link.url)).json()).toEqual({ downloadURL: "https://files.example/x" });
  });

  test("a sequence plays its steps and repeats the last", async () => {
    await using server = await sequence("reset", { status: 500 }, { body: "text" });
    expect(await failure(fetch(server.url))).toBe("ECONNRESET");
    expect((await fetch(server.url)).status).toBe(500);
    expect(await (await fetch(server.url)).text()).toBe("text");
    expect(await (await fetch(server.url)).text()).toBe("text");
    expect(server.requests).toHaveLength(4);
  });
});

describe("redirects", () => {
  test("on the same origin, the body comes along with 307", async () => {
    await using server = await redirectSameOrigin();
    const response = await fetch(`${server.url}/start`, { method: "POST", body: "kept" });
    expect(await response.json()).toEqual({ landed: true, method: "POST" });
    expect(server.requests[1]?.body.toString()).toBe("kept");
  });

  test.each([302, 307] as const)("across origins with %s, the second server records what it gets", async (status) => {
    await using server = await redirectCrossOrigin(status);
    await fetch(server.url, { headers: { "x-token": "leaks" } });
    expect(server.requests).toHaveLength(1);
    expect(server.other.transcript()).toContain("leaks");
  });

  test("a loop does not end by itself", async () => {
    await using server = await redirectLoop();
    await expect(fetch(server.url)).rejects.toThrow();
    expect(server.requests.length).toBeGreaterThan(5);
  });
});

describe("connections across calls", () => {
  test("idle connections are cut between two calls", async () => {
    await using server = await closesIdleSockets();
    expect(await (await fetch(server.url)).json()).toEqual({ connection: 0 });
    await server.closeIdle();
    expect(server.openConnections).toBe(0);
  });

  test("a reused connection is reset at its second request", async () => {
    await using server = await resetsReusedSockets();
    const agent = new HttpAgent({ keepAlive: true, maxSockets: 1 });
    expect(await get(server.url, agent)).toBe('{"connection":0}');
    await expect(get(server.url, agent)).rejects.toThrow("ECONNRESET");
    expect(server.requests.map((r) => r.connection)).toEqual([0, 0]);
  });

  test("the gate lets a group through together and counts the most at once", async () => {
    await using server = await gated(4, 10);
    await Promise.all(Array.from({ length: 10 }, async () => (await fetch(server.url)).json()));
    expect(server.highWater).toBeGreaterThanOrEqual(4);
    expect(server.requests).toHaveLength(10);
    expect(server.inFlight).toBe(0);
  });
});

describe("ambiguous outcomes", () => {
  test("a DELETE that was applied is a 404 the second time", async () => {
    await using server = await deleteAppliedThenReset();
    expect(await failure(fetch(`${server.url}/a`, { method: "DELETE" }))).toBe("ECONNRESET");
    expect((await fetch(`${server.url}/a`, { method: "DELETE" })).status).toBe(404);
    expect(server.applied).toBe(1);
  });

  test("a POST that was carried out and never answered", async () => {
    await using server = await processedThenReset();
    expect(await failure(fetch(server.url, { method: "POST", body: "once" }))).toBe("ECONNRESET");
    expect(server.applied).toBe(1);
  });
});

describe("TLS", () => {
  test("a self-made certificate is refused until it is trusted", async () => {
    await using server = await selfSignedTls();
    await expect(get(server.url, new HttpsAgent())).rejects.toThrow("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(await get(server.url, new HttpsAgent({ ca: server.ca }))).toBe('{"secure":true}');
  });

  test("an expired one and one for another host are refused even when trusted", async () => {
    await using expired = await selfSignedTls({ notAfter: new Date(Date.now() - 1000) });
    await expect(get(expired.url, new HttpsAgent({ ca: expired.ca }))).rejects.toThrow("CERT_HAS_EXPIRED");
    await using elsewhere = await selfSignedTls({ names: ["elsewhere.example"], addresses: [] });
    await expect(get(elsewhere.url, new HttpsAgent({ ca: elsewhere.ca }))).rejects.toThrow(
      "ERR_TLS_CERT_ALTNAME_INVALID",
    );
  });
});
