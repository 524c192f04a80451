import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { expectValidExchanges, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI, rtmAssertion } from "../index.ts";
import type { KoreAICredentials, RtmIdentity } from "../index.ts";

const credentials = { clientId: "cs-sdk", clientSecret: "a very secret secret" };
const granted = {
  authorization: { accessToken: "acc-s3cr3t", token_type: "bearer", expiresDate: "2026-06-28T06:52:23.160Z" },
  userInfo: { userId: "u-1" },
};

describe("rtmAssertion", () => {
  it("speaks for an end user, signed with the app's secret", async () => {
    const token = await rtmAssertion({ ...credentials, jti: true }, { userIdentity: "ada", identityToMerge: "anon-7" });
    const [header, payload, signature] = token.split(".");
    const signed = createHmac("sha256", credentials.clientSecret).update(`${header}.${payload}`).digest("base64url");
    expect(signature).toBe(signed);
    const claims = JSON.parse(Buffer.from(payload ?? "", "base64url").toString("utf8"));
    expect(claims).toEqual({
      iss: "cs-sdk",
      sub: "ada",
      aud: "https://idproxy.kore.com/authorize",
      isAnonymous: false,
      identityToMerge: "anon-7",
      iat: expect.any(Number),
      exp: claims.iat + 3600,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it.each<[KoreAICredentials, RtmIdentity, string]>([
    [undefined as never, { userIdentity: "a" }, "credentials"],
    [{ ...credentials, jti: true, lifetime: 7200 }, { userIdentity: "a" }, "credentials.lifetime"],
    [credentials, undefined as never, "identity"],
    [credentials, { userIdentity: "" }, "identity.userIdentity"],
    [credentials, { userIdentity: "a", isAnonymous: "no" as never }, "identity.isAnonymous"],
  ])("%# is refused by name", async (own, identity, argument) => {
    await expect(rtmAssertion(own, identity)).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
  });
});

describe("calls", () => {
  it("grant: no app's token is sent, and the client's bot is taken", async () => {
    await using server = await recordingServer(() => ({ json: granted }));
    const kore = new KoreAI({ host: server.url, credentials, botId: "st-1" });
    await expect(kore.rtm.grant({ assertion: "a.b.c", botInfo: { chatBot: "Bot" } })).resolves.toEqual(granted);
    expect(server.last().headers).not.toHaveProperty("auth");
    expect(server.last().json).toEqual({ assertion: "a.b.c", botInfo: { chatBot: "Bot", taskBotId: "st-1" } });
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", "/api/1.1/oAuth/token/jwtgrant", 200, granted);
  });

  it("start and history: made with the access token of the end user", async () => {
    await using server = await recordingServer(() => ({ json: { url: "wss://rtm.example.com/rtm/bot?sid=1" } }));
    const kore = new KoreAI({ host: server.url, credentials, botId: "st-1" });
    await expect(kore.rtm.start("acc-s3cr3t", { botInfo: { chatBot: "Bot", taskBotId: "st-2" } })).resolves.toEqual({
      url: "wss://rtm.example.com/rtm/bot?sid=1",
    });
    expect(server.last()).toMatchObject({ json: { botInfo: { chatBot: "Bot", taskBotId: "st-2" } } });
    await kore.rtm.history("acc-s3cr3t", { limit: 5 });
    expect(server.last().target).toBe("/api/botmessages/rtm?limit=5&botId=st-1");
    await expectValidExchanges("koreai", server.exchanges);
    for (const { headers } of server.requests) {
      expect(headers["authorization"]).toBe("bearer acc-s3cr3t");
      expect(headers).not.toHaveProperty("auth");
    }
  });

  it("keep assertions, access tokens and addresses out of logs and errors", async () => {
    const lines: string[] = [];
    const log = (...parts: unknown[]) => void lines.push(inspect(parts, { depth: 9 }));
    const logger = { error: log, warn: log, info: log, debug: log };
    await using server = await recordingServer(({ path, headers }) =>
      path.endsWith("jwtgrant")
        ? { json: granted }
        : path.endsWith("start")
          ? { json: { url: "wss://rtm.example.com/?sid=s3cr3t" } }
          : { status: 401, json: { errors: [{ msg: `bad ${headers["authorization"]}`, code: 401 }] } },
    );
    const kore = new KoreAI({ host: server.url, credentials, botId: "st-1", logger, logLevel: "debug" });
    await kore.rtm.grant({ assertion: "s3cr3t.s3cr3t.s3cr3t", botInfo: { chatBot: "Bot" } });
    await kore.rtm.start("acc-s3cr3t", { botInfo: { chatBot: "Bot" } });
    lines.push(inspect(await kore.rtm.history("acc-s3cr3t").safe(), { depth: 9 }));
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.join("\n")).not.toContain("s3cr3t");
  });

  it.each<[string, (kore: KoreAI) => PromiseLike<unknown>]>([
    ["assertion", ({ rtm }) => rtm.grant({ assertion: "", botInfo: { chatBot: "Bot" } })],
    ["botInfo", ({ rtm }) => rtm.grant({ assertion: "a" } as never)],
    ["botInfo.chatBot", ({ rtm }) => rtm.grant({ assertion: "a", botInfo: { chatBot: "" } })],
    ["botId", ({ rtm }) => rtm.grant({ assertion: "a", botInfo: { chatBot: "Bot" } })],
    ["params", ({ rtm }) => rtm.start("t", undefined as never)],
    ["accessToken", ({ rtm }) => rtm.start("", { botInfo: { chatBot: "Bot" } })],
    ["accessToken", ({ rtm }) => rtm.history(undefined as never)],
    ["botId", ({ rtm }) => rtm.history("t")],
  ])("are refused without their %s, before anything is sent", async (argument, call) => {
    await using server = await recordingServer(() => ({ json: {} }));
    await expect(call(new KoreAI({ host: server.url, credentials }))).rejects.toMatchObject({ argument });
    expect(server.requests).toEqual([]);
  });
});
