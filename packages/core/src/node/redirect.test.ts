import {
  redirectCrossOrigin,
  redirectLoop,
  redirectSameOrigin,
  selfSignedTls,
  sequence,
} from "@truewire/test-support/faults";
import type { RedirectStatus } from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";
import type { NodeFetch } from "./index.ts";

const own = nodeFetch();
afterAll(() => own.close());

const both = describe.each<[string, NodeFetch]>([
  ["the platform's fetch", fetch as NodeFetch],
  ["nodeFetch", own],
]);

const STATUSES: readonly RedirectStatus[] = [301, 302, 303, 307, 308];

both("redirects by %s", (_, send) => {
  test.each(STATUSES)("%i is handed out as it is with redirect: manual", async (status) => {
    await using server = await redirectSameOrigin(status);
    const response = await send(`${server.url}/start`, { redirect: "manual" });
    expect([response.status, response.headers.get("location"), response.redirected]).toEqual([
      status,
      "/landed",
      false,
    ]);
    expect(server.requests).toHaveLength(1);
  });

  test.each(STATUSES)("%i is a failure with redirect: error", async (status) => {
    await using server = await redirectSameOrigin(status);
    await expect(send(`${server.url}/start`, { redirect: "error" })).rejects.toThrow("fetch failed");
    expect(server.requests).toHaveLength(1);
  });

  test.each(STATUSES.flatMap((status) => ["GET", "POST", "PUT"].map((method) => [status, method] as const)))(
    "%i of a %s on the same origin",
    async (status, method) => {
      await using server = await redirectSameOrigin(status);
      const response = await send(`${server.url}/start#part`, {
        method,
        ...(method === "GET" ? {} : { body: "the body" }),
        headers: { "x-token": "stays", "content-type": "text/csv" },
      });
      const becomesGet = method !== "GET" && (status === 303 || (status < 303 && method === "POST"));
      expect(response.url).toBe(`${server.url}/landed`);
      expect(response.redirected).toBe(true);
      const landed = server.requests[1];
      expect(landed?.method).toBe(becomesGet ? "GET" : method);
      expect(landed?.headers["x-token"]).toBe("stays");
      expect(landed?.body.toString()).toBe(becomesGet || method === "GET" ? "" : "the body");
      expect(landed?.headers["content-type"]).toBe(becomesGet ? undefined : "text/csv");
      await response.text();
    },
  );

  test("a stream cannot be sent twice", async () => {
    await using server = await redirectSameOrigin(307);
    const init = { method: "POST", body: new Blob(["x"]).stream(), duplex: "half" } as RequestInit;
    await expect(send(`${server.url}/start`, init)).rejects.toThrow("fetch failed");
    expect(server.requests).toHaveLength(1);
  });

  test("a loop ends", async () => {
    await using server = await redirectLoop();
    await expect(send(server.url)).rejects.toThrow("fetch failed");
    expect(server.requests).toHaveLength(21);
  });

  test("an address that is none is a failure", async () => {
    await using server = await sequence({ status: 302, headers: { location: "http://[" } });
    await expect(send(server.url)).rejects.toThrow("fetch failed");
    await using file = await sequence({ status: 302, headers: { location: "file:///etc/passwd" } });
    await expect(send(file.url)).rejects.toThrow("fetch failed");
  });

  test("a redirect without an address is an answer like any other", async () => {
    await using server = await sequence({ status: 302, body: "where to?" });
    const response = await send(server.url);
    expect([response.status, await response.text()]).toEqual([302, "where to?"]);
  });
});

describe("nodeFetch is stricter across origins", () => {
  const secrets = {
    authorization: "Bearer S3CRET",
    cookie: "session=S3CRET",
    "api-access-token": "S3CRET",
    auth: "S3CRET",
    "x-anything": "S3CRET",
    accept: "application/json",
  };

  test.each(STATUSES)("%i takes none of the caller's headers along", async (status) => {
    await using server = await redirectCrossOrigin(status);
    const response = await own(server.url, { headers: secrets });
    expect(await response.json()).toEqual({ other: true });
    expect(server.transcript()).toContain("S3CRET");
    expect(server.other.requests).toHaveLength(1);
    expect(server.other.transcript()).not.toContain("S3CRET");
    expect(server.other.requests[0]?.headers.accept).toBe("application/json");
  });

  test.each([307, 308] as const)("%i with a body is not followed", async (status) => {
    await using server = await redirectCrossOrigin(status);
    await expect(
      own(server.url, { method: "POST", body: "client_secret=S3CRET", headers: secrets }),
    ).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ERR_REDIRECT_BODY" } });
    expect(server.other.requests).toEqual([]);
  });

  test("a POST that becomes a GET is followed without its body", async () => {
    await using server = await redirectCrossOrigin(303);
    await (await own(server.url, { method: "POST", body: "client_secret=S3CRET", headers: secrets })).text();
    expect(server.other.requests).toMatchObject([{ method: "GET" }]);
    expect(server.other.transcript()).not.toContain("S3CRET");
  });

  test("nobody is led from HTTPS to HTTP", async () => {
    await using plain = await sequence({ body: "unreachable" });
    await using server = await selfSignedTls({}, ({ response }) => {
      response.writeHead(302, { location: plain.url }).end();
    });
    const send = nodeFetch({ tls: { ca: server.ca } });
    await expect(send(server.url)).rejects.toMatchObject({ cause: { code: "ERR_REDIRECT_INSECURE" } });
    expect(plain.requests).toEqual([]);
    send.close();
  });

  test("maxRedirects bounds how far it goes", async () => {
    await using server = await redirectLoop();
    const send = nodeFetch({ maxRedirects: 2 });
    await expect(send(server.url)).rejects.toMatchObject({ cause: { code: "ERR_REDIRECT_LIMIT" } });
    expect(server.requests).toHaveLength(3);
    send.close();
  });

  test("a long answer beside the redirect is not waited for", async () => {
    await using server = await sequence(({ response, request }) => {
      if (request.url === "/landed") return void response.end("there");
      response.writeHead(302, { location: "/landed" });
      response.write("this page never ends");
    });
    // Every request is answered by the same step, which tells them apart by their path.
    expect(await (await own(server.url)).text()).toBe("there");
  });
});
