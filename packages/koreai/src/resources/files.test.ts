import { fileURLToPath } from "node:url";
import { fileFromPath } from "@truewire/core/node";
import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { expect, it } from "vitest";
import { KoreAI, toFile } from "../index.ts";

const answer = { fileId: "692d", hash: "43e6", fileName: "f-7c1f" };

function partsOf(text: string): Record<string, string> {
  const parts = text.split(/--truewire-[0-9a-f]+(?:--)?\r\n/).filter((part) => part !== "");
  return Object.fromEntries(
    parts.map((part) => [/name="([^"]+)"/.exec(part)?.[1], part.slice(part.indexOf("\r\n\r\n") + 4, -2)]),
  );
}

it.each([
  ["bot.json", undefined, "json"],
  ["BOT.ZIP", undefined, "zip"],
  ["notes", "html", "html"],
])("uploads %s (extension %s) as %s and gives its id", async (name, extension, sent) => {
  await using server = await recordingServer(() => ({ json: answer }));
  const kore = new KoreAI({ host: server.url, token: "t" });
  const file = toFile("content", name);
  await expect(kore.files.upload(file, "bulkImport", { extension })).resolves.toEqual(answer);
  expect(server.last()).toMatchObject({ method: "POST", target: "/api/public/uploadfile" });
  expect(server.last().headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(partsOf(server.last().text)).toEqual({ file: "content", fileContext: "bulkImport", fileExtension: sent });
  await expectValidExchanges("koreai", server.exchanges);
});

it("uploads a file on disk", async () => {
  await using server = await recordingServer(() => ({ json: answer }));
  const kore = new KoreAI({ host: server.url, token: "t" });
  const file = await fileFromPath(fileURLToPath(new URL("../../package.json", import.meta.url)));
  await kore.files.upload(file, "findly");
  expect(partsOf(server.last().text)).toMatchObject({ fileContext: "findly", fileExtension: "json" });
  expect(server.last().text).toContain('"@truewire/koreai"');
});

const file = toFile("content", "a.json");

it.each([{}, [], { fileId: "" }, { fileId: 7 }])("takes an answer without an id for no success: %j", async (given) => {
  await using server = await recordingServer(() => ({ json: given }));
  const kore = new KoreAI({ host: server.url, token: "t" });
  const result = await kore.files.upload(file, "findly").safe();
  expect(result).toMatchObject({
    ok: false,
    error: { name: "ResponseParseError", operation: "files.upload", effect: "applied" },
  });
  expect(server.requests).toHaveLength(1);
});

it.each<[string, unknown, unknown, unknown, string]>([
  ["no file", undefined, "findly", undefined, "file"],
  ["a path", "a.json", "findly", undefined, "file"],
  ["an empty file", toFile("", "a.json"), "findly", undefined, "file"],
  ["a type that is not accepted", toFile("x", "a.exe"), "findly", undefined, "file"],
  ["a file without a name", new Blob(["x"]), "findly", undefined, "file"],
  ["no context", file, undefined, undefined, "context"],
  ["an unknown context", file, "bulk", undefined, "context"],
  ["an ending with a dot", file, "findly", ".json", "extension"],
  ["an ending that is none", file, "findly", 7, "extension"],
])("refuses %s before anything is sent", async (_, given, context, extension, argument) => {
  await using server = await recordingServer(() => ({ json: answer }));
  const kore = new KoreAI({ host: server.url, token: "t" });
  const result = await kore.files.upload(given as File, context as "findly", { extension: extension as string }).safe();
  expect(result).toMatchObject({
    ok: false,
    error: { name: "InvalidArgumentError", argument, operation: "files.upload" },
  });
  expect(server.requests).toEqual([]);
});
