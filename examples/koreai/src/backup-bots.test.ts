import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KoreAI } from "@truewire/koreai";
import { mockKoreAI, type MockKoreAIOptions } from "@truewire/koreai/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { backupBots, type BotBackup } from "./backup-bots.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "truewire-backup-"));
});

afterEach(() => rm(folder, { recursive: true }));

const secret = "a-secret-of-an-app";

function start(count: number, options: Partial<MockKoreAIOptions> = {}) {
  const bots = Array.from({ length: count }, (_, index) => ({
    _id: `st-${String(index + 1).padStart(3, "0")}`,
    name: `Bot ${index + 1}`,
    status: "configured",
    jwtApps: [{ appName: "x", clientId: "y", clientSecret: secret }],
  }));
  const mock = mockKoreAI({ bots, ...options });
  return { mock, kore: new KoreAI({ ...mock.options, maxRetries: 1 }) };
}

it("exports all bots over several pages, with a manifest that holds no secret", async () => {
  const { mock, kore } = start(60);
  const told: BotBackup[] = [];
  const manifest = await backupBots(kore, folder, { concurrency: 4, onBot: (bot) => told.push(bot) });
  expect(manifest).toMatchObject({ complete: true, exportType: "latest" });
  expect(manifest.bots).toHaveLength(60);
  expect(told).toHaveLength(60);
  expect(mock.callsOf("bots.list").length).toBeGreaterThan(1);
  const content = await readFile(join(folder, "st-007.zip"));
  expect(content.toString()).toContain('{"name":"Bot 7"}');
  const sha256 = createHash("sha256").update(content).digest("hex");
  const { byteLength: bytes } = content;
  expect(manifest.bots[6]).toEqual({ botId: "st-007", name: "Bot 7", file: "st-007.zip", bytes, sha256 });
  expect(await readdir(folder)).toHaveLength(61);
  const written = await readFile(join(folder, "manifest.json"), "utf8");
  expect(JSON.parse(written)).toEqual(manifest);
  expect(written).not.toContain(secret);
});

it("has as many exports under way as it is told to, and no more", async () => {
  const { mock } = start(9);
  let allAreThere = (): void => {};
  const full = new Promise<void>((resolve) => {
    allAreThere = resolve;
  });
  let [open, most] = [0, 0];
  const kore = new KoreAI({
    ...mock.options,
    fetch: async (input, init) => {
      const path = new URL(String(input)).pathname;
      if (path.endsWith("/export")) {
        open += 1;
        most = Math.max(most, open);
        // Nobody goes on before all are there, and whoever would come beyond has had the time to.
        if (open === 3) setImmediate(allAreThere);
        await full;
      }
      if (path.startsWith("/mock-files/")) open -= 1;
      return mock.fetch(input, init);
    },
  });
  expect(await backupBots(kore, folder, { concurrency: 3 })).toMatchObject({ complete: true });
  expect(most).toBe(3);
});

it("goes on when a bot fails: its start, its job, its download", async () => {
  const { mock, kore } = start(5);
  mock.reply("POST /api/public/bot/st-001/export", { status: 403, json: { errors: [{ msg: "No scope", code: 403 }] } });
  const failed = { _id: "job-1", status: "failed", message: "the bot is too large" };
  mock.reply("GET /api/public/bot/st-002/export/status", { json: failed });
  mock.reply("GET /mock-files/file-1", { status: 404, text: "expired" });
  const manifest = await backupBots(kore, folder, { concurrency: 1 });
  expect(manifest).toMatchObject({
    complete: false,
    bots: [
      { botId: "st-001", error: expect.stringMatching(/No scope.*Give the app the scope/u) },
      { botId: "st-002", error: expect.stringContaining("the bot is too large") },
      { botId: "st-003", error: expect.stringContaining("404") },
      { botId: "st-004", file: "st-004.zip" },
      { botId: "st-005", file: "st-005.zip" },
    ],
  });
  expect((await readdir(folder)).toSorted()).toEqual(["manifest.json", "st-004.zip", "st-005.zip"]);
});

it("tries again after a limit and a broken connection", async () => {
  const { mock, kore } = start(2);
  mock.fail("bots.export.start", { status: 429, headers: { "retry-after": "0" } });
  mock.fail("bots.export.status", { reset: "before" });
  expect(await backupBots(kore, folder)).toMatchObject({ complete: true });
});

it("takes published ones only when told to", async () => {
  const { kore } = start(3);
  await (await kore.bot("st-002").bots.publish({ versionComment: "first" })).wait();
  const manifest = await backupBots(kore, folder, { exportType: "published" });
  expect(manifest).toMatchObject({ complete: true, exportType: "published" });
  expect(manifest.bots).toMatchObject([{ botId: "st-002", file: "st-002.zip" }]);
});

it("keeps what it has when the list of bots breaks off, and says that it is not complete", async () => {
  const { mock, kore } = start(60);
  mock.fail("bots.list", { delay: 0 });
  mock.fail("bots.list", { status: 500, times: 2 });
  const manifest = await backupBots(kore, folder);
  expect(manifest).toMatchObject({ complete: false, error: expect.stringContaining("500") });
  expect(manifest.bots).toHaveLength(50);
});

it("stops when it is told to", async () => {
  const { kore } = start(3);
  const stop = new AbortController();
  const manifest = await backupBots(kore, folder, {
    concurrency: 1,
    signal: stop.signal,
    onBot: () => stop.abort(new Error("interrupted")),
  });
  expect(manifest.complete).toBe(false);
  expect(manifest.bots.filter((bot) => "file" in bot)).toHaveLength(1);
});

it("names no file outside the folder, whatever a bot is called", async () => {
  const { kore } = start(0, {
    bots: [
      { _id: "..", name: "../../x" },
      { _id: "a:b", name: "y" },
    ],
  });
  const manifest = await backupBots(kore, folder);
  expect((await readdir(folder)).toSorted()).toEqual(
    [...manifest.bots.flatMap((bot) => ("file" in bot ? [bot.file] : [])), "manifest.json"].toSorted(),
  );
  expect(manifest.bots.every((bot) => !("file" in bot) || !/[/\\:]|^\./u.test(bot.file))).toBe(true);
});
