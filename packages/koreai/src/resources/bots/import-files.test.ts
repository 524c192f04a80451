import { toFile } from "@truewire/core";
import { recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../../koreai.ts";
import { clientOf } from "../cases.testing.ts";
import type { ImportNewParams } from "./import-files.ts";

const definition = toFile("{}", "botDefinition.json");
const config = toFile("{}", "config.json");
const icon = toFile("png", "icon.png");
const script = toFile("// none", "functions.js");
const zip = toFile("PK", "bot.zip");
const done = { _id: "bir-1", status: "success", streamId: "st-2" };

/** A server that takes uploads and imports; files get ids after what their content is named. */
function importServer(status: unknown = done): Promise<RecordingServer> {
  return recordingServer(({ path, text }) => {
    if (path === "/api/public/uploadfile")
      return { json: { fileId: /filename="([^"]+)"/.exec(text)?.[1] ?? "unnamed" } };
    return { json: path.includes("/status/") ? status : { _id: "bir-1", status: "pending" } };
  });
}

function routes({ requests }: RecordingServer): string[] {
  return requests.map(({ method, path }) => `${method} ${path}`);
}

describe("bots.importNew", () => {
  it("uploads single files, imports them by their ids and waits", async () => {
    await using server = await importServer();
    const states: string[] = [];
    const result = await clientOf(server.url).bots.importNew(
      { definition, config, icon, functions: [script], name: "Copy", purpose: "employee" },
      { onProgress: ({ state }) => states.push(state) },
    );
    expect(result).toEqual(done);
    expect(states).toEqual(["succeeded"]);
    expect(routes(server)).toEqual([
      ...Array.from({ length: 4 }, () => "POST /api/public/uploadfile"),
      "POST /api/public/bot/import",
      "GET /api/public/bot/import/status/bir-1",
    ]);
    expect(server.requests[4]?.json).toEqual({
      uploadMode: "JSON",
      botDefinition: "botDefinition.json",
      configInfo: "config.json",
      botFunctions: ["functions.js"],
      icon: "icon.png",
      name: "Copy",
      purpose: "employee",
    });
  });

  it("uploads an archive as a file for imports", async () => {
    await using server = await importServer();
    await expect(clientOf(server.url).bots.importNew({ zip })).resolves.toEqual(done);
    const upload = server.requests[0]?.text;
    expect(upload).toContain("bulkImport");
    expect(upload).toContain("PK");
    expect(server.requests[1]?.json).toEqual({ uploadMode: "ZIP", zipInfo: "bot.zip" });
  });

  it("says the type of each file by its part, and of an icon by its name", async () => {
    await using server = await importServer();
    const files = { definition: new Blob(["{}"]), config: new Blob(["{}"]), functions: [new Blob(["//"])] };
    await clientOf(server.url).bots.importNew({ ...files, icon: toFile("jpeg", "icon.JPG") });
    await clientOf(server.url).bots.importNew({ ...files, icon: new Blob(["png"]) });
    const sent = server.requests.flatMap(({ text }) => /name="fileExtension"\s+(\w+)/.exec(text)?.[1] ?? []);
    expect(sent.toSorted()).toEqual(["jpg", "js", "js", "json", "json", "json", "json", "png"]);
  });

  it("takes ids of files that were uploaded before", async () => {
    await using server = await importServer();
    await clientOf(server.url).bots.importNew({ definition: "f-1", config: "f-2", icon });
    expect(routes(server).filter((route) => route.includes("uploadfile"))).toHaveLength(1);
    expect(server.requests[1]?.json).toMatchObject({ botDefinition: "f-1", configInfo: "f-2", icon: "icon.png" });
  });

  it("fails with the step of the import that failed", async () => {
    const step = { taskType: "Dialog", status: "failed", message: "no such dialog" };
    await using server = await importServer({ _id: "bir-1", status: "failed", statusLogs: [step] });
    await expect(clientOf(server.url).bots.importNew({ zip: "f-1" })).rejects.toMatchObject({
      name: "JobFailedError",
      jobId: "bir-1",
      message: expect.stringContaining("no such dialog"),
    });
  });

  it("imports nothing when an upload fails", async () => {
    await using server = await recordingServer(() => ({ status: 400, json: { errors: [{ msg: "Invalid file" }] } }));
    const call = clientOf(server.url).bots.importNew({ definition, config, icon: "f-3" });
    await expect(call).rejects.toMatchObject({ name: "BadRequestError" });
    expect(routes(server)).not.toContain("POST /api/public/bot/import");
  });

  it("stops when it is aborted, wherever it is", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    await using server = await recordingServer(() => {
      controller.abort(reason);
      return { json: { fileId: "f-1" } };
    });
    const call = clientOf(server.url).bots.importNew({ zip }, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: "AbortError", reason });
    expect(server.requests).toHaveLength(1);
  });

  it("sends what is asked for with every request", async () => {
    await using server = await importServer();
    await clientOf(server.url).bots.importNew({ zip }, { request: { headers: { "x-trace": "t-1" } } });
    expect(server.requests.map(({ headers }) => headers["x-trace"])).toEqual(["t-1", "t-1", "t-1"]);
  });
});

describe("bots.importInto", () => {
  it("uploads the definition and imports it into the client's bot", async () => {
    await using server = await importServer();
    const importOptions = { tasks: ["botTask" as const] };
    await expect(clientOf(server.url).bots.importInto({ definition, config, importOptions })).resolves.toEqual(done);
    expect(routes(server).slice(2)).toEqual([
      "POST /api/public/bot/st-1/import",
      "GET /api/public/bot/import/status/bir-1",
    ]);
    expect(server.requests[2]?.json).toEqual({
      botDefinition: "botDefinition.json",
      configInfo: "config.json",
      importOptions,
    });
  });

  it("uploads nothing without a bot", async () => {
    await using server = await importServer();
    const kore = new KoreAI({ host: server.url, token: "given-token" });
    const call = kore.bots.importInto({ definition, config });
    await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "botId" });
    expect(server.requests).toEqual([]);
  });

  it("uploads nothing without a configuration", async () => {
    await using server = await importServer();
    const call = clientOf(server.url).bots.importInto({ definition } as never);
    await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "config" });
    expect(server.requests).toEqual([]);
  });
});

describe("what is imported", () => {
  it.each<[reason: string, argument: string, params: unknown]>([
    ["nothing", "definition", {}],
    ["single files without an icon", "icon", { definition, config }],
    ["an archive and a configuration", "config", { zip, config }],
    ["an archive and functions", "functions", { zip, functions: [script] }],
    ["an archive that is none", "zip", { zip: 7 }],
    ["an archive without content", "zip", { zip: new Blob([]) }],
    ["functions that are no list", "functions", { definition, config, icon, functions: script }],
    ["a function that is no file", "functions[1]", { definition, config, icon, functions: [script, ""] }],
  ])("is refused before anything is sent: %s", async (_reason, argument, params) => {
    await using server = await importServer();
    const call = clientOf(server.url).bots.importNew(params as ImportNewParams);
    await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
    expect(server.requests).toEqual([]);
  });
});
