import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { mockKoreAI, type MockKoreAI, type MockKoreAIOptions } from "@truewire/koreai/testing";
import { afterEach, beforeEach, expect, it } from "vitest";

const secret = "a-client-secret-that-nobody-may-see";
const servers: Server[] = [];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "truewire-programs-"));
});

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true });
});

/** Puts the mock on a real port, so that programs can call it. */
async function listen(options: MockKoreAIOptions): Promise<{ readonly mock: MockKoreAI; readonly host: string }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { method = "GET", headers, url = "/" } = request;
      const body = await buffer(request);
      const kept = ["content-type", "auth"].flatMap((name) =>
        headers[name] === undefined ? [] : [[name, String(headers[name])]],
      );
      const sent = {
        method,
        headers: Object.fromEntries(kept),
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      };
      const answer = await mock.fetch(host + url, sent);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(new Uint8Array(await answer.arrayBuffer()));
    })();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const host = `http://127.0.0.1:${address.port}`;
  const mock = mockKoreAI({ ...options, host });
  return { mock, host };
}

const of = (host: string): NodeJS.ProcessEnv => ({
  KOREAI_HOST: host,
  KOREAI_BOT_ID: "st-1",
  KOREAI_CLIENT_ID: "cs-1",
  KOREAI_CLIENT_SECRET: secret,
});

/** Runs a program from source, so that the test needs no build. */
async function run(env: NodeJS.ProcessEnv, program: string, ...args: readonly string[]) {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const node = ["--conditions=@truewire/source", file, ...args];
  return new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    execFile(process.execPath, node, { env: { PATH: process.env["PATH"], ...env } }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : failure.code, out, error });
    });
  });
}

it("offboard-users writes a report, and its exit code says that somebody is left", async () => {
  const { host } = await listen({ users: [{ emailId: "ada@example.com" }] });
  const [csv, report] = [join(folder, "leavers.csv"), join(folder, "report.csv")];
  await writeFile(csv, "emailId\nada@example.com\n=x@example.com\n");
  const dry = await run(of(host), "offboard-users.ts", csv, "--dry-run");
  expect(dry).toMatchObject({ code: 1, error: "1 of 2 would be removed\n" });
  expect(dry.out).toBe(
    "user,status,reason\r\nada@example.com,would be removed,\r\n'=x@example.com,failed,there is no such user\r\n",
  );
  const { code, out, error } = await run(of(host), "offboard-users.ts", csv, "--report", report);
  expect({ code, out, error }).toEqual({ code: 1, out: "", error: "1 of 2 are removed\n" });
  // What was done must not be forgotten because the file cannot be written.
  const lost = await run(of(host), "offboard-users.ts", csv, "--report", join(folder, "nowhere", "report.csv"));
  expect(lost).toMatchObject({ code: 1, out: expect.stringMatching(/^user,status,reason\r\n/u) });
  expect(lost.error).toContain("ENOENT");
  expect(await readFile(report, "utf8")).toContain(
    "ada@example.com,removed,\r\n'=x@example.com,failed,User not found\r\n",
  );
});

it("backup-bots writes a folder with a manifest", async () => {
  const { host } = await listen({ bots: [{ _id: "st-1", name: "Support" }] });
  const { code, out } = await run(of(host), "backup-bots.ts", folder);
  const [stamp = ""] = await readdir(folder);
  expect(code).toBe(0);
  const { size } = await stat(join(folder, stamp, "st-1.zip"));
  expect(out).toBe(`st-1 (Support): ${size} bytes\n1 of 1 bots in ${join(folder, stamp)}\n`);
  expect((await readdir(join(folder, stamp))).toSorted()).toEqual(["manifest.json", "st-1.zip"]);
});

