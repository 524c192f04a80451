import { createHmac, createVerify, generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import { JwtSigner, readJwtClaims, type JwtAlgorithm } from "./jwt.ts";
import { jwtTimes } from "./jwt-times.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pkcs8 = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const claims = { sub: "zoë ✓", appId: "cs-1", iat: 1, exp: 2 };

function split(token: string): { header: unknown; payload: unknown; signed: string; signature: Buffer } {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  return {
    header: read(header),
    payload: read(payload),
    signed: `${header}.${payload}`,
    signature: Buffer.from(signature, "base64url"),
  };
}

describe("JwtSigner", () => {
  it.each([
    ["HS256", "sha256"],
    ["HS512", "sha512"],
  ] as const)("signs %s as node:crypto does", async (algorithm, hash) => {
    const token = split(await new JwtSigner({ algorithm, key: "geheim ✓" }).sign(claims));
    expect(token.header).toEqual({ alg: algorithm, typ: "JWT" });
    expect(token.payload).toEqual(claims);
    expect(token.signature).toEqual(createHmac(hash, "geheim ✓").update(token.signed).digest());
  });

  it.each([
    ["RS256", "RSA-SHA256"],
    ["RS512", "RSA-SHA512"],
  ] as const)("signs %s so that node:crypto verifies it", async (algorithm, verifier) => {
    const token = split(await new JwtSigner({ algorithm, key: pkcs8, keyId: "k1" }).sign(claims));
    expect(token.header).toEqual({ alg: algorithm, typ: "JWT", kid: "k1" });
    expect(createVerify(verifier).update(token.signed).verify(rsa.publicKey, token.signature)).toBe(true);
  });

  it("takes keys as bytes too", async () => {
    const fromText = await new JwtSigner({ algorithm: "HS256", key: "k" }).sign(claims);
    const fromBytes = await new JwtSigner({ algorithm: "HS256", key: new TextEncoder().encode("k") }).sign(claims);
    expect(fromBytes).toBe(fromText);
    await expect(new JwtSigner({ algorithm: "RS256", key: Buffer.from(pkcs8) }).sign(claims)).resolves.toBeTypeOf(
      "string",
    );
  });

  const pkcs1 = rsa.privateKey.export({ type: "pkcs1", format: "pem" }).toString();
  const encrypted = rsa.privateKey
    .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "p" })
    .toString();
  const open = rsa.publicKey.export({ type: "spki", format: "pem" }).toString();
  it.each([
    ["an unknown algorithm", "none", "k", /^algorithm must be one of HS256, HS512, RS256, RS512/],
    ["an algorithm that names an inherited property", "toString", "k", /^algorithm must be one of/],
    ["an empty secret", "HS256", "", /^key must be a secret or private key/],
    ["a secret where a private key belongs", "RS256", "s3cret", /PKCS#8 private key/],
    ["a PKCS#1 key", "RS256", pkcs1, /not PKCS#1/],
    ["an encrypted key", "RS256", encrypted, /not an encrypted one/],
    ["a public key", "RS256", open, /not a public key/],
  ])("refuses %s before anything is signed", (_, algorithm, key, message) => {
    const thrown = catchError(() => new JwtSigner({ algorithm: algorithm as JwtAlgorithm, key }));
    expect(isTruewireError(thrown, "InvalidArgumentError")).toBe(true);
    expect(thrown.message).toMatch(message);
    if (key.length > 1) expect(inspect(thrown)).not.toContain(key);
  });

  it("refuses a private key whose content is broken, without quoting it", async () => {
    const broken = pkcs8.replace(/MII.{20}/, "MIIAAAAAAAAAAAAAAAAAAAA");
    const signer = new JwtSigner({ algorithm: "RS256", key: broken });
    const thrown = await signer.sign(claims).catch((error: unknown) => error as Error);
    expect(isTruewireError(thrown, "InvalidArgumentError")).toBe(true);
    expect(inspect(thrown)).not.toContain("MIIAAAA");
  });

  it("shows no key when it is printed", async () => {
    const signer = new JwtSigner({ algorithm: "HS256", key: "s3cret" });
    await signer.sign(claims);
    expect(inspect(signer, { depth: 9, showHidden: true }) + JSON.stringify(signer)).not.toContain("s3cret");
  });
});

describe("readJwtClaims", () => {
  it("reads what was signed", async () => {
    expect(readJwtClaims(await new JwtSigner({ algorithm: "HS256", key: "k" }).sign(claims))).toEqual(claims);
  });

  it.each(["", "opaque", "a.b", "a.!!!.c", `a.${btoa("[1]")}.c`, `a.${btoa("null")}.c`])(
    "says undefined of %j",
    (text) => {
      expect(readJwtClaims(text)).toBeUndefined();
    },
  );
});

describe("jwtTimes", () => {
  it("sets iat back by the skew and counts exp from there", () => {
    expect(jwtTimes({ lifetime: 3600, skew: 10, now: 1_000_500 })).toEqual({ iat: 990, exp: 4590 });
  });

  it("allows for half a minute unless told otherwise", () => {
    const before = Math.floor(Date.now() / 1000);
    const { iat, exp } = jwtTimes({ lifetime: 60 });
    expect(iat).toBeGreaterThanOrEqual(before - 30);
    expect(exp - iat).toBe(60);
  });
});

function catchError(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
