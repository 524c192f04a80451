import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { recordingServer } from "@truewire/test-support";
import type { Reply } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { FullClient } from "../full-client.ts";
import { isTruewireError } from "../errors/truewire-error.ts";
import type { Operation } from "../operation.ts";
import type { APIPromise } from "../promise/api-promise.ts";
import { encodeWith } from "../request/body-encoder.ts";
import { encodeMultipart } from "./multipart.ts";
import { parseMultipart } from "./parse-multipart.testing.ts";
import { toFile } from "./to-file.ts";

type Input = { readonly body: object };
const messageCreate = {
  id: "messageCreate",
  method: "POST",
  path: "/messages",
  idempotent: true,
  auth: [],
  body: "auto",
} as Operation<Input, unknown, never>;

/** A client of the server whose message operation may hold files. */
function send(url: string, body: object): APIPromise<unknown> {
  const client = new FullClient(
    {
      name: "@truewire/test",
      version: "0.0.0",
      baseUrl: { option: "baseUrl", env: "TRUEWIRE_TEST_BASE_URL" },
      secretHeaders: [],
      authenticate: () => ({}),
      decodeError: (status) => ({ message: `status ${status}` }),
    },
    { baseUrl: url },
  );
  return client.call(encodeWith(messageCreate, encodeMultipart), { body });
}

async function* text(): AsyncGenerator<string> {
  yield "abc";
  yield "def";
}

/** A server that fails once and then works, and the files that each request brought. */
async function unsteady() {
  let requests = 0;
  const reply = (): Reply => {
    requests += 1;
    return requests === 1 ? { status: 503, headers: { "retry-after": "0" }, json: {} } : { json: { id: 1 } };
  };
  const server = await recordingServer(reply);
  const files = async (): Promise<unknown[]> => {
    const parsed = server.requests.map(({ headers, body }) => parseMultipart(headers["content-type"] ?? "", body));
    return (await Promise.all(parsed)).map((parts) => parts.map(({ name, value }) => `${name}=${value}`));
  };
  return { server, files, [Symbol.asyncDispose]: () => server.close() };
}

describe("files in a call", () => {
  it("go as multipart, and the body without one as JSON", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    await send(server.url, { content: "hi", attachments: [toFile("x", "a.txt")] });
    expect(server.last().headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    await send(server.url, { content: "hi" });
    expect(server.last().json).toEqual({ content: "hi" });
  });

  it("are sent again when they are in memory", async () => {
    await using host = await unsteady();
    await send(host.server.url, { content: "hi", attachments: [toFile("abcdef", "a.txt")] });
    const form = ["content=hi", "attachments[]=abcdef"];
    expect(await host.files()).toEqual([form, form]);
  });

  it("are sent again when their stream can be opened again", async () => {
    await using host = await unsteady();
    await send(host.server.url, { attachments: [toFile(text, "a.txt")] });
    expect(await host.files()).toEqual([["attachments[]=abcdef"], ["attachments[]=abcdef"]]);
  });

  it("are sent once when their stream can not", async () => {
    await using host = await unsteady();
    const error = await send(host.server.url, { attachments: [toFile(text(), "a.txt")] }).catch((thrown) => thrown);
    expect(isTruewireError(error, "InternalServerError") && error.attempts).toBe(1);
    expect(await host.files()).toEqual([["attachments[]=abcdef"]]);
  });

  it("break the call off when they are shorter than they say, and say so", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const short = toFile(text, "a.txt", { size: 100 });
    const error = await send(server.url, { attachments: [short] }).catch((thrown) => thrown);
    expect(String(error)).toContain('file "a.txt" must be 100 bytes long');
  });

  it("are on their way before they are read to their end", async () => {
    const arrival = { bytes: 0, tell: (): void => {} };
    const server = createServer((request, response) => {
      request.on("data", (chunk: Buffer) => {
        arrival.bytes += chunk.length;
        arrival.tell();
      });
      request.on("end", () => response.setHeader("content-type", "application/json").end("{}"));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      const size = 100_000;
      const source = async function* (): AsyncGenerator<Uint8Array> {
        for (let chunk = 1; chunk <= 50; chunk++) {
          yield new Uint8Array(size);
          // Whoever collects the file before sending it never gets past this point.
          while (arrival.bytes < chunk * size) await new Promise<void>((resolve) => (arrival.tell = resolve));
        }
      };
      const { port } = server.address() as AddressInfo;
      await send(`http://127.0.0.1:${port}`, { attachments: [toFile(source(), "large.bin")] });
      expect(arrival.bytes).toBeGreaterThan(50 * size);
    } finally {
      server.close();
    }
  });
});