it("promote-bot says how production stands when a step fails, and goes through when none does", async () => {
  const staging = await listen({ bots: [{ _id: "st-1" }] });
  const production = await listen({ bots: [{ _id: "st-2" }] });
  const env = Object.fromEntries(
    [
      ["STAGING", staging.host, "st-1"],
      ["PRODUCTION", production.host, "st-2"],
    ].flatMap(([prefix, host, bot]) => [
      [`${prefix}_HOST`, host],
      [`${prefix}_BOT_ID`, bot],
      [`${prefix}_CLIENT_ID`, "cs-1"],
      [`${prefix}_CLIENT_SECRET`, secret],
    ]),
  );
  production.mock.fail("bots.publish.start", { status: 403 });
  const failed = await run(env, "promote-bot.ts", "--comment", "Release 12");
  expect(failed).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^publish failed: .*\nThe new version is in production's draft/u),
  });
  expect(failed.error).toContain("Done before: export, download, unpack, upload, import.");
  const { code, out } = await run(env, "promote-bot.ts", "--comment", "Release 12");
  expect(code).toBe(0);
  expect(out).toMatch(/^export: file \S+\ndownload: \d+ bytes\nunpack: .*\nupload: .*\nimport: .*\npublish: .*\n$/u);
  expect(
    await run({ ...env, PRODUCTION_HOST: staging.host, PRODUCTION_BOT_ID: "st-1" }, "promote-bot.ts", "--comment", "x"),
  ).toMatchObject({
    code: 2,
    error: expect.stringContaining("the same bot"),
  });
});

it("analytics-to-csv writes a whole file or none", async () => {
  const { mock, host } = await listen({});
  mock.reply("sessions.list", { json: { sessions: [{ sessionId: "s-1" }], total: 1, moreAvailable: false } });
  const file = join(folder, "out.csv");
  const { code, error } = await run(of(host), "analytics-to-csv.ts", "2026-01-01", "2026-01-14", "--out", file);
  expect(code).toBe(0);
  expect(error.split("\n")[0]).toBe("1 of 2: 2026-01-01T00:00:00.000Z to 2026-01-07T23:59:59.999Z, 1 conversations");
  const before = await readFile(file, "utf8");
  expect(before).toMatch(/^sessionId,.*\r\ns-1,/u);
  mock.fail("sessions.list", { delay: 0 });
  mock.fail("sessions.list", { status: 403 });
  expect(await run(of(host), "analytics-to-csv.ts", "2026-01-01", "2026-01-14", "--out", file)).toMatchObject({
    code: 1,
    error: expect.stringContaining("Give the app the scope"),
  });
  expect(await readFile(file, "utf8")).toBe(before);
  expect(await readdir(folder)).toEqual(["out.csv"]);
});

it.each([
  ["offboard-users.ts", ["leavers.csv"], "ENOENT", 1],
  ["offboard-users.ts", [], "the CSV is missing", 2],
  ["backup-bots.ts", ["a", "b"], "b is one argument too many", 2],
  ["backup-bots.ts", ["a", "--concurrency", "0"], "--concurrency must be a whole number above 0", 2],
  ["promote-bot.ts", [], "--comment is missing", 2],
  ["promote-bot.ts", ["--comment", "x"], "STAGING_CLIENT_ID is missing in the environment", 2],
  ["analytics-to-csv.ts", ["2026-01-01"], "two days are needed", 2],
  ["analytics-to-csv.ts", ["2026-01-01", "2026-01-02", "--day", "3"], "Unknown option '--day'", 2],
  ["analytics-to-csv.ts", ["2026-01-01", "2026-01-02"], "KOREAI_CLIENT_ID and KOREAI_CLIENT_SECRET", 2],
] as const)("%s %j is told %s", async (program, args, message, code) => {
  const end = await run({}, program, ...args);
  expect(end).toMatchObject({ code, out: "", error: expect.stringContaining(message) });
});

it.each(["offboard-users.ts", "backup-bots.ts", "promote-bot.ts", "analytics-to-csv.ts"])(
  "%s tells how it is used",
  async (program) => {
    const { code, out, error } = await run({}, program, "--help");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^usage: [\s\S]*Exit codes: /u);
  },
);

it("no program prints the secret, nor the token made of it, when the server refuses it", async () => {
  const { mock, host } = await listen({});
  mock.fail("bots.list", { status: 401, times: 3 });
  const { code, out, error } = await run(of(host), "backup-bots.ts", folder);
  expect(code).toBe(1);
  expect(error).toContain("Check the host, the client id and the client secret.");
  expect(out + error).not.toContain(secret);
  expect(out + error).not.toContain("eyJ");
});
