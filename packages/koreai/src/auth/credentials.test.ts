import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { recordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it, vi } from "vitest";
import { KoreAI } from "../koreai.ts";
import type { KoreAIOptions } from "../koreai-options.ts";

const credentials = { clientId: "cs-client", clientSecret: "a very secret secret" };

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}

afterEach(() => vi.unstubAllEnvs());

describe("tokens minted from credentials", () => {
  it.each([
    [undefined, "HS256", "sha256"],
    ["HS512", "HS512", "sha512"],
  ] as const)("algorithm %s: signed over the claims that the API wants", async (algorithm, alg, hash) => {
    await using server = await recordingServer(() => ({ json: { msg: "ok" } }));
    const kore = new KoreAI({ host: server.url, credentials: { ...credentials, algorithm } });
    await kore.users.remove({ orgUserIds: ["u-1"] });
    const token = server.last().headers.auth ?? "";
    const [header, payload, signature] = token.split(".");
    expect(JSON.parse(Buffer.from(header ?? "", "base64url").toString())).toEqual({ alg, typ: "JWT" });
    const expected = createHmac(hash, credentials.clientSecret).update(`${header}.${payload}`).digest("base64url");
    expect(signature).toBe(expected);
    const claims = claimsOf(token);
    expect(claims).toEqual({ appId: "cs-client", sub: "cs-client", iat: expect.any(Number), exp: expect.any(Number) });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(3600);
  });

  it("takes the subject and the lifetime from the credentials", async () => {
    await using server = await recordingServer(() => ({ json: { msg: "ok" } }));
    const kore = new KoreAI({ host: server.url, credentials: { ...credentials, subject: "admin-7", lifetime: 60 } });
    await kore.users.remove({ orgUserIds: ["u-1"] });
    const claims = claimsOf(server.last().headers.auth ?? "");
    expect(claims.sub).toBe("admin-7");
    expect(Number(claims.exp) - Number(claims.iat)).toBe(60);
  });

  it("keeps a token for later calls, and mints another once after the server refused it", async () => {
    let refusals = 0;
    await using server = await recordingServer(({ headers }) => {
      const first = server.requests[0]?.headers.auth;
      if (server.requests.length > 2 && headers.auth === first && refusals === 0) {
        refusals += 1;
        return { status: 401, json: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] } };
      }
      return { json: { msg: "ok" } };
    });
    const kore = new KoreAI({ host: server.url, credentials, rateLimit: false, maxRetries: 0 });
    for (let call = 0; call < 3; call += 1) await kore.users.remove({ orgUserIds: ["u-1"] });
    expect(refusals).toBe(1);
    expect(server.requests).toHaveLength(4);
    expect(new Set(server.requests.slice(0, 3).map(({ headers }) => headers.auth)).size).toBe(1);
  });

  it("keeps the client secret out of errors that quote it", async () => {
    const msg = `not signed with ${credentials.clientSecret}`;
    await using server = await recordingServer(() => ({ status: 400, json: { errors: [{ msg, code: 4002 }] } }));
    const result = await new KoreAI({ host: server.url, credentials }).users.list().safe();
    const shown = inspect(result.ok || result.error, { depth: 9 });
    expect(shown).toContain("not signed with [redacted]");
    expect(shown).not.toContain(credentials.clientSecret);
  });

  it("is an AuthenticationError when the fresh token is refused too", async () => {
    await using server = await recordingServer(() => ({
      status: 401,
      json: { errors: [{ msg: "Invalid SDK credentials" }] },
    }));
    const kore = new KoreAI({ host: server.url, credentials, maxRetries: 0 });
    await expect(kore.users.list()).rejects.toMatchObject({ name: "AuthenticationError", status: 401 });
    expect(server.requests).toHaveLength(2);
  });
});

describe("tokens that are given", () => {
  it("asks a function in every attempt", async () => {
    await using server = await recordingServer(() => (server.requests.length === 1 ? { status: 429 } : { json: [] }));
    let asked = 0;
    const token = async () => `token-${(asked += 1)}`;
    const kore = new KoreAI({ host: server.url, token, rateLimit: false });
    await kore.users.get({ emailIds: ["a@example.com"] });
    expect(server.requests.map(({ headers }) => headers.auth)).toEqual(["token-1", "token-2"]);
  });
});

describe("construction", () => {
  const host = "https://kore.example.com";
  it.each<[KoreAIOptions, string]>([
    [{ credentials }, "host"],
    [{ host }, "credentials"],
    [{ host, credentials, token: "t" }, "token"],
    [{ host, token: "" }, "token"],
    [{ host, credentials: { ...credentials, clientId: "" } }, "credentials.clientId"],
    [{ host, credentials: { ...credentials, clientSecret: 7 as never } }, "credentials.clientSecret"],
    [{ host, credentials: { ...credentials, algorithm: "none" as never } }, "credentials.algorithm"],
    [{ host, credentials: { ...credentials, lifetime: 0 } }, "credentials.lifetime"],
    [{ host, credentials: { ...credentials, subject: "" } }, "credentials.subject"],
    [{ host, credentials: "secret" as never }, "credentials"],
    [{ host: "ftp://kore.example.com", credentials }, "host"],
    [{ host: "http://kore.example.com", credentials }, "host"],
  ])("refuses options %# and names the one at fault", (options, argument) => {
    vi.stubEnv("KOREAI_HOST", undefined);
    vi.stubEnv("KOREAI_CLIENT_ID", undefined);
    let thrown: unknown;
    try {
      new KoreAI(options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "InvalidArgumentError", argument });
    expect(String(thrown)).not.toContain("a very secret secret");
  });

  it("names the environment variables that would do", () => {
    vi.stubEnv("KOREAI_HOST", undefined);
    vi.stubEnv("KOREAI_CLIENT_ID", undefined);
    expect(() => new KoreAI({ credentials })).toThrow("KOREAI_HOST");
    expect(() => new KoreAI({ host })).toThrow("KOREAI_CLIENT_SECRET");
  });

  it("reads host and credentials from the environment", async () => {
    await using server = await recordingServer(() => ({ json: { msg: "ok" } }));
    vi.stubEnv("KOREAI_HOST", server.url);
    vi.stubEnv("KOREAI_CLIENT_ID", "cs-env");
    vi.stubEnv("KOREAI_CLIENT_SECRET", "from the environment");
    await new KoreAI().users.remove({ orgUserIds: ["u-1"] });
    expect(claimsOf(server.last().headers.auth ?? "").appId).toBe("cs-env");
  });

  it("shows no secret of client, promise or error", async () => {
    await using server = await recordingServer(() => ({ status: 403, json: { errors: [{ msg: "no" }] } }));
    const kore = new KoreAI({ host: server.url, credentials });
    const promise = kore.users.list();
    const result = await promise.safe();
    const shown = [kore, promise, result].flatMap((value) => [
      inspect(value, { depth: 9, showHidden: true }),
      JSON.stringify(value),
      String(value),
    ]);
    const token = server.last().headers.auth ?? "";
    for (const text of shown) {
      expect(text).not.toContain(credentials.clientSecret);
      expect(text).not.toContain(token);
    }
    expect(token.split(".")).toHaveLength(3);
  });
});
