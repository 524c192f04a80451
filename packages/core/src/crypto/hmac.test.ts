import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64Url, toHex } from "./bytes.ts";
import { constantTimeEqual } from "./constant-time.ts";
import { hmac, hmacHex } from "./hmac.ts";

describe("hmac", () => {
  it.each(["SHA-256", "SHA-512"] as const)("agrees with node:crypto for %s", async (hash) => {
    const secret = randomBytes(40);
    const data = randomBytes(1000);
    const expected = createHmac(hash.replace("-", ""), secret).update(data).digest();
    expect(Buffer.from(await hmac(secret, data, hash))).toEqual(expected);
    expect(await hmacHex(secret, data, hash)).toBe(expected.toString("hex"));
  });

  it("takes text as UTF-8 and SHA-256 unless told otherwise", async () => {
    expect(await hmacHex("schlüssel", "naïve ✓")).toBe(
      createHmac("sha256", "schlüssel").update("naïve ✓", "utf8").digest("hex"),
    );
  });
});

describe("constantTimeEqual", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "ab", false],
    ["ab", "abc", false],
    ["", "", true],
    ["", "a", false],
    ["a\0", "a", false],
    ["é", "é", true],
  ])("of %j and %j is %s", (a, b, equal) => {
    expect(constantTimeEqual(a, b)).toBe(equal);
  });

  it("compares bytes with text", () => {
    expect(constantTimeEqual(new Uint8Array([0x61]), "a")).toBe(true);
    expect(constantTimeEqual(new Uint8Array([0x62]), "a")).toBe(false);
  });
});

describe("bytes", () => {
  it("writes and reads every byte", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
    expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    expect(fromBase64(toBase64Url(bytes))).toEqual(bytes);
    expect(fromBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
  });
});
