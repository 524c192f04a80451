import { toFile } from "@truewire/core";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveFile } from "../node.ts";
import { judgedMock } from "./judged.testing.ts";

const seeds = {
  bots: [
    { _id: "st-staging", name: "Staging", definition: { dialogs: 3 } },
    { _id: "st-live", name: "Live", definition: { dialogs: 2 } },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "truewire-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file of an archive, found as the format says: from its end over the directory to the file itself. */
function unpacked(path: string, wanted: string): unknown {
  const archive = readFileSync(path);
  const end = archive.lastIndexOf("PK\u0005\u0006");
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.toString("latin1", entry, entry + 4)).toBe("PK\u0001\u0002");
    const [nameSize, extraSize] = [archive.readUInt16LE(entry + 28), archive.readUInt16LE(entry + 30)];
    const name = archive.toString("utf8", entry + 46, entry + 46 + nameSize);
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + archive.readUInt32LE(entry + 24));
    expect(crc32(content)).toBe(archive.readUInt32LE(entry + 16));
    if (name === wanted) return JSON.parse(content.toString());
    entry += 46 + nameSize + extraSize;
  }
  throw new Error(`no ${wanted}`);
}

async function exported(kore: ReturnType<typeof judgedMock>["kore"], exportType: "latest" | "published") {
  const job = await kore.bots.export({ exportType });
  return job.wait();
}

describe("bots", () => {
  it("are listed, part by part", async () => {
    const { kore } = judgedMock(seeds);
    const names: string[] = [];
    for await (const bot of kore.bots.list({ limit: 1 })) names.push(bot.name);
    expect(names).toEqual(["Staging", "Live"]);
  });

  it("are exported as an archive", async () => {
    const { kore } = judgedMock(seeds);
    const path = join(folder, "bot.zip");
    await saveFile(await exported(kore, "latest"), path);
    expect(unpacked(path, "botDefinition.json")).toEqual({ dialogs: 3 });
    expect(unpacked(path, "config.json")).toEqual({});
  });

  it("take over what was uploaded, and publish it", async () => {
    const { mock, kore } = judgedMock(seeds);
    const live = kore.bot("st-live");
    const definition = await toFile('{"dialogs":3}', "botDefinition.json");
    const config = await toFile("{}", "config.json");
    await expect(live.bots.importInto({ definition, config })).resolves.toMatchObject({ streamId: "st-live" });
    const dialogs = async (exportType: "latest" | "published") => {
      const path = join(folder, exportType);
      await saveFile(await exported(live, exportType), path, { overwrite: true });
      return unpacked(path, "botDefinition.json");
    };
    expect([await dialogs("latest"), await dialogs("published")]).toEqual([{ dialogs: 3 }, { dialogs: 2 }]);
    const job = await live.bots.publish({ versionComment: "as on staging" });
    await expect(job.wait()).resolves.toMatchObject({ statusSummary: [{ status: "SUCCESS" }] });
    expect(await dialogs("published")).toEqual({ dialogs: 3 });
    expect(mock.callsOf("files.upload")).toHaveLength(2);
  });

  it("lie beside files, which tell their names", async () => {
    const { kore } = judgedMock(seeds);
    const uploaded = await kore.files.upload(await toFile("a,b", "people.csv"), "bulkImport");
    expect(uploaded).toEqual({ fileId: expect.any(String), fileName: "people.csv" });
  });

  it("are made of an archive", async () => {
    const { kore } = judgedMock(seeds);
    const archive = await exported(kore, "latest");
    const zip = await toFile(await archive.download(), "bot.zip");
    const { streamId } = await kore.bots.importNew({ zip, name: "Copy" });
    await expect(kore.bots.list().toArray()).resolves.toMatchObject([{}, {}, { _id: streamId, name: "Copy" }]);
    const copy = await exported(kore.bot(String(streamId)), "latest");
    expect(await (await copy.download()).arrayBuffer()).toEqual(await (await archive.download()).arrayBuffer());
  });

  it("that are unknown or unpublished, and files that nobody uploaded, are refused", async () => {
    const { kore } = judgedMock({ bots: [{ status: "configured" }] });
    await expect(kore.bot("st-9").bots.export({ exportType: "latest" })).rejects.toMatchObject({ status: 404 });
    await expect(kore.bots.export({ exportType: "published" })).rejects.toMatchObject({ status: 400 });
    const start = kore.bots.imports.start({ botDefinition: "file-8", configInfo: "file-9" });
    await expect(start).rejects.toThrow(/There is no file file-8/);
  });
});
