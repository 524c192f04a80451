import { Agent as HttpAgent, createServer, request } from "node:http";
import type { ClientRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { AsyncLocalStorage } from "node:async_hooks";
import { execFile } from "node:child_process";
import type { TLSSocket } from "node:tls";
import { promisify } from "node:util";
import {
  answer,
  closesIdleSockets,
  gated,
  refusedPort,
  resetsReusedSockets,
  selfSignedTls,
  sequence,
  silence,
  startServer,
} from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";

const own = nodeFetch();
afterAll(() => own.close());

describe("connections are kept", () => {
  test("1,000 calls in a row share one", async () => {
    await using server = await sequence({ body: { ok: true } });
    const send = nodeFetch();
    for (let i = 0; i < 1000; i++) await (await send(server.url)).json();
    expect(server.requests).toHaveLength(1000);
    expect(server.connections).toBe(1);
    send.close();
    await server.disconnected();
  });

  test("also after answers without a body, redirects, and every way of reading", async () => {
    await using server = await sequence(
      { status: 204 },
      { status: 302, headers: { location: "/next" }, body: "moved" },
      { body: "text" },
      { body: "text" },
      { body: "text" },
      { headers: { "content-length": "100" } },
      { body: "text" },
    );
    const send = nodeFetch();
    await send(server.url);
    await (await send(server.url)).text();
    await new Response((await send(server.url)).body).text();
    await (await send(server.url)).blob();
    await send(server.url, { method: "HEAD" });
    await (await send(server.url)).text();
    expect(server.requests).toHaveLength(7);
    expect(server.connections).toBe(1);
    send.close();
  });

  test("over TLS", async () => {
    await using server = await selfSignedTls();
    const send = nodeFetch({ tls: { ca: server.ca } });
    for (let i = 0; i < 20; i++) await (await send(server.url)).json();
    expect(server.connections).toBe(1);
    send.close();
  });

  test("1,000 concurrent calls with maxSockets: 8 never use more than 8", async () => {
    await using server = await gated(8);
    const send = nodeFetch({ maxSockets: 8 });
    const answers = await Promise.all(
      Array.from({ length: 1000 }, async () => (await (await send(server.url)).json()) as { index: number }),
    );
    expect(new Set(answers.map((a) => a.index)).size).toBe(1000);
    expect(server.highWater).toBe(8);
    expect(server.connections).toBe(8);
    send.close();
  });

  test("calls after close open new ones", async () => {
    await using server = await sequence({ body: { ok: true } });
    const send = nodeFetch();
    await (await send(server.url)).json();
    send.close();
    await server.disconnected();
    expect(await (await send(server.url)).json()).toEqual({ ok: true });
    expect(server.connections).toBe(2);
    send.close();
  });
});

describe("a kept connection that the server closed between two calls", () => {
  test("is replaced when node has seen it close", async () => {
    await using server = await closesIdleSockets();
    const send = nodeFetch();
    expect(await (await send(server.url)).json()).toEqual({ connection: 0 });
    await server.closeIdle();
    expect(await (await send(server.url, { method: "GET" })).json()).toEqual({ connection: 1 });
    send.close();
  });

  test.each(["GET", "HEAD", "OPTIONS"])("%s is sent again when the closing crosses it", async (method) => {
    await using server = await resetsReusedSockets();
    const send = nodeFetch({ maxSockets: 1 });
    await (await send(server.url)).json();
    const response = await send(server.url, { method });
    expect(response.status).toBe(200);
    expect(server.requests.map((r) => r.connection)).toEqual([0, 0, 1]);
    send.close();
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is not, as it may have arrived", async (method) => {
    await using server = await resetsReusedSockets();
    const send = nodeFetch({ maxSockets: 1 });
    await (await send(server.url)).json();
    await expect(send(server.url, { method, body: "x" })).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET", phase: "request" },
    });
    expect(server.requests.map((r) => r.connection)).toEqual([0, 0]);
    send.close();
  });

  test("takes the other idle ones with it, so that one repetition is enough", async () => {
    await using server = await resetsReusedSockets();
    const send = nodeFetch();
    await Promise.all([1, 2, 3].map(async () => (await send(server.url)).json()));
    const before = server.connections;
    expect(before).toBeGreaterThan(1);
    expect(await (await send(server.url)).json()).toEqual({ connection: before });
    send.close();
  });
});

