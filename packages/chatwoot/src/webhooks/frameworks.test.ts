import { EventEmitter, once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { isTruewireError } from "@truewire/core";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import { messageCreated } from "./events.testing.ts";
import { signWebhook } from "./sign-webhook.ts";
import { createWebhookHandler } from "./webhook-handler.ts";
import type { WebhookHandler } from "./webhook-handler.ts";

const secret = "s3cret";

/** Mounts a handler at `/hook` the way a program does that uses the framework. */
type Mount = (handler: WebhookHandler) => RequestListener | Promise<RequestListener>;

const keepRawBody = (request: object, _response: unknown, rawBody: Buffer): void => {
  Object.assign(request, { rawBody });
};

const mounts: Readonly<Record<string, Mount>> = {
  "bare node:http": (handler) => handler.node,
  "node:http by handle": (handler) => async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { status, body } = await handler.handle({ rawBody: Buffer.concat(chunks), headers: request.headers });
    response.writeHead(status).end(body);
  },
  Express: (handler) => express().post("/hook", handler.node),
  "Express with express.json keeping the body": (handler) =>
    express()
      .use(express.json({ verify: keepRawBody, strict: false }))
      .post("/hook", handler.node),
  "Express with express.raw": (handler) =>
    express().post("/hook", express.raw({ type: "application/json" }), handler.node),
  "Express with express.text": (handler) =>
    express().post("/hook", express.text({ type: "application/json" }), handler.node),
  "Fastify, read by the handler": async (handler) => {
    const app = fastify();
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    app.post("/hook", async (request, reply) => {
      reply.hijack();
      await handler.node(request.raw, reply.raw);
    });
    await app.ready();
    return app.routing;
  },
  "Fastify, read by its parser": async (handler) => {
    const app = fastify();
    app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    app.post<{ Body: Buffer }>("/hook", async (request, reply) => {
      const { status, body } = await handler.handle({ rawBody: request.body, headers: request.headers });
      return reply.code(status).send(body);
    });
    await app.ready();
    return app.routing;
  },
  Hono: (handler) => getRequestListener(new Hono().post("/hook", (context) => handler.fetch(context.req.raw)).fetch),
};

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

describe.each(Object.entries(mounts))("under %s", (name, mount) => {
  async function mounted() {
    const seen: unknown[] = [];
    const errors: unknown[] = [];
    const handler = createWebhookHandler({
      secrets: ["new", secret],
      maxBodyBytes: 10_000,
      onUnknown: (event) => seen.push(event),
      onError: (error) => errors.push(isTruewireError(error, "WebhookVerificationError") ? error.reason : error),
    });
    handler.on("message_created", (message) => seen.push(message));
    return { seen, errors, url: await serve(await mount(handler)) };
  }

  it("takes what is signed, once", async () => {
    const { seen, errors, url } = await mounted();
    const delivery = await signWebhook(messageCreated, { secret });
    const other = await signWebhook({ event: "invented_event" }, { secret: "new" });
    const statuses = [];
    for (const init of [delivery, delivery, other]) statuses.push((await fetch(url, init)).status);
    expect(statuses).toEqual([200, 200, 200]);
    expect(seen).toEqual([messageCreated, { event: "invented_event" }]);
    expect(errors).toEqual(["duplicate"]);
  });

  it("refuses everything else", async () => {
    const { seen, errors, url } = await mounted();
    const good = await signWebhook(messageCreated, { secret });
    const { "X-Chatwoot-Signature": _signature, ...unsigned } = good.headers;
    const refused: [RequestInit, number, string][] = [
      [{ ...good, body: good.body.replace("Ada", "Eve") }, 401, "bad-signature"],
      [await signWebhook(messageCreated, { secret: "forged" }), 401, "bad-signature"],
      [{ ...good, headers: unsigned }, 401, "missing-header"],
      [await signWebhook(messageCreated, { secret, signedAt: new Date(0) }), 401, "stale"],
      [await signWebhook(messageCreated, { secret, signedAt: new Date(Date.now() + 900_000) }), 401, "stale"],
      [await signWebhook('"no event"', { secret }), 400, "malformed"],
      [await signWebhook({ event: "x".repeat(10_000) }, { secret }), 413, "too-large"],
    ];
    for (const [init, status] of refused) {
      const response = await fetch(url, init);
      expect([response.status, await response.text()]).toEqual([status, ""]);
    }
    expect(errors).toEqual(refused.map(([, , reason]) => reason));
    expect(seen).toEqual([]);
  });

  it("refuses what is no JSON", async () => {
    const { errors, url } = await mounted();
    expect((await fetch(url, await signWebhook("no JSON", { secret }))).status).toBe(400);
    // What the framework's own JSON parser refuses does not get as far as the handler.
    expect(errors).toEqual(name.includes("express.json") ? [] : ["malformed"]);
  });

  it("takes a body in pieces that cut characters in two", async () => {
    const { seen, url } = await mounted();
    const { body, headers } = await signWebhook(messageCreated, { secret });
    const sending = httpRequest(url, { method: "POST", headers });
    const bytes = Buffer.from(body);
    const cut = bytes.indexOf("✓") + 1;
    for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
      await new Promise((resolve) => {
        sending.write(piece, resolve);
      });
    }
    const answered = once(sending, "response");
    sending.end();
    const [response] = await answered;
    response.resume();
    expect(response.statusCode).toBe(200);
    expect(seen).toEqual([messageCreated]);
  });
});

describe("the Node handler", () => {
  it("says what to do when a parser has thrown the body away", async () => {
    const errors: unknown[] = [];
    const handler = createWebhookHandler({ secrets: secret, onError: (error) => errors.push(error) });
    const url = await serve(express().use(express.json()).post("/hook", handler.node));
    expect((await fetch(url, await signWebhook(messageCreated, { secret }))).status).toBe(500);
    expect(errors).toMatchObject([{ name: "InvalidArgumentError", argument: "request.rawBody" }]);
  });

  it("answers 405 to what is no POST", async () => {
    const url = await serve(createWebhookHandler({ secrets: secret }).node);
    const response = await fetch(url);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("stops at the limit where no length is given", async () => {
    const reasons: unknown[] = [];
    const handler = createWebhookHandler({
      secrets: secret,
      maxBodyBytes: 1000,
      onError: (error) => reasons.push(error),
    });
    const url = await serve(handler.node);
    const { headers } = await signWebhook(messageCreated, { secret });
    const body = new Blob(["x".repeat(600), "x".repeat(600)]).stream();
    const response = await fetch(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect(response.status).toBe(413);
    expect(reasons).toMatchObject([{ reason: "too-large" }]);
  });

  it("notices a sender that goes away", async () => {
    const exchanges = new EventEmitter();
    const onError = (error: unknown): unknown => exchanges.emit("failed", error);
    const handler = createWebhookHandler({ secrets: secret, onError });
    const url = await serve((request, response) => {
      void handler.node(request, response);
      exchanges.emit("arrived");
    });
    const failed = once(exchanges, "failed");
    const arrived = once(exchanges, "arrived");
    const { headers } = await signWebhook(messageCreated, { secret });
    const sending = httpRequest(url, { method: "POST", headers: { ...headers, "Content-Length": "500" } });
    sending.on("error", () => undefined).write("x");
    await arrived;
    sending.destroy();
    expect((await failed)[0]).toMatchObject({ name: "ConnectionError", phase: "exchange" });
  });
});
