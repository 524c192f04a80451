import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { oneApp, severalApps } from "./auth/app-tokens.ts";
import { mintedToken } from "./auth/credentials.ts";
import { givenToken } from "./auth/token-source.ts";
import type { KoreAIOptions } from "./koreai-options.ts";
import { KoreAI } from "./koreai.ts";
import { createRateLimiter, documentedLimits, rateLimitKeys } from "./rate-limit.ts";

const operation = { id: "x", method: "GET", path: "/x", auth: ["builder"] } as const;
const source = (clientId: string) => mintedToken({ clientId, clientSecret: "a very secret secret" });
const tokens = severalApps({ admin: source("cs-admin"), builder: source("cs-builder") }, "credentials");

describe("what is counted by", () => {
  it.each([
    [undefined, {}, {}, "account cs-admin"],
    [{ scope: "account" }, { botId: "st-1" }, {}, "account cs-admin"],
    [{ scope: "account" }, {}, { accountId: "a-1" }, "account a-1"],
    [{ scope: "account" }, { accountId: "a-2" }, { accountId: "a-1" }, "account a-2"],
    [{ scope: "bot" }, { botId: "st-1" }, { botId: "st-2" }, "bot st-1"],
    [{ scope: "bot" }, {}, { botId: "st-2" }, "app cs-builder"],
    [{ scope: "table" }, { tableName: "t 1" }, {}, "account cs-admin table t 1"],
    [{ scope: "table" }, { viewName: "v 1" }, { accountId: "a-1" }, "account a-1 table v 1"],
    [{ scope: "request" }, { reqId: "r-1" }, {}, 'request x {"reqId":"r-1"}'],
  ] as const)("limit %j on path %j in scope %j counts by %s", (rateLimit, path, scope, key) => {
    const own = rateLimit === undefined ? operation : { ...operation, rateLimit };
    expect(rateLimitKeys(tokens, scope)(own, path)).toBe(key);
  });

  it("knows no ids of given tokens", () => {
    const keys = rateLimitKeys(oneApp(givenToken("t")), {});
    expect(keys(operation, {})).toBe("account");
    expect(keys({ ...operation, rateLimit: { scope: "bot" } }, {})).toBe("app");
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