describe("idle connections", () => {
  test("are closed after idleTimeout", async () => {
    await using server = await sequence({ body: { ok: true } });
    const send = nodeFetch({ idleTimeout: 1 });
    await (await send(server.url)).json();
    await server.disconnected();
    expect(await (await send(server.url)).json()).toEqual({ ok: true });
    expect(server.connections).toBe(2);
    send.close();
  });

  test.each([
    ["timeout=1", 2],
    ["timeout=0, max=100", 2],
    ["max=100, timeout=60", 1],
    ["timeout=soon", 1],
    ["max=3", 1],
  ])("of a server that announces %s", async (value, connections) => {
    await using server = await sequence({ headers: { "Keep-Alive": value }, body: { ok: true } });
    const send = nodeFetch();
    for (let i = 0; i < 2; i++) await (await send(server.url)).json();
    expect(server.connections).toBe(connections);
    send.close();
  });

  test("on which the server speaks unasked are given up, as that would be taken for the next answer", async () => {
    let say = (): void => undefined;
    await using server = await startServer((exchange) => {
      const { socket } = exchange;
      say = () => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nforged");
      answer(exchange, { body: "real" });
    });
    const send = nodeFetch();
    expect(await (await send(server.url)).text()).toBe("real");
    say();
    await server.disconnected();
    expect(await (await send(server.url)).text()).toBe("real");
    expect(server.connections).toBe(2);
    send.close();
  });

  test("do not keep the process alive", async () => {
    await using server = await sequence({ body: { ok: true } });
    const program = `
      import { nodeFetch } from ${JSON.stringify(new URL("index.ts", import.meta.url).href)};
      const send = nodeFetch({ idleTimeout: 2 ** 31 - 1 });
      console.log(await (await send(${JSON.stringify(server.url)})).text());
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
    expect(stdout.trim()).toBe('{"ok":true}');
  });
});

describe("requests that wait for a connection", () => {
  test("fail like the first one when none can be made", async () => {
    await using dead = await refusedPort();
    const send = nodeFetch({ maxSockets: 1 });
    const calls = await Promise.allSettled([1, 2, 3].map(() => send(dead.url)));
    for (const call of calls) {
      expect(call).toMatchObject({
        reason: { message: "fetch failed", cause: { code: "ECONNREFUSED", phase: "connect" } },
      });
    }
  });

  test("get another when the one they wait for breaks", async () => {
    await using server = await sequence("reset", { body: { ok: true } });
    const send = nodeFetch({ maxSockets: 1 });
    const [first, second] = await Promise.allSettled([send(server.url), send(server.url).then((r) => r.json())]);
    expect(first).toMatchObject({ reason: { cause: { code: "ECONNRESET" } } });
    expect(second).toEqual({ status: "fulfilled", value: { ok: true } });
    send.close();
  });

  test("are refused when the function is closed", async () => {
    await using server = await silence();
    const send = nodeFetch({ maxSockets: 1 });
    const calls = [1, 2].map((n) => send(`${server.url}/${n}`));
    const settled = Promise.allSettled(calls);
    await server.received(1);
    send.close();
    expect(await settled).toMatchObject([
      { reason: { message: "fetch failed", cause: { phase: "request" } } },
      { reason: { message: "fetch failed", cause: { phase: "connect" } } },
    ]);
    expect(server.requests).toHaveLength(1);
  });

  test("keep their asynchronous context", async () => {
    await using server = await gated(1);
    const send = nodeFetch({ maxSockets: 1 });
    const context = new AsyncLocalStorage<number>();
    const seen = await Promise.all(
      [1, 2, 3].map((n) =>
        context.run(n, async () => {
          await (await send(server.url)).text();
          return context.getStore();
        }),
      ),
    );
    expect(seen).toEqual([1, 2, 3]);
    send.close();
  });
});

test("TLS settings that cannot be used are a failure before anything was sent", async () => {
  await using server = await selfSignedTls();
  const send = nodeFetch({ tls: { key: "not a key", cert: "not a certificate" } });
  await expect(send(server.url)).rejects.toMatchObject({ message: "fetch failed", cause: { phase: "connect" } });
  expect(server.connections).toBe(0);
});

test("TLS sessions are resumed", async () => {
  const resumed: boolean[] = [];
  await using server = await selfSignedTls({}, (exchange) => {
    resumed.push((exchange.socket as TLSSocket).isSessionReused());
    exchange.response.setHeader("connection", "close");
    answer(exchange, { body: { ok: true } });
  });
  const send = nodeFetch({ tls: { ca: server.ca } });
  for (let i = 0; i < 3; i++) await (await send(server.url)).json();
  expect(server.connections).toBe(3);
  expect(resumed[0]).toBe(false);
  expect(resumed.slice(1)).toContain(true);
  send.close();
});

describe("an agent of the caller's", () => {
  /** A proxy that records what it is asked for and passes it on. */
  async function proxy(): Promise<{ url: URL; asked: string[]; close(): void }> {
    const asked: string[] = [];
    const server = createServer((incoming, response) => {
      asked.push(`${incoming.method} ${incoming.url} ${incoming.headers["proxy-authorization"]}`);
      incoming.pipe(
        request(incoming.url ?? "", { method: incoming.method, headers: incoming.headers }, (answered) => {
          response.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
          answered.pipe(response);
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: new URL(`http://127.0.0.1:${port}`),
      asked,
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    };
  }

  /** Does what proxy agents do: rewrites the request line, adds a header, connects elsewhere. */
  class ProxyAgent extends HttpAgent {
    readonly #proxy: URL;

    constructor(url: URL) {
      super();
      this.#proxy = url;
    }

    addRequest(outgoing: ClientRequest, options: { host: string; port: number }): void {
      outgoing.path = `http://${options.host}:${options.port}${outgoing.path}`;
      outgoing.setHeader("proxy-authorization", "Basic c2VjcmV0");
      outgoing.onSocket(connect(Number(this.#proxy.port), this.#proxy.hostname));
    }
  }

  test("gets requests that it can still change", async () => {
    await using server = await sequence({ body: { ok: true } });
    const between = await proxy();
    const send = nodeFetch({ agent: new ProxyAgent(between.url) });
    const response = await send(`${server.url}/path`, { method: "POST", body: "through", headers: { "x-a": "1" } });
    expect(await response.json()).toEqual({ ok: true });
    expect(between.asked).toEqual([`POST ${server.url}/path Basic c2VjcmV0`]);
    expect(server.requests[0]).toMatchObject({ method: "POST", url: "/path", headers: { "x-a": "1" } });
    expect(server.requests[0]?.body.toString()).toBe("through");
    between.close();
  });

  test("may be chosen by address, and is not closed with the function", async () => {
    await using server = await sequence({ body: { ok: true } });
    const agent = new HttpAgent({ keepAlive: true });
    const asked: string[] = [];
    const send = nodeFetch({
      agent: (url) => {
        asked.push(url.pathname);
        return agent;
      },
    });
    await (await send(`${server.url}/a`)).json();
    send.close();
    await (await send(`${server.url}/b`)).json();
    expect(asked).toEqual(["/a", "/b"]);
    expect(server.connections).toBe(1);
    agent.destroy();
  });

  test("that fails is a failure before anything was sent", async () => {
    const send = nodeFetch({
      agent: () => {
        throw new Error("no agent");
      },
    });
    await expect(send("http://127.0.0.1:9/")).rejects.toThrow("no agent");
  });
});
