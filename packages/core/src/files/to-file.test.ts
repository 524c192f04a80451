import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import { mediaTypeOf } from "./media-type.ts";
import { isNamedFile } from "./file-brand.ts";
import type { NamedFile } from "./named-file.ts";
import { toFile } from "./to-file.ts";
import type { FileContent, FileStream } from "./to-file.ts";
import { isUploadable } from "./uploadable.ts";

const text = (file: NamedFile): Promise<string> => new Response(file.stream()).text();

async function* generated(): AsyncGenerator<Uint8Array | string> {
  yield "ab";
  yield new TextEncoder().encode("cd");
}

describe("toFile of content in memory", () => {
  it.each([
    ["text", "hällo", "text/plain"],
    ["bytes", new TextEncoder().encode("hällo"), "application/octet-stream"],
    ["a view of a part of a buffer", Buffer.from("--hällo").subarray(2), "application/octet-stream"],
    ["a buffer", new TextEncoder().encode("hällo").buffer, "application/octet-stream"],
    ["a Blob", new Blob(["hällo"]), "application/octet-stream"],
    ["a Blob with a type", new Blob(["hällo"], { type: "image/png" }), "image/png"],
  ])("makes a File of %s", async (_, content: FileContent, type) => {
    const file = toFile(content);
    expect(file).toBeInstanceOf(File);
    expect(await file.text()).toBe("hällo");
    expect(file).toMatchObject({ name: "file", type });
  });

  it("takes the type from the option first, then from the content, then from the name", () => {
    const blob = new Blob([""], { type: "audio/ogg" });
    expect(toFile(blob, "a.png", { type: "video/webm" }).type).toBe("video/webm");
    expect(toFile(blob, "a.png").type).toBe("audio/ogg");
    expect(toFile("", "a.PNG").type).toBe("image/png");
    expect(toFile("", "constructor").type).toBe("text/plain");
  });

  it("gives a File back as it is unless something changes", () => {
    const file = new File(["x"], "a.txt", { type: "text/plain" });
    expect(toFile(file)).toBe(file);
    expect(toFile(file, "b.txt")).toMatchObject({ name: "b.txt", type: "text/plain", size: 1 });
  });
});

describe("toFile of a stream", () => {
  it.each([
    ["a web stream", () => new Response("abcd").body as ReadableStream<Uint8Array>],
    ["a Node stream", () => Readable.from([Buffer.from("ab"), Buffer.from("cd")])],
    ["a generator", generated],
  ])("reads %s only when it is sent, and once", async (_, make: () => Exclude<FileStream, () => unknown>) => {
    const file = toFile(make(), "a.csv");
    expect(isNamedFile(file)).toBe(true);
    expect(file).toMatchObject({ name: "a.csv", type: "text/csv", size: undefined, replayable: false });
    expect(await text(file)).toBe("abcd");
    expect(() => file.stream()).toThrow(/file "a.csv" must be made anew for each request/);
  });

  it("opens a function's stream anew each time", async () => {
    const file = toFile(generated, "a.txt", { size: 4 });
    expect(file).toMatchObject({ replayable: true, size: 4 });
    expect([await text(file), await text(file)]).toEqual(["abcd", "abcd"]);
  });

  it("takes the name from a Node file stream's path", async () => {
    const folder = await mkdtemp(join(tmpdir(), "truewire-"));
    try {
      await writeFile(join(folder, "report.pdf"), "abcd");
      const file = toFile(createReadStream(join(folder, "report.pdf")));
      expect(file).toMatchObject({ name: "report.pdf", type: "application/pdf" });
      expect(await text(file)).toBe("abcd");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("gives up its source when the reader cancels", async () => {
    let ended = false;
    const file = toFile(
      (async function* () {
        try {
          for (;;) yield "x";
        } finally {
          ended = true;
        }
      })(),
    );
    const reader = file.stream().getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
  });

  it("fails on chunks that are neither bytes nor text", async () => {
    const file = toFile(Readable.from([{ a: 1 }]));
    await expect(text(file)).rejects.toThrow(/stream must be a stream of bytes or text/);
  });
});

describe("toFile of a response", () => {
  it.each([
    ["the URL", {}, "/files/a%20b.png?x=1", "a b.png"],
    ["the header", { "content-disposition": 'attachment; filename="c.png"' }, "/files/a.png", "c.png"],
    [
      "the header, encoded",
      { "content-disposition": "attachment; filename=x; filename*=UTF-8''%C3%A9.png" },
      "/a",
      "é.png",
    ],
    ["the header, without its folders", { "content-disposition": 'filename="../../etc/d.png"' }, "/a", "d.png"],
    ["nowhere", {}, "/", "file"],
  ])("takes the name from %s", async (_, headers, path, name) => {
    await using server = await recordingServer(() => ({
      headers: { "content-type": "image/png", "content-length": "4", ...headers },
      body: "abcd",
    }));
    const file = toFile(await fetch(server.url + path));
    expect(file).toMatchObject({ name, type: "image/png", size: 4, replayable: false });
    expect(await text(file)).toBe("abcd");
  });

  it("takes one without a body for empty, and knows no size of a compressed one", async () => {
    expect(await text(toFile(new Response(null, { status: 204 })))).toBe("");
    expect(toFile(new Response("", { headers: { "content-length": "9", "content-encoding": "gzip" } })).size).toBe(
      undefined,
    );
  });

  it("refuses one that failed or was read", async () => {
    const read = new Response("x");
    await read.text();
    for (const response of [new Response("no such page", { status: 404 }), read]) {
      expect(() => toFile(response)).toThrow(/content must be a response with a success status and an unread body/);
    }
  });
});

describe("toFile of anything else", () => {
  it.each([[undefined], [null], [7], [{}], [{ name: "a", data: "b" }]])("refuses %j", (content) => {
    let thrown: unknown;
    try {
      toFile(content as unknown as string);
    } catch (error) {
      thrown = error;
    }
    expect(isTruewireError(thrown, "InvalidArgumentError") && thrown.argument).toBe("content");
  });
});

describe("isUploadable", () => {
  it("knows files, and takes nothing else for one", () => {
    for (const file of [new Blob([]), new File([], "a"), toFile(generated)]) expect(isUploadable(file)).toBe(true);
    for (const other of [null, "x", {}, [], { name: "a", stream: () => {} }, new Uint8Array()]) {
      expect(isUploadable(other)).toBe(false);
    }
  });
});

describe("mediaTypeOf", () => {
  it("knows nothing of unusual endings", () => {
    expect(["a.b.jpeg", "noending", "a.", "a.toString", ""].map(mediaTypeOf)).toEqual([
      "image/jpeg",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
