import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sequence } from "@truewire/test-support/faults";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { multipartEncoder } from "../files/multipart.ts";
import { parseMultipart } from "../files/parse-multipart.testing.ts";
import { fileFromPath, nodeFetch } from "./index.ts";

let folder: string;
let picture: string;
const own = nodeFetch();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "truewire-"));
  picture = join(folder, "picture.png");
  await writeFile(picture, "not really a picture");
});
afterAll(async () => {
  own.close();
  await rm(folder, { recursive: true });
});

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream as BodyInit).text();
}

describe("fileFromPath", () => {
  test("knows name, type and size, and reads from the start each time", async () => {
    const file = await fileFromPath(picture);
    expect(file).toMatchObject({ name: "picture.png", type: "image/png", size: 20, replayable: true });
    expect(await textOf(file.stream())).toBe("not really a picture");
    expect(await textOf(file.stream())).toBe("not really a picture");
  });

  test("takes a file URL, and another name and type", async () => {
    const file = await fileFromPath(pathToFileURL(picture), { name: "other.bin", type: "text/plain" });
    expect(file).toMatchObject({ name: "other.bin", type: "text/plain", size: 20 });
    expect((await fileFromPath(picture, { name: "song.mp3", type: undefined })).type).toBe("audio/mpeg");
  });

  test("follows links", async () => {
    const link = join(folder, "link.png");
    await symlink(picture, link);
    expect((await fileFromPath(link)).size).toBe(20);
  });

  test.each<[string, () => unknown, RegExp]>([
    ["nothing", () => join(folder, "missing.png"), /ENOENT/],
    ["a folder", () => folder, /regular file/],
    ["an empty path", () => "", /path or a file: URL/],
    ["no path at all", () => undefined, /path or a file: URL/],
  ])("refuses %s", async (_, path, reason) => {
    const failed = fileFromPath(path() as string);
    await expect(failed).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "path" });
    await expect(failed).rejects.toThrow(reason);
  });

  test.each([
    ["the platform's fetch", fetch as typeof own],
    ["nodeFetch", own],
  ])("is uploaded through %s", async (_, send) => {
    await using server = await sequence({ body: {} });
    const encoded = await multipartEncoder()(
      { content: "see this", attachments: [await fileFromPath(picture)] },
      { id: "upload", method: "POST", path: "/", body: "multipart" },
    );
    if (encoded === undefined || typeof encoded.body !== "function") throw new Error("not streamed");
    await send(server.url, {
      method: "POST",
      body: encoded.body(),
      headers: { "content-type": encoded.contentType ?? "" },
      duplex: "half",
    } as RequestInit);
    const [request] = server.requests;
    const parts = await parseMultipart(request?.headers["content-type"] ?? "", request?.body ?? Buffer.alloc(0));
    expect(parts).toEqual([
      { name: "content", value: "see this" },
      { name: "attachments[]", value: "not really a picture", fileName: "picture.png", type: "image/png" },
    ]);
  });

  test("breaks the request off when the file shrinks or goes away", async () => {
    await using server = await sequence({ body: {} });
    for (const change of [(path: string) => truncate(path, 3), (path: string) => rm(path)]) {
      const path = join(folder, "changing.txt");
      await writeFile(path, "as long as this");
      const encoded = await multipartEncoder()(
        { file: await fileFromPath(path) },
        { id: "upload", method: "POST", path: "/", body: "multipart" },
      );
      await change(path);
      const body = typeof encoded?.body === "function" ? encoded.body() : null;
      await expect(own(server.url, { method: "POST", body })).rejects.toMatchObject({
        message: "fetch failed",
        cause: expect.any(Error),
      });
    }
  });
});
