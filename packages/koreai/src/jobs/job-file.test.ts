import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { recordingServer } from "@truewire/test-support";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wholeClient } from "../whole-client.ts";
import { findFile, JobFile } from "./job-file.ts";
import { saveFile } from "./save-file.ts";

function fileAt(base: string, url = `${base}/file`) {
  const client = wholeClient({ host: base, token: "tok-secret", maxRetries: 0 });
  return new JobFile(client, { url, fileId: undefined, fileName: undefined });
}

describe("where a status names its file", () => {
  it.each([
    [
      { downloadURL: "u", fileId: "f" },
      { url: "u", fileId: "f" },
    ],
    [{ downloadUrl: "u" }, { url: "u" }],
    [{ result: { fileUrl: "u", fileId: "64" } }, { url: "u", fileId: "64" }],
    [{ fileInfo: { fileUrl: "u", fileId: "67", fileName: "n" } }, { url: "u", fileId: "67", fileName: "n" }],
    [{ fileInfo: { fileUrl: "inner", externalFileURL: "u", fileName: "n" } }, { url: "u", fileName: "n" }],
  ])("%j", (status, file) => expect(findFile(status)).toMatchObject(file));

  it.each([{}, { downloadUrl: "" }, { fileUrl: 7 }, { result: null }, null, "u"])("%j names none", (status) => {
    expect(findFile(status)).toBeUndefined();
  });
});

describe("a download", () => {
  it.each(["http://files.example.com/f", "https://10.0.0.1/f", "https://user@files.example.com/f", "ftp://x/f", "/f"])(
    "of %s is refused before anything is sent",
    async (url) => {
      await using server = await recordingServer(() => ({ body: "x" }));
      const file = fileAt(server.url, url);
      const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "url" });
      expect(await file.download().safe()).toEqual({ ok: false, error: refused });
      await expect(file.stream()).rejects.toEqual(refused);
      expect(server.requests).toEqual([]);
    },
  );

  it("can be read piece by piece", async () => {
    await using server = await recordingServer(() => ({ body: "a".repeat(100_000) }));
    let bytes = 0;
    for await (const piece of await fileAt(server.url).stream()) bytes += piece.byteLength;
    expect(bytes).toBe(100_000);
    expect(server.last().headers).not.toHaveProperty("auth");
  });

  it("is an APIError when its address has ended", async () => {
    await using server = await recordingServer(() => ({ status: 403, body: "expired" }));
    await expect(fileAt(server.url).stream()).rejects.toMatchObject({
      name: "PermissionDeniedError",
      operation: "download",
    });
  });
});

describe("saveFile", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "truewire-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes the file and tells its size", async () => {
    await using server = await recordingServer(() => ({ body: "content" }));
    await expect(saveFile(fileAt(server.url), join(folder, "a"))).resolves.toBe(7);
    await expect(saveFile(fileAt(server.url), pathToFileURL(join(folder, "b")))).resolves.toBe(7);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("content");
    expect(readdirSync(folder).toSorted()).toEqual(["a", "b"]);
  });

  it("replaces a file only when asked to", async () => {
    await using server = await recordingServer(() => ({ body: "new" }));
    const path = join(folder, "a");
    writeFileSync(path, "old");
    await expect(saveFile(fileAt(server.url), path)).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "path",
    });
    expect(server.requests).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe("old");
    await saveFile(fileAt(server.url), path, { overwrite: true });
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it("leaves nothing behind where the download breaks, and the old file as it was", async () => {
    const broken = createServer((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => broken.once("listening", resolve));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    try {
      await expect(saveFile(fileAt(url), join(folder, "a"))).rejects.toThrow();
      writeFileSync(join(folder, "b"), "old");
      await expect(saveFile(fileAt(url), join(folder, "b"), { overwrite: true })).rejects.toThrow();
    } finally {
      broken.close();
    }
    expect(readdirSync(folder)).toEqual(["b"]);
    expect(readFileSync(join(folder, "b"), "utf8")).toBe("old");
  });

  it("leaves nothing behind where it is aborted", async () => {
    await using server = await recordingServer(() => ({ body: "content" }));
    const signal = AbortSignal.abort();
    await expect(saveFile(fileAt(server.url), join(folder, "a"), { signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses what is no path, and folders that are not there", async () => {
    const file = fileAt("https://kore.example.com");
    await expect(saveFile(file, "")).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "path" });
    await expect(saveFile(file, join(folder, "none", "a"))).rejects.toMatchObject({ code: "ENOENT" });
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});
