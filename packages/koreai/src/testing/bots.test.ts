import { toFile } from "@truewire/core";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** A file of an archive, as a program that is not ours reads it. */
function unpacked(archive: string, name: string): unknown {
  const script = "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())";
  return JSON.parse(execFileSync("python3", ["-c", script, archive, name], { encoding: "utf8" }));
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
