import { inspect } from "node:util";
import { recordingServer } from "@truewire/test-support";
import { expect, it } from "vitest";
import { KoreAI } from "./koreai.ts";

const credentials = {
  admin: { clientId: "cs-a", clientSecret: "own s3cr3t of admin" },
  builder: { clientId: "cs-b", clientSecret: "own s3cr3t of builder" },
};

it("clients, copies, logs and errors hold no secret: neither their own nor those that the server hands out", async () => {
  const shown: string[] = [];
  const show = (...values: unknown[]) => {
    for (const value of values)
      shown.push(inspect(value, { depth: 12, showHidden: true }), String(JSON.stringify(value)), String(value));
  };
  const logger = { error: show, warn: show, info: show, debug: show };
  const bot = { _id: "st-1", name: "One", jwtApps: [{ appName: "x", clientId: "cs-x", clientSecret: "their s3cr3t" }] };
  const tokens = new Set<string>();
  await using server = await recordingServer(({ path, headers }) => {
    tokens.add(headers["auth"] ?? "");
    if (path === "/api/public/bots") return { json: { total: 1, availableMore: false, bots: [bot] } };
    return {
      status: 400,
      json: { errors: [{ msg: `${headers["auth"]} of own s3cr3t of builder` }], clientSecret: "own s3cr3t of admin" },
    };
  });
  const kore = new KoreAI({ host: server.url, credentials, botId: "st-1", logger, logLevel: "debug" });
  const page = await kore.bots.list();
  // The values themselves are for the program to have.
  expect(page.items[0]?.jwtApps?.[0]?.clientSecret).toBe("their s3cr3t");
  for (const client of [kore, kore.bot("st-2"), kore.account("a-1"), kore.withOptions({ timeout: 1000 })]) {
    show(client, await client.request("GET", "/api/public/bot/{botId}/x").safe());
    show(await client.request("POST", "/api/public/x", { body: { clientSecret: "their s3cr3t" } }).safe());
  }
  expect(tokens.size).toBe(2);
  const text = shown.join("\n");
  expect(shown.length).toBeGreaterThan(50);
  expect(text).not.toContain("s3cr3t");
  for (const token of tokens) expect(text).not.toContain(token);
});

it("the token of an upload, which travels in the path, and what sounds secret in a query stay out of logs and errors", async () => {
  const shown: string[] = [];
  const show = (...values: unknown[]) => shown.push(...values.map((value) => inspect(value, { depth: 12 })));
  const logger = { error: show, warn: show, info: show, debug: show };
  await using server = await recordingServer(({ target }) => ({ status: 404, json: { errors: [{ msg: target }] } }));
  const kore = new KoreAI({ host: server.url, token: "t", botId: "st-1", logger, logLevel: "debug" });
  const chunk = { chunk: "YWJj", chunkNo: 1 };
  show(await kore.webhookChannel.attachments.sendChunk("rtm", "up/s3cr3t", chunk).safe());
  show(await kore.request("GET", "/api/public/x/{uploadToken}", { path: { uploadToken: "s3cr3t" } }).safe());
  show(await kore.request("GET", "/api/public/x", { query: { accessToken: "s3cr3t", page: "page-7" } }).safe());
  const path = "/api/attachments/{botId}/{channelType}/token/{uploadToken}/chunk";
  const params = { path: { botId: "st-1", channelType: "rtm", uploadToken: "up/s3cr3t" } };
  await kore.raw.POST(path, { params, body: chunk });
  expect(server.requests.filter(({ target }) => target.includes("s3cr3t"))).toHaveLength(4);
  const text = shown.join("\n");
  expect(text).not.toContain("s3cr3t");
  expect(text).toContain("/api/attachments/st-1/rtm/token/[redacted]/chunk");
  expect(text).toContain("page-7");
});
