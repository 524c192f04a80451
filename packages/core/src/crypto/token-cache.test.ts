import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { JwtSigner } from "./jwt.ts";
import { TokenCache, type MintedToken } from "./token-cache.ts";

function counted(make: (count: number) => MintedToken | string | Promise<MintedToken | string>) {
  const state = { minted: 0 };
  return { state, mint: () => make(++state.minted) };
}

describe("TokenCache", () => {
  it("keeps a token until shortly before it ends", async () => {
    let now = 1_000_000;
    const { state, mint } = counted((count) => ({ token: `t${count}`, expiresAt: now + 60_000 }));
    const cache = new TokenCache({ mint, renewBefore: 10_000, now: () => now });

    expect(await cache.get()).toBe("t1");
    now += 49_999;
    expect(await cache.get()).toBe("t1");
    now += 1;
    expect(await cache.get()).toBe("t2");
    expect(state.minted).toBe(2);
  });

  it("reads the end of a JSON Web Token from its claims", async () => {
    const signer = new JwtSigner({ algorithm: "HS256", key: "k" });
    let now = 0;
    const { state, mint } = counted((count) => signer.sign({ sub: `${count}`, exp: now / 1000 + 100 }));
    const cache = new TokenCache({ mint, now: () => now });

    const first = await cache.get();
    now = 69_000;
    expect(await cache.get()).toBe(first);
    now = 70_000;
    expect(await cache.get()).not.toBe(first);
    expect(state.minted).toBe(2);
  });

  it("mints once for callers that ask at the same time", async () => {
    const { state, mint } = counted(async (count) => ({ token: `t${count}` }));
    const cache = new TokenCache({ mint });

    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => cache.get())))).toEqual(new Set(["t1"]));
    expect(state.minted).toBe(1);
  });

  it("gives every caller a token of its own when it carries a jti", async () => {
    const signer = new JwtSigner({ algorithm: "HS256", key: "k" });
    const { mint } = counted((count) => signer.sign({ jti: `id-${count}`, exp: 9_999_999_999 }));
    const cache = new TokenCache({ mint });

    const together = await Promise.all(Array.from({ length: 20 }, () => cache.get()));
    const after = [await cache.get(), await cache.get()];
    expect(new Set([...together, ...after]).size).toBe(22);
  });

  it("mints anew after invalidate, once for all who were refused with the same token", async () => {
    const { state, mint } = counted((count) => ({ token: `t${count}` }));
    const cache = new TokenCache({ mint });

    await cache.get();
    cache.invalidate("t1");
    expect(await cache.get()).toBe("t2");
    cache.invalidate("t1");
    expect(await cache.get()).toBe("t2");
    cache.invalidate();
    expect(await cache.get()).toBe("t3");
    expect(state.minted).toBe(3);
  });

  it("does not keep a token whose mint was overtaken by invalidate", async () => {
    const { mint } = counted(async (count) => ({ token: `t${count}` }));
    const cache = new TokenCache({ mint });

    const early = cache.get();
    cache.invalidate();
    expect(await early).toBe("t1");
    expect(await cache.get()).toBe("t2");
  });

  it("throws what mint throws to all who wait, and tries again next time", async () => {
    const { mint } = counted((count) => {
      if (count === 1) throw new Error("vault is closed");
      return { token: `t${count}` };
    });
    const cache = new TokenCache({ mint });

    const waiting = await Promise.allSettled([cache.get(), cache.get()]);
    expect(waiting.map((result) => result.status === "rejected" && String(result.reason))).toEqual([
      "Error: vault is closed",
      "Error: vault is closed",
    ]);
    expect(await cache.get()).toBe("t2");
  });

  it("shows neither token nor mint when it is printed", async () => {
    const cache = new TokenCache({ mint: () => "s3cret-token" });
    await cache.get();
    expect(inspect(cache, { depth: 9, showHidden: true }) + JSON.stringify(cache) + String(cache)).not.toContain(
      "s3cret",
    );
  });
});
