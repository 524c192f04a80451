import { inspect } from "node:util";
import { isTruewireError } from "@truewire/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { events, messageCreated } from "./events.testing.ts";
import type { WebhookEventName } from "./events.ts";
import { signWebhook } from "./sign-webhook.ts";
import { createWebhookHandler } from "./webhook-handler.ts";
import type { WebhookHandlerOptions } from "./handler-options.ts";

const secret = "s3cret";
const url = "https://receiver.example/chatwoot";

async function signed(payload: Parameters<typeof signWebhook>[0] = messageCreated): Promise<Request> {
  return new Request(url, await signWebhook(payload, { secret }));
}

/** A handler that keeps the reasons of what it refuses, and other errors as they are. */
function observed(options: Partial<WebhookHandlerOptions> = {}) {
  const errors: unknown[] = [];
  const onError = (error: unknown): unknown =>
    errors.push(isTruewireError(error, "WebhookVerificationError") ? error.reason : error);
  return { errors, handler: createWebhookHandler({ secrets: secret, onError, ...options }) };
}

describe("a webhook handler", () => {
  it.each(events.map((event) => [event.event, event] as const))(
    "calls the listener of %s, and no other",
    async (name, event) => {
      const { handler, errors } = observed();
      const seen: unknown[] = [];
      for (const one of events) handler.on(one.event, (payload) => seen.push([one.event, payload]));
      const response = await handler.fetch(await signed(event));
      expect([response.status, await response.text()]).toEqual([200, ""]);
      expect(seen).toEqual([[name, event]]);
      expect(errors).toEqual([]);
    },
  );

  it("waits for several listeners, one after the other", async () => {
    const { handler } = observed();
    const seen: string[] = [];
    handler.on("message_created", async (message) => {
      await Promise.resolve();
      seen.push(`first ${message.message_type}`);
    });
    handler.on("message_created", (_message, delivery) => {
      seen.push(`second ${delivery.known}`);
    });
    expect((await handler.fetch(await signed())).status).toBe(200);
    expect(seen).toEqual(["first incoming", "second true"]);
  });

  it("acknowledges events that nobody listens to", async () => {
    expect((await observed().handler.fetch(await signed())).status).toBe(200);
  });

  it("hands unknown events to onUnknown, and acknowledges them without it", async () => {
    const payload = { event: "invented_event", id: 1 };
    const seen: unknown[] = [];
    const { handler } = observed({ onUnknown: (event, { known }) => seen.push([event, known]) });
    expect((await handler.fetch(await signed(payload))).status).toBe(200);
    expect(seen).toEqual([[payload, false]]);
    expect((await observed().handler.fetch(await signed(payload))).status).toBe(200);
  });

  it("has no listeners for events that do not exist", () => {
    expect(() => observed().handler.on("message_create" as WebhookEventName, () => undefined)).toThrow(
      "event must be the name of an event",
    );
  });

  it("answers every refusal without a word, and tells its owner why", async () => {
    const { handler, errors } = observed({ maxBodyBytes: 10_000 });
    const good = await signWebhook(messageCreated, { secret });
    const answers: [number, string][] = [];
    for (const init of [
      await signWebhook(messageCreated, { secret: "forged" }),
      await signWebhook(messageCreated, { secret, signedAt: new Date(Date.now() - 301_000) }),
      await signWebhook(messageCreated, { secret, signedAt: new Date(Date.now() + 302_000) }),
      { ...good, body: good.body.replace("Ada", "Eve") },
      { ...good, headers: {} },
      await signWebhook("no JSON", { secret }),
      await signWebhook("x".repeat(10_001), { secret }),
      good,
      good,
    ]) {
      const response = await handler.fetch(new Request(url, init));
      answers.push([response.status, await response.text()]);
    }
    expect(answers.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 400, 413, 200, 200]);
    expect(answers.every(([, body]) => body === "")).toBe(true);
    expect(errors).toEqual([
      "bad-signature",
      "stale",
      "stale",
      "bad-signature",
      "missing-header",
      "malformed",
      "too-large",
      "duplicate",
    ]);
  });

  it.each(["GET", "PUT", "HEAD"])("does not take a %s", async (method) => {
    const response = await observed().handler.fetch(new Request(url, { method }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("stops reading where a body without a length gets too large", async () => {
    const { handler, errors } = observed({ maxBodyBytes: 1000 });
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const { headers } = await signWebhook(messageCreated, { secret });
    const response = await handler.fetch(
      new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit),
    );
    expect(response.status).toBe(413);
    expect(errors).toEqual(["too-large"]);
    expect(sent).toBeLessThan(2000);
  });

  it("does not read the body of what has no proof with it", async () => {
    const { handler, errors } = observed();
    const request = new Request(url, { method: "POST", body: "x" });
    expect((await handler.fetch(request)).status).toBe(401);
    expect(request.bodyUsed).toBe(false);
    expect(errors).toEqual(["missing-header"]);
  });

  it("answers 500 when a listener throws, and lets the delivery come again", async () => {
    const { handler, errors } = observed();
    const failure = new Error("no database");
    let calls = 0;
    handler.on("message_created", () => {
      if (++calls === 1) throw failure;
    });
    const delivery = await signWebhook(messageCreated, { secret });
    const statuses = [];
    for (let index = 0; index < 3; index++) statuses.push((await handler.fetch(new Request(url, delivery))).status);
    expect(statuses).toEqual([500, 200, 200]);
    expect(calls).toBe(2);
    expect(errors).toEqual([failure, "duplicate"]);
  });

  it("answers 500 while the store is down, before and after", async () => {
    const down = new Error("store is down");
    const claimed = observed({ replayStore: { claim: () => Promise.reject(down), release: () => undefined } });
    expect((await claimed.handler.fetch(await signed())).status).toBe(500);
    expect(claimed.errors).toEqual([down]);

    const released = observed({ replayStore: { claim: () => true, release: () => Promise.reject(down) } });
    const failure = new Error("no database");
    released.handler.on("message_created", () => Promise.reject(failure));
    expect((await released.handler.fetch(await signed())).status).toBe(500);
    expect(released.errors).toEqual([failure, down]);
  });

  it("works on one delivery at a time only once when it comes twice at once", async () => {
    const { handler } = observed();
    let calls = 0;
    handler.on("message_created", () => void calls++);
    const delivery = await signWebhook(messageCreated, { secret });
    await Promise.all(Array.from({ length: 20 }, () => handler.fetch(new Request(url, delivery))));
    expect(calls).toBe(1);
  });

  it("says so when somebody has read the request before", async () => {
    const { handler, errors } = observed();
    const request = await signed();
    await request.text();
    expect((await handler.fetch(request)).status).toBe(500);
    expect(errors).toMatchObject([{ name: "InvalidArgumentError", argument: "request" }]);
  });

  it("answers although onError fails, and writes to the console by default", async () => {
    const lines = captureConsole();
    const failing = observed({ onError: () => Promise.reject(new Error("no log")) });
    expect((await failing.handler.fetch(new Request(url, { method: "POST" }))).status).toBe(401);
    const silent = createWebhookHandler({ secrets: secret }).on("message_created", () => {
      throw new Error("no database");
    });
    await silent.fetch(new Request(url, { method: "POST" }));
    await silent.fetch(await signed());
    expect(lines).toEqual([
      "[truewire] a webhook delivery failed: Error: no log",
      "[truewire] a webhook delivery was refused: missing-header",
      "[truewire] a webhook delivery failed: Error: no database",
    ]);
  });

  it("takes deliveries from frameworks that it does not know", async () => {
    const { handler, errors } = observed({ maxBodyBytes: 10_000 });
    let calls = 0;
    handler.on("message_created", () => void calls++);
    const { body, headers } = await signWebhook(messageCreated, { secret });
    expect(await handler.handle({ rawBody: Buffer.from(body), headers })).toEqual({
      status: 200,
      headers: {},
      body: "",
    });
    expect(calls).toBe(1);
    expect((await handler.handle({ rawBody: "x".repeat(10_001), headers })).status).toBe(413);
    expect((await handler.handle({ rawBody: JSON.parse(body), headers })).status).toBe(500);
    expect(errors).toMatchObject(["too-large", { name: "InvalidArgumentError", argument: "rawBody" }]);
  });

  it("answers 500 to what a framework hands over without its parts", async () => {
    const { handler, errors } = observed();
    for (const delivery of [undefined, null, {}, { rawBody: "{}" }]) {
      expect((await handler.handle(delivery as never)).status).not.toBe(200);
    }
    expect(errors).toHaveLength(4);
    expect(errors).not.toContainEqual(expect.any(TypeError));
  });

  it.each([
    [undefined, "options"],
    [null, "options"],
    ["secret", "options"],
    [{ secrets: 5 }, "secrets"],
    [{ secrets: { 0: secret } }, "secrets"],
    [{ secrets: [secret, undefined] }, "secrets"],
    [{ secrets: secret, replayStore: {} }, "replayStore"],
    [{ secrets: secret, replayStore: new Map() }, "replayStore"],
    [{ secrets: secret, now: 5 }, "now"],
    [{ secrets: secret, onError: true }, "onError"],
    [{ secrets: secret, onUnknown: "log" }, "onUnknown"],
    [{ secrets: secret, maxBodybytes: 1 }, "maxBodybytes"],
  ])("is not made of %o", (options, argument) => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument }) as Error;
    expect(() => createWebhookHandler(options as never)).toThrow(refused);
  });

  it("takes no listener that cannot be called", () => {
    const { handler } = observed();
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "listener" }) as Error;
    expect(() => handler.on("message_created", undefined as never)).toThrow(refused);
  });

  it("shows no secret when it is printed", async () => {
    const { handler } = observed({ secrets: ["k3y-one", "k3y-two"] });
    await handler.fetch(new Request(url, await signWebhook(messageCreated, { secret: "k3y-two" })));
    const shown = inspect(handler, { depth: 9, showHidden: true }) + JSON.stringify(handler) + String(handler);
    expect(shown).not.toContain("k3y");
  });

  it("is not made without protection, or with a limit that is none", () => {
    expect(() => createWebhookHandler({})).toThrow("secrets must be given");
    expect(() => createWebhookHandler({ secrets: "" })).toThrow("secrets must be a text that is not empty");
    expect(() => createWebhookHandler({ secrets: secret, maxBodyBytes: 0 })).toThrow("maxBodyBytes");
    expect(createWebhookHandler({ allowUnsigned: true })).toBeDefined();
  });
});

function captureConsole(): string[] {
  const lines: string[] = [];
  const { warn, error } = console;
  const keep = (...parts: unknown[]): number => lines.push(parts.map(String).join(" "));
  Object.assign(console, { warn: keep, error: keep });
  onTestFinished(() => void Object.assign(console, { warn, error }));
  return lines;
}
