import { brotliCompressSync, gzipSync } from "node:zlib";
import { answer, canEncode, encoded, startServer } from "@truewire/test-support/faults";
import type { Coding } from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { ACCEPT_ENCODING, codingsOf } from "./decode.ts";
import { nodeFetch } from "./index.ts";

const own = nodeFetch();
afterAll(() => own.close());

const CODINGS: readonly Coding[] = ["gzip", "br", "deflate", "deflate-raw", "zstd"];
const small = JSON.stringify({ text: "grüße ".repeat(100) });
/** Too large to be decoded in one step, and not so repetitive that it would be small again when compressed. */
const large = JSON.stringify(Array.from({ length: 60_000 }, (_, n) => (n * 2_654_435_761) % 4_294_967_291));

/** Whether nodeFetch asks for a coding on this version of node, and the server can produce it. */
function isOffered(coding: Coding): boolean {
  return canEncode(coding) && ACCEPT_ENCODING.includes(coding.replace("-raw", ""));
}

describe.each(CODINGS)("a body in %s", (coding) => {
  test.runIf(isOffered(coding)).each([
    ["small", small],
    ["large", large],
  ])("%s", async (_, body) => {
    await using server = await encoded(coding, { body });
    const response = await own(server.url);
    expect(await response.text()).toBe(body);
    const stream = (await own(server.url)).body;
    expect(await new Response(stream).text()).toBe(body);
    expect(server.requests[0]?.headers["accept-encoding"]).toContain(coding.replace("-raw", ""));
  });

  test.runIf(isOffered(coding)).each([
    ["small and cut short", small, "cut"],
    ["large and cut short", large, "cut"],
    ["not compressed at all", small, "garbage"],
  ] as const)("%s", async (_, body, fault) => {
    await using server = await encoded(coding, { body, fault });
    const text = own(server.url).then((response) => response.text());
    await expect(text).rejects.toMatchObject({
      name: "TypeError",
      message: "terminated",
      cause: { phase: "response" },
    });
  });
});

describe("content-encoding", () => {
  test("that is unknown leaves the body as it came", async () => {
    await using server = await encoded("x-unknown", { body: small });
    expect(await (await own(server.url)).text()).toBe(small);
  });

  test("on an empty body means nothing", async () => {
    await using sized = await startServer(({ response }) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": "0" }).end();
    });
    await using chunked = await startServer(({ response }) => {
      response.writeHead(200, { "content-encoding": "br", "transfer-encoding": "chunked" });
      response.flushHeaders();
      response.end();
    });
    expect(await (await own(sized.url)).text()).toBe("");
    expect(await (await own(chunked.url)).text()).toBe("");
  });

  test("of several layers is undone from the last", async () => {
    await using server = await startServer((exchange) =>
      answer(exchange, {
        headers: { "content-encoding": "gzip, br" },
        body: brotliCompressSync(gzipSync(small)),
      }),
    );
    expect(await (await own(server.url)).text()).toBe(small);
  });

  test("of more layers than anybody needs is refused", async () => {
    await using server = await startServer((exchange) =>
      answer(exchange, { headers: { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip" }, body: "x" }),
    );
    await expect(own(server.url).then((r) => r.text())).rejects.toThrow("terminated");
  });

  test("is read as HTTP writes it", () => {
    expect(codingsOf(null)).toEqual([]);
    expect(codingsOf(" X-GZIP , identity, Br")).toEqual(["br", "gzip"]);
    expect(codingsOf("gzip, sdch")).toEqual([]);
  });

  test("that hides a mountain is read in pieces and can be left", async () => {
    const mountain = gzipSync(Buffer.alloc(16 * 1024 * 1024));
    await using server = await startServer((exchange) =>
      answer(exchange, { headers: { "content-encoding": "gzip" }, body: mountain }),
    );
    let bytes = 0;
    for await (const chunk of (await own(server.url)).body ?? []) {
      bytes += chunk.length;
      if (bytes > 100_000) break;
    }
    expect(bytes).toBeLessThan(1024 * 1024);
  });

  test("of a body that breaks off is the connection's failure", async () => {
    const bytes = gzipSync(large);
    await using server = await startServer(({ response, socket }) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": String(bytes.length) });
      response.write(bytes.subarray(0, bytes.length / 2), () => socket.resetAndDestroy());
    });
    await expect(own(server.url).then((r) => r.text())).rejects.toMatchObject({
      message: "terminated",
      cause: { code: "ECONNRESET" },
    });
  });
});
