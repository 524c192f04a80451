import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { isTruewireError } from "@truewire/core";
import { describe, expect, it } from "vitest";
import { events, messageCreated } from "./events.testing.ts";
import { MemoryReplayStore } from "./replay-store.ts";
import { signWebhook } from "./sign-webhook.ts";
import { verifyWebhook } from "./verify-webhook.ts";
import type { VerifyWebhookOptions } from "./verify-webhook.ts";

const secret = "s3cret-of-the-webhook";

async function received(payload: Parameters<typeof signWebhook>[0] = messageCreated, key = secret, signedAt?: Date) {
  const { body, headers } = await signWebhook(payload, { secret: key, ...(signedAt && { signedAt }) });
  return { rawBody: body, headers, secrets: secret, replayStore: new MemoryReplayStore() };
}

async function reasonOf(options: VerifyWebhookOptions): Promise<string> {
  try {
    await verifyWebhook(options);
  } catch (error) {
    if (!isTruewireError(error, "WebhookVerificationError")) throw error;
    const shown = inspect(error) + JSON.stringify(error);
    expect(shown).not.toContain(secret);
    expect(shown).not.toMatch(/[0-9a-f]{64}/);
    return error.reason;
  }
  return "accepted";
}

describe("verifyWebhook", () => {
  it("accepts what node:crypto signs by the server's rule", async () => {
    const rawBody = Buffer.from(JSON.stringify(messageCreated));
    const timestamp = String(Math.floor(Date.now() / 1000));
    const digest = createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest("hex");
    const headers = {
      "x-chatwoot-signature": `sha256=${digest}`,
      "x-chatwoot-timestamp": timestamp,
      "x-chatwoot-delivery": "d-1",
    };
    const delivery = await verifyWebhook({ rawBody, headers, secrets: secret });
    expect(delivery).toMatchObject({ known: true, payload: messageCreated, deliveryId: "d-1" });
    expect(delivery.signedAt).toEqual(new Date(Number(timestamp) * 1000));
  });

  it.each(events.map((event) => [event.event, event] as const))("knows %s", async (_name, event) => {
    expect(await verifyWebhook(await received(event))).toMatchObject({ known: true, payload: event });
  });

  it.each(["invented_event", "constructor", "__proto__", ""])("takes an event named %j as unknown", async (event) => {
    const payload = { event, anything: [1] };
    expect(await verifyWebhook(await received(payload))).toMatchObject({ known: false, payload });
  });

  it("reads headers of the platform, and names in any case", async () => {
    for (const change of [
      (headers: Record<string, string>) => new Headers(headers),
      (headers: Record<string, string>) => upperCased(headers),
      (headers: Record<string, string>) => ({ ...headers, accept: ["a", "b"], host: undefined }),
    ]) {
      const options = await received();
      expect(await reasonOf({ ...options, headers: change(options.headers) })).toBe("accepted");
    }
  });

  it("accepts any of several secrets, old or new", async () => {
    const secrets = ["new", "old"];
    expect(await reasonOf({ ...(await received(messageCreated, "new")), secrets })).toBe("accepted");
    expect(await reasonOf({ ...(await received(messageCreated, "old")), secrets })).toBe("accepted");
    expect(await reasonOf({ ...(await received(messageCreated, "older")), secrets })).toBe("bad-signature");
  });

  it("refuses a wrong or mangled signature", async () => {
    const options = await received();
    const signature = options.headers["X-Chatwoot-Signature"] ?? "";
    const flipped = signature.slice(0, -1) + (signature.endsWith("0") ? "1" : "0");
    for (const wrong of [flipped, signature.slice(7), signature.slice(0, -1), `${signature}0`, "sha256=", "x"]) {
      const headers = { ...options.headers, "X-Chatwoot-Signature": wrong };
      expect(await reasonOf({ ...options, headers })).toBe("bad-signature");
    }
    const twice = { ...options.headers, "X-Chatwoot-Signature": [signature, signature] };
    expect(await reasonOf({ ...options, headers: twice })).toBe("bad-signature");
  });

  it("refuses a body that was tampered with, and a moved timestamp", async () => {
    const options = await received();
    expect(await reasonOf({ ...options, rawBody: options.rawBody.replace("Ada", "Eve") })).toBe("bad-signature");
    expect(await reasonOf({ ...options, rawBody: `${options.rawBody} ` })).toBe("bad-signature");
    const later = { ...options.headers, "X-Chatwoot-Timestamp": String(Math.floor(Date.now() / 1000) + 1) };
    expect(await reasonOf({ ...options, headers: later })).toBe("bad-signature");
  });

  it.each(["X-Chatwoot-Signature", "X-Chatwoot-Timestamp", "X-Chatwoot-Delivery"])(
    "refuses it without %s",
    async (name) => {
      const { headers, ...options } = await received();
      const { [name]: _left, ...others } = headers;
      expect(await reasonOf({ ...options, headers: others })).toBe("missing-header");
      expect(await reasonOf({ ...options, headers: { ...headers, [name]: "" } })).toBe("missing-header");
    },
  );

  it.each([
    [-301, "stale"],
    [-300, "accepted"],
    [300, "accepted"],
    [301, "stale"],
  ])("signed %i s from now it is %s", async (seconds, expected) => {
    const now = 1_800_000_000_000;
    const options = await received(messageCreated, secret, new Date(now + seconds * 1000));
    expect(await reasonOf({ ...options, now: () => now })).toBe(expected);
  });

  it("lets nothing in by a clock that gives no number", async () => {
    const options = await received(messageCreated, secret, new Date(0));
    expect(await reasonOf({ ...options, now: () => Number.NaN })).toBe("stale");
  });

  it("takes another tolerance, and says nothing of time to who cannot sign", async () => {
    const old = new Date(Date.now() - 3_600_000);
    const options = await received(messageCreated, secret, old);
    expect(await reasonOf({ ...options, toleranceSeconds: 7200 })).toBe("accepted");
    expect(await reasonOf(await received(messageCreated, "forged", old))).toBe("bad-signature");
  });

  it.each(["", "no JSON", "[]", "null", "1", '"event"', "{}", '{"event":1}', "<html>"])(
    "refuses %j as malformed",
    async (body) => {
      expect(await reasonOf(await received(body))).toBe("malformed");
    },
  );

  it("refuses a signed time that is no time, and bytes that are no UTF-8, as malformed", async () => {
    const sign = (timestamp: string, rawBody: Uint8Array): VerifyWebhookOptions => ({
      rawBody,
      secrets: secret,
      headers: {
        "x-chatwoot-signature": `sha256=${createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest("hex")}`,
        "x-chatwoot-timestamp": timestamp,
        "x-chatwoot-delivery": "d",
      },
    });
    for (const time of ["soon", "-1", "1e9", "0x10", "1.5", "Infinity", "9".repeat(30)]) {
      expect(await reasonOf(sign(time, Buffer.from("{}")))).toBe("malformed");
    }
    const now = String(Math.floor(Date.now() / 1000));
    expect(await reasonOf(sign(now, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])))).toBe("malformed");
  });

  it("refuses a replay, by its id and under another id too", async () => {
    const options = await received();
    expect(await reasonOf(options)).toBe("accepted");
    expect(await reasonOf(options)).toBe("duplicate");
    expect(await reasonOf({ ...options, replayStore: new MemoryReplayStore() })).toBe("accepted");
    const renamed = { ...options.headers, "X-Chatwoot-Delivery": "another" };
    expect(await reasonOf({ ...options, headers: renamed })).toBe("duplicate");
  });

  it("remembers in this process unless it is given a store", async () => {
    const { body, headers } = await signWebhook({ event: crypto.randomUUID() }, { secret });
    const options = { rawBody: body, headers, secrets: secret };
    expect([await reasonOf(options), await reasonOf(options)]).toEqual(["accepted", "duplicate"]);
  });

  it("refuses an id that comes again with another body", async () => {
    const deliveryId = crypto.randomUUID();
    for (const [event, expected] of [
      ["a", "accepted"],
      ["b", "duplicate"],
    ] as const) {
      const { body, headers } = await signWebhook({ event }, { secret, deliveryId });
      expect(await reasonOf({ rawBody: body, headers, secrets: secret })).toBe(expected);
    }
  });

  it("remembers refused deliveries nowhere, and forgets released ones", async () => {
    const replayStore = new MemoryReplayStore();
    const options = { ...(await received()), replayStore };
    expect(await reasonOf({ ...options, secrets: "other" })).toBe("bad-signature");
    expect(await reasonOf({ ...(await received("no JSON")), replayStore })).toBe("malformed");
    expect(replayStore.size).toBe(0);
    const delivery = await verifyWebhook(options);
    expect(replayStore.size).toBe(2);
    await delivery.release();
    expect(await reasonOf(options)).toBe("accepted");
  });

  it("lets replays pass only where that was asked for", async () => {
    const options = { ...(await received()), replayStore: false } as const;
    expect(await reasonOf(options)).toBe("accepted");
    expect(await reasonOf(options)).toBe("accepted");
  });

  it("accepts unsigned deliveries only where that was asked for", async () => {
    const rawBody = JSON.stringify(messageCreated);
    expect(await reasonOf({ rawBody, headers: {}, secrets: secret })).toBe("missing-header");
    const delivery = await verifyWebhook({ rawBody, headers: {}, allowUnsigned: true });
    expect(delivery).toMatchObject({ known: true, deliveryId: undefined, signedAt: undefined });
    const headers = { "x-chatwoot-delivery": crypto.randomUUID() };
    expect(await reasonOf({ rawBody, headers, allowUnsigned: true })).toBe("accepted");
    expect(await reasonOf({ rawBody, headers, allowUnsigned: true })).toBe("duplicate");
  });

  it.each([
    ["no secret", {}, "secrets"],
    ["an undefined secret", { secrets: undefined }, "secrets"],
    ["no secret in the list", { secrets: [] }, "secrets"],
    ["an empty secret", { secrets: "" }, "secrets"],
    ["an empty secret among others", { secrets: [secret, ""] }, "secrets"],
    ["a secret of blanks", { secrets: " \n" }, "secrets"],
    ["an empty secret with unsigned allowed", { secrets: "", allowUnsigned: true }, "secrets"],
    ["a secret with unsigned allowed", { secrets: secret, allowUnsigned: true }, "allowUnsigned"],
    ["no tolerance", { secrets: secret, toleranceSeconds: 0 }, "toleranceSeconds"],
    ["a tolerance that is no number", { secrets: secret, toleranceSeconds: Number.NaN }, "toleranceSeconds"],
    ["a misspelt option", { secrets: secret, toleranceSecond: 3 }, "toleranceSecond"],
    ["an option in another case", { secrets: secret, replaystore: false }, "replaystore"],
    ["endless tolerance", { secrets: secret, toleranceSeconds: Number.POSITIVE_INFINITY }, "toleranceSeconds"],
  ])("does not work with %s", async (_what, options, argument) => {
    const { body, headers } = await signWebhook(messageCreated, { secret });
    const thrown = await verifyWebhook({ rawBody: body, headers, ...options }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "InvalidArgumentError", argument });
    expect(inspect(thrown)).not.toContain(secret);
  });

  it("takes the body as text, bytes, a part of bytes, a buffer, and bytes of another realm", async () => {
    const { rawBody: text, ...options } = await received();
    const bytes = Buffer.from(text);
    const padded = Buffer.from(`..${text}..`).subarray(2, -2);
    const whole = new Uint8Array(bytes).buffer;
    const foreign: Uint8Array = runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytes] });
    expect(foreign).not.toBeInstanceOf(Uint8Array);
    for (const rawBody of [text, bytes, padded, whole, foreign]) {
      expect(await reasonOf({ ...options, rawBody, replayStore: false })).toBe("accepted");
    }
  });

  it("says so when it is given a parsed body", async () => {
    const parsed = { ...(await received()), rawBody: messageCreated as unknown as string };
    await expect(verifyWebhook(parsed)).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "rawBody" });
  });

  it("does not accept what the store cannot remember", async () => {
    const replayStore = {
      claim: () => Promise.reject(new Error("store is down")),
      release: () => undefined,
    };
    await expect(verifyWebhook({ ...(await received()), replayStore })).rejects.toThrow("store is down");
  });

  it("frees what it had claimed when the store fails half-way", async () => {
    const store = new MemoryReplayStore();
    let down = true;
    const replayStore = {
      claim(key: string, seconds: number): boolean {
        if (down && store.size > 0) throw new Error("the store is down");
        return store.claim(key, seconds);
      },
      release: (key: string): void => store.release(key),
    };
    const options = { ...(await received()), replayStore };
    await expect(verifyWebhook(options)).rejects.toThrow("the store is down");
    expect(store.size).toBe(0);
    down = false;
    expect(await reasonOf(options)).toBe("accepted");
  });

  it("says which of its options is missing", async () => {
    const refused = (argument: string): object => ({ name: "InvalidArgumentError", argument });
    await expect(verifyWebhook(undefined as never)).rejects.toMatchObject(refused("options"));
    const { headers: _, ...headless } = await received();
    await expect(verifyWebhook(headless as never)).rejects.toMatchObject(refused("headers"));
  });
});

describe("signWebhook", () => {
  it.each([
    [undefined, { secret }, "payload"],
    [null, { secret }, "payload"],
    [messageCreated, undefined, "options"],
    [messageCreated, {}, "secret"],
    [messageCreated, { secret, signedAt: new Date(Number.NaN) }, "signedAt"],
    [messageCreated, { secret, deliveryID: "1" }, "deliveryID"],
  ])("does not sign %o with %o", async (payload, options, argument) => {
    const signing = signWebhook(payload as never, options as never);
    await expect(signing).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
  });

  it("does not sign with an empty secret", async () => {
    await expect(signWebhook(messageCreated, { secret: "" })).rejects.toMatchObject({ argument: "secret" });
  });
});

function upperCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
}
