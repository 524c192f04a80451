import { createVerify, generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import { recordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { KoreAICredentials } from "../index.ts";
import { KoreAI } from "../koreai.ts";

const secret = { clientId: "cs-client", clientSecret: "a very secret secret" };
const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const emailIds = ["a@example.com"];

function claimsOf(token = ""): Record<string, number | string> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}

afterEach(() => vi.useRealTimers());

describe("tokens of a private key", () => {
  it.each([
    [undefined, "RS256", "RSA-SHA256"],
    ["RS512", "RS512", "RSA-SHA512"],
  ] as const)("algorithm %s: signed with it, and name it", async (algorithm, alg, hash) => {
    await using server = await recordingServer(() => ({ json: [] }));
    const kore = new KoreAI({ host: server.url, credentials: { clientId: "cs", privateKey, algorithm, keyId: "k-1" } });
    await kore.users.get({ emailIds });
    const [header, payload, signature] = (server.last().headers["auth"] ?? "").split(".");
    expect(JSON.parse(Buffer.from(header ?? "", "base64url").toString())).toEqual({ alg, typ: "JWT", kid: "k-1" });
    const verify = createVerify(hash).update(`${header}.${payload}`);
    expect(verify.verify(publicKey, signature ?? "", "base64url")).toBe(true);
  });

  it("keep the key out of client and errors", async () => {
    await using server = await recordingServer(() => ({ status: 400, json: { errors: [{ msg: privateKey }] } }));
    const kore = new KoreAI({ host: server.url, credentials: { clientId: "cs", privateKey } });
    const result = await kore.users.list().safe();
    const middle = privateKey.split("\n")[5] ?? "";
    expect(middle.length).toBeGreaterThan(20);
    for (const shown of [kore, result]) expect(inspect(shown, { depth: 9, showHidden: true })).not.toContain(middle);
  });
});

describe("times", () => {
  it.each([
    [undefined, 30],
    [0, 0],
    [300, 300],
  ])("a clock skew of %s dates tokens %i s back, and their life counts from there", async (clockSkew, back) => {
    vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ["Date"] });
    await using server = await recordingServer(() => ({ json: [] }));
    await new KoreAI({ host: server.url, credentials: { ...secret, clockSkew } }).users.get({ emailIds });
    const iat = 1_800_000_000 - back;
    expect(claimsOf(server.last().headers["auth"])).toMatchObject({ iat, exp: iat + 3600 });
  });

  it("a token is kept until shortly before its end", async () => {
    vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ["Date"] });
    await using server = await recordingServer(() => ({ json: [] }));
    const kore = new KoreAI({ host: server.url, credentials: { ...secret, clockSkew: 0 } });
    for (const seconds of [0, 3560, 3575]) {
      vi.setSystemTime(1_800_000_000_000 + seconds * 1000);
      await kore.users.get({ emailIds });
    }
    const [first, second, third] = server.requests.map(({ headers }) => headers["auth"]);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe("tokens with a jti", () => {
  it("are new for every attempt, retries included", async () => {
    await using server = await recordingServer(() => (server.requests.length === 1 ? { status: 503 } : { json: [] }));
    const kore = new KoreAI({ host: server.url, credentials: { ...secret, jti: true }, rateLimit: false });
    await Promise.all([kore.users.get({ emailIds }), kore.users.get({ emailIds })]);
    const ids = server.requests.map(({ headers }) => claimsOf(headers["auth"])["jti"]);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("carry none unless asked for", async () => {
    await using server = await recordingServer(() => ({ json: [] }));
    await new KoreAI({ host: server.url, credentials: secret }).users.get({ emailIds });
    expect(claimsOf(server.last().headers["auth"])).not.toHaveProperty("jti");
  });

  it("are minted once more after a replay was told", async () => {
    const replay = { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] };
    await using server = await recordingServer(() =>
      server.requests.length === 1 ? { status: 400, json: replay } : { json: [] },
    );
    const kore = new KoreAI({ host: server.url, credentials: { ...secret, jti: true }, maxRetries: 0 });
    await expect(kore.users.get({ emailIds })).resolves.toEqual({ found: [], failed: [] });
    expect(server.requests).toHaveLength(2);
  });
});

it("a hundred calls that are refused with the same token mint one new one", async () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ["Date"] });
  const refused = { status: 401, json: { errors: [{ msg: "Invalid SDK credentials" }] } };
  let ended: string | undefined;
  await using server = await recordingServer(({ headers }) => (headers["auth"] === ended ? refused : { json: [] }));
  const kore = new KoreAI({ host: server.url, credentials: secret, rateLimit: false, maxRetries: 0 });
  await kore.users.get({ emailIds });
  ended = server.last().headers["auth"];
  // A token of the same second would be the same text.
  vi.setSystemTime(1_800_000_002_000);
  await Promise.all(Array.from({ length: 100 }, () => kore.users.get({ emailIds })));
  expect(server.requests).toHaveLength(201);
  expect(new Set(server.requests.map(({ headers }) => headers["auth"])).size).toBe(2);
});

describe("credentials", () => {
  const host = "https://kore.example.com";
  it.each<[KoreAICredentials, string]>([
    [{ ...secret, jti: true, lifetime: 3601 }, "credentials.lifetime"],
    [{ ...secret, jti: "yes" as never }, "credentials.jti"],
    [{ ...secret, clockSkew: -1 }, "credentials.clockSkew"],
    [{ ...secret, clockSkew: 60, lifetime: 60 }, "credentials.clockSkew"],
    [{ ...secret, clockSkew: 0.5 }, "credentials.clockSkew"],
    [{ ...secret, algorithm: "RS256" as never }, "credentials.algorithm"],
    [{ clientId: "cs", privateKey, algorithm: "HS256" as never }, "credentials.algorithm"],
    [{ ...secret, privateKey } as never, "credentials.privateKey"],
    [{ clientId: "cs", privateKey: "no key" }, "credentials.privateKey"],
    [{ clientId: "cs", privateKey: publicKey }, "credentials.privateKey"],
    [{ clientId: "cs", privateKey: "" }, "credentials.privateKey"],
    [{} as never, "credentials.clientId"],
    [{ clientId: "cs" } as never, "credentials.clientSecret"],
  ])("%# are refused by name, without their values", (credentials, argument) => {
    let thrown: unknown;
    try {
      new KoreAI({ host, credentials });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "InvalidArgumentError", argument });
    expect(inspect(thrown, { showHidden: true })).not.toContain(privateKey.split("\n")[5]);
  });

  it("may have a long life without a jti", () => {
    expect(() => new KoreAI({ host, credentials: { ...secret, lifetime: 86_400 } })).not.toThrow();
  });
});
