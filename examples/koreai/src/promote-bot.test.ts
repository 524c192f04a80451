import { KoreAI } from "@truewire/koreai";
import { mockKoreAI } from "@truewire/koreai/testing";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBotArchive } from "./bot-archive.ts";
import { promoteBot, PromotionError, type PromoteOptions } from "./promote-bot.ts";

const parts = { "export/botDefinition.json": strToU8('{"version":12}'), "export/config.json": strToU8("{}") };

/** @param archive - what staging gives for an export, instead of the one that it would make */
function start(archive?: Uint8Array) {
  const mocks = {
    staging: mockKoreAI({
      host: "https://staging.example.com",
      token: "staging",
      bots: [{ _id: "st-s", definition: { version: 12 } }],
    }),
    production: mockKoreAI({ token: "production", bots: [{ _id: "st-p", definition: { version: 11 } }] }),
  };
  if (archive !== undefined) mocks.staging.reply("GET /mock-files/file-1", { file: new Blob([archive.slice()]) });
  const staging = new KoreAI({ ...mocks.staging.options, maxRetries: 1 });
  const production = new KoreAI({ ...mocks.production.options, maxRetries: 1 });
  const promote = (options: Partial<PromoteOptions> = {}) =>
    promoteBot(staging, production, { comment: "Release 12", ...options });
  /** The definition of production's bot, as it is or as it was published. */
  const exported = async (exportType: "latest" | "published"): Promise<string> => {
    const file = await (await production.bots.export({ exportType })).wait();
    const { definition } = readBotArchive(new Uint8Array(await (await file.download()).arrayBuffer()));
    return new TextDecoder().decode(definition);
  };
  return { ...mocks, promote, exported };
}

async function failure(promotion: Promise<unknown>): Promise<PromotionError> {
  const error: unknown = await promotion.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PromotionError) return error;
  throw new Error("no step failed", { cause: error });
}

describe("promoteBot", () => {
  it("takes what staging has to production, and publishes it", async () => {
    const { staging, production, promote, exported } = start();
    const told: string[] = [];
    const done = await promote({ onStep: ({ step }) => told.push(step) });
    expect(told).toEqual(["export", "download", "unpack", "upload", "import", "publish"]);
    expect(done.map(({ step }) => step)).toEqual(told);
    expect(await exported("published")).toBe('{"version":12}');
    expect(production.callsOf("bots.publish.start")).toMatchObject([{ body: { versionComment: "Release 12" } }]);
    const tokens = [staging, production].map(({ calls }) => new Set(calls.map(({ headers }) => headers.get("auth"))));
    // Files are fetched without credentials.
    expect(tokens.map((own) => [...own].filter((token) => token !== null))).toEqual([["staging"], ["production"]]);
  });

  it("uploads the bot's functions, too", async () => {
    const { production, promote } = start(zipSync({ ...parts, "export/botFunctions.js": strToU8("// nothing") }));
    await promote();
    expect(production.callsOf("files.upload")).toHaveLength(3);
    expect(production.callsOf("bots.imports.start")).toMatchObject([{ body: { botFunctions: [expect.any(String)] } }]);
  });

  it("does not call production in a dry run", async () => {
    const { production, promote } = start();
    expect((await promote({ dryRun: true })).at(-1)).toMatchObject({ step: "unpack" });
    expect(production.calls).toEqual([]);
  });

  it("goes on after a limit and a broken connection", async () => {
    const { staging, production, promote } = start();
    staging.fail("bots.export.status", { reset: "before" });
    production.fail("bots.imports.start", { status: 429, headers: { "retry-after": "0" } });
    expect(await promote()).toHaveLength(6);
  });

  it("stops when the export fails, and has touched nothing", async () => {
    const { staging, production, promote } = start();
    staging.planJobs("bots.export.start", { end: "failed", reason: "the bot is locked" });
    const error = await failure(promote());
    expect(error).toMatchObject({ step: "export", done: [], state: "Production is as it was." });
    expect(error.message).toContain("the bot is locked");
    expect(production.calls).toEqual([]);
  });

  it.each([
    ["no archive at all", strToU8("not a zip"), /^unpack failed: invalid zip data/u],
    ["an archive without a part", zipSync({ "config.json": strToU8("{}") }), /the archive has no botDefinition\.json/u],
  ])("stops at %s", async (_what, archive, message) => {
    const { production, promote } = start(archive);
    const error = await failure(promote());
    expect(error.message).toMatch(message);
    expect(error.done.map(({ step }) => step)).toEqual(["export", "download"]);
    expect(production.calls).toEqual([]);
  });

  it("never sends an upload twice that may have been acted upon", async () => {
    const { production, promote } = start();
    production.fail("files.upload", { reset: "after" });
    expect(await failure(promote())).toMatchObject({ step: "upload", state: expect.stringContaining("as it was") });
    expect(production.callsOf("files.upload")).toHaveLength(1);
    expect(production.callsOf("bots.imports.start")).toEqual([]);
  });

  it("does not publish what was not imported", async () => {
    const { production, promote } = start();
    production.planJobs("bots.imports.start", { end: "failed", reason: "the definition is of a newer version" });
    const error = await failure(promote());
    expect(error.message).toContain("the definition is of a newer version");
    expect(error).toMatchObject({
      step: "import",
      state: expect.stringContaining("What is published in production is as it was"),
    });
    expect(error.done.map(({ step }) => step)).toEqual(["export", "download", "unpack", "upload"]);
    expect(production.callsOf("bots.publish.start")).toEqual([]);
  });

  it("says that the new version waits in the draft when publishing fails", async () => {
    const { production, promote, exported } = start();
    production.planJobs("bots.publish.start", { end: "failed" });
    const error = await failure(promote());
    expect(error).toMatchObject({ step: "publish", state: expect.stringContaining("in production's draft") });
    expect(error.done.at(-1)).toMatchObject({ step: "import", detail: expect.stringMatching(/^import \S+$/u) });
    expect(await exported("latest")).toBe('{"version":12}');
    expect(await exported("published")).toBe('{"version":11}');
  });
});

describe("readBotArchive", () => {
  it("leaves aside what an import does not take", () => {
    const files = { ...parts, "icon.png": strToU8("x"), "export/a.js": strToU8("1"), "export/b.js": strToU8("2") };
    const { definition, functions } = readBotArchive(zipSync(files));
    expect(new TextDecoder().decode(definition)).toBe('{"version":12}');
    expect(functions.map(([name]) => name)).toEqual(["a.js", "b.js"]);
  });
});
