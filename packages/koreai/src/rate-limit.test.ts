import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { KoreAIOptions } from "./koreai-options.ts";
import { KoreAI } from "./koreai.ts";
import { createRateLimiter, documentedLimits, rateLimitKeys } from "./rate-limit.ts";

const operation = { id: "x", method: "GET", path: "/x" } as const;

describe("what is counted by", () => {
  it.each([
    [undefined, {}, "account"],
    [{ scope: "account" }, { botId: "st-1" }, "account"],
    [{ scope: "bot" }, { botId: "st-1" }, "bot st-1"],
    [{ scope: "bot" }, { streamId: "st-2" }, "bot st-2"],
    [{ scope: "table" }, { tableName: "t 1" }, "account table t 1"],
    [{ scope: "table" }, { viewName: "v 1" }, "account table v 1"],
    [{ scope: "request" }, { reqId: "r-1" }, 'request {"reqId":"r-1"}'],
  ] as const)("limit %j on path %j counts by %s", (rateLimit, path, key) => {
    expect(rateLimitKeys(undefined)(rateLimit === undefined ? operation : { ...operation, rateLimit }, path)).toBe(key);
  });

  it("is another one for each host and client id, so that counters may be shared", async () => {
    await using one = await recordingServer(() => ({ json: ["SUCCESS"] }));
    await using other = await recordingServer(() => ({ json: ["SUCCESS"] }));
    const asked: string[] = [];
    const rateLimit = { acquire: async (key: string) => void asked.push(key) };
    const call = (options: KoreAIOptions) =>
      new KoreAI({ rateLimit, ...options }).users.updateAccess({ emailIds: ["a@example.com"] });
    for (const clientId of ["cs-1", "cs-2"]) {
      await call({ host: one.url, credentials: { clientId, clientSecret: "a very secret secret" } });
    }
    await call({ host: other.url, token: "a token" });
    const [first, second] = [new URL(one.url).host, new URL(other.url).host];
    expect(asked).toEqual([`${first} account cs-1`, `${first} account cs-2`, `${second} account`]);
  });
});

describe("the limiter", () => {
  it("is on unless switched off: a call beyond the limit waits locally instead of being sent", async () => {
    await using server = await recordingServer(() => ({ json: ["SUCCESS"] }));
    const kore = new KoreAI({ host: server.url, token: "t", rateLimit: { perMinute: 2 } });
    const call = () => kore.users.updateAccess({ emailIds: ["a@example.com"] }, { queueTimeout: 50 }).safe();
    const results = [await call(), await call(), await call()];
    expect(results.map((result) => (result.ok ? "sent" : result.error.name))).toEqual(["sent", "sent", "TimeoutError"]);
    expect(server.requests).toHaveLength(2);
  });

  it("holds calls to the documented 60 a minute by default", async () => {
    const limiter = createRateLimiter(documentedLimits);
    const gone = new AbortController();
    let granted = 0;
    const waiting = Array.from({ length: 61 }, () =>
      limiter.acquire("account", undefined, gone.signal).then(() => (granted += 1)),
    );
    await Promise.all(waiting.slice(0, 60));
    expect(granted).toBe(60);
    gone.abort();
    await expect(waiting[60]).rejects.toThrow();
  });

  it("can be switched off", async () => {
    await using server = await recordingServer(() => ({ json: ["SUCCESS"] }));
    const kore = new KoreAI({ host: server.url, token: "t", rateLimit: false });
    await Promise.all(Array.from({ length: 70 }, () => kore.users.updateAccess({ emailIds: ["a@example.com"] })));
    expect(server.requests).toHaveLength(70);
  });
});
