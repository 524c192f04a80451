import { expectValidExchanges, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { Reply } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../../koreai.ts";
import type { WebhookMessage } from "../../index.ts";

const credentials = { channel: { clientId: "cs-channel", clientSecret: "a very secret secret" } };
const from = { id: "user-1" };
const hello = { message: { type: "text", val: "hello" }, from } as const;
const said = (val: string) => ({ type: "text", val, createdOn: "2026-05-11T06:48:50.801Z", messageId: `ms-${val}` });

function claimsOf(header = ""): Record<string, unknown> {
  expect(header).toMatch(/^bearer /);
  return JSON.parse(Buffer.from(header.split(".")[1] ?? "", "base64url").toString("utf8"));
}

/** A bot that answers its message, then one poll after the other. */
function botOf(first: Reply, ...polls: Reply[]) {
  return recordingServer(({ method }) => (method === "POST" ? first : (polls.shift() ?? { status: 500 })));
}

function client(host: string) {
  return new KoreAI({ host, credentials, botId: "st-1", rateLimit: false, maxRetries: 0 });
}

describe("send", () => {
  it.each<WebhookMessage>([
    { type: "text", val: "hello", attachments: [{ url: "https://example.com/a" }] },
    { type: "text", val: "x", attachments: [{ fileName: "x", fileType: "image", fileId: "650c" }] },
    { type: "event", val: "ON_CONNECT" },
    { type: "template", val: { type: "buttons" } },
    { type: "formData", val: { formId: "frm-x", data: [{ componentId: "fct-x", input: "a" }], meta: {} } },
  ])("%j is sent as described, by a token that names its sender", async (message) => {
    const reply = { data: [said("hi")], _v: "v2", endOfTask: true, endReason: "Fulfilled", completedTaskId: "dg-x" };
    await using server = await botOf({ json: reply });
    const params = { session: { new: true }, message, from };
    await expect(client(server.url).webhookChannel.send(params)).resolves.toEqual(reply);
    expect(server.last()).toMatchObject({ method: "POST", target: "/chatbot/v2/webhook/st-1", json: params });
    const { headers } = server.last();
    expect(claimsOf(headers["authorization"])).toMatchObject({ appId: "cs-channel", userIdentity: "user-1" });
    expect(headers).not.toHaveProperty("auth");
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", "/chatbot/v2/webhook/st-1", 200, reply);
  });

  it("gives the acknowledgement of an asynchronous channel", async () => {
    const ack = { status: "ok", _v: "v2", traceId: "RTM-1" };
    await using server = await botOf({ json: ack });
    await expect(client(server.url).webhookChannel.send(hello)).resolves.toEqual(ack);
    await expectValidResponse("koreai", "POST", "/chatbot/v2/webhook/st-1", 200, ack);
  });

  it.each([
    [400, "BadRequestError", "Invalid Request Payload"],
    [429, "RateLimitError", "Too Many requests"],
    [504, "InternalServerError", "The request has been timed-out"],
  ])("status %i is a %s", async (status, name, msg) => {
    await using server = await botOf({ status, json: { errors: [{ msg, code: status }], _v: "v2", _t: "RTM-1" } });
    const result = await client(server.url).webhookChannel.send(hello).safe();
    expect(result).toMatchObject({ ok: false, error: { name, status, serverMessage: msg, code: status } });
    expect(server.requests).toHaveLength(1);
  });

  it("mints another token once when one is refused", async () => {
    const refusal = { errors: [{ msg: "Invalid Access token", code: 401 }], _v: "v2", _t: "RTM-1" };
    await using server = await recordingServer(() =>
      server.requests.length === 1 ? { status: 401, json: refusal } : { json: { data: [] } },
    );
    await expect(client(server.url).webhookChannel.send(hello)).resolves.toEqual({ data: [] });
    expect(server.requests).toHaveLength(2);
  });

  it("reaches further instances, and the first version", async () => {
    await using server = await recordingServer(({ path }) => ({
      json: path.includes("/hooks/") ? { text: ["x", "y"] } : { data: [] },
    }));
    const { webhookChannel } = client(server.url);
    const old = { session: { new: false }, message: { text: "hello" }, from };
    await webhookChannel.instances.send("ivrInst-1", hello);
    await expect(webhookChannel.v1.send(old)).resolves.toEqual({ text: ["x", "y"] });
    await webhookChannel.v1.instances.send("ivrInst-1", old);
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/chatbot/v2/webhook/st-1/hookInstance/ivrInst-1",
      "/chatbot/hooks/st-1",
      "/chatbot/hooks/st-1/hookInstance/ivrInst-1",
    ]);
    for (const request of server.requests) {
      expect(claimsOf(request.headers["authorization"])["userIdentity"]).toBe("user-1");
    }
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("uploads attachments in parts", async () => {
    await using server = await recordingServer(() => ({ json: { fileToken: "t" } }));
    const { attachments } = client(server.url).webhookChannel;
    await expect(attachments.start("rtm")).resolves.toEqual({ fileToken: "t" });
    await attachments.sendChunk("rtm", "t 1", { chunk: "abc", chunkNo: 1 });
    await attachments.commit("rtm", "t 1", { fileContext: "c", filename: "a", totalChunks: "1", fileExtension: "txt" });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/attachments/st-1/rtm/token",
      "POST /api/attachments/st-1/rtm/token/t%201/chunk",
      "PUT /api/attachments/st-1/rtm/token/t%201/chunk",
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it.each<[string, unknown]>([
    ["params", undefined],
    ["message", { from }],
    ["from", { message: hello.message }],
    ["from.id", { ...hello, from: { id: "" } }],
    ["from.id", { ...hello, from: { id: 7 } }],
  ])("is refused without %s, before anything is sent", async (argument, params) => {
    await using server = await botOf({ json: {} });
    const { webhookChannel } = client(server.url);
    const refused = { name: "InvalidArgumentError", argument };
    await expect(webhookChannel.send(params as never)).rejects.toMatchObject(refused);
    await expect(webhookChannel.v1.send(params as never)).rejects.toMatchObject(refused);
    await expect(webhookChannel.instances.send("i", params as never)).rejects.toMatchObject(refused);
    await expect(webhookChannel.ask(params as never)).rejects.toMatchObject(refused);
    expect(server.requests).toEqual([]);
  });

  it("is refused where there are only credentials of other apps", async () => {
    const kore = new KoreAI({
      host: "https://kore.example.com",
      credentials: { admin: credentials.channel },
      botId: "st",
    });
    await expect(kore.webhookChannel.send(hello)).rejects.toMatchObject({ argument: "credentials.channel" });
  });
});

describe("poll", () => {
  const pending = { status: "Inprogress", pollId: "p-1", _v: "v2" };

  it("gives messages, or that the bot goes on", async () => {
    await using server = await botOf({}, { json: pending }, { json: { data: [said("done")], endOfTask: true } });
    const { webhookChannel } = client(server.url);
    await expect(webhookChannel.poll("p-1")).resolves.toEqual(pending);
    await expect(webhookChannel.poll("p-1")).resolves.toMatchObject({ endOfTask: true });
    expect(server.last()).toMatchObject({ method: "GET", path: "/chatbot/v2/webhook/st-1/poll/p-1" });
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", server.last().path, 200, pending);
  });

  it("is not repeated when its answer may be lost: the server hands messages out once", async () => {
    await using server = await recordingServer(() => ({ status: 503 }));
    const kore = new KoreAI({ host: server.url, credentials, botId: "st-1", rateLimit: false });
    await expect(kore.webhookChannel.poll("p-1")).rejects.toMatchObject({ status: 503, effect: "unknown" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("ask", () => {
  const options = { pollInterval: 1 };
  const turn = [
    { json: { data: [said("a")], pollId: "p-1" } },
    { json: { status: "Inprogress", pollId: "p-1" } },
    { json: { status: "Inprogress", pollId: "p-1" } },
    { json: { data: [said("b"), said("c")], pollId: "p-2" } },
    { json: { data: [said("d")], endOfTask: true, endReason: "Fulfilled", completedTaskId: "dg-1" } },
  ] as const;

  it("follows polls until the task has ended, and gives the whole turn", async () => {
    await using server = await botOf(...turn);
    const result = await client(server.url).webhookChannel.ask(hello, options);
    expect(result.messages.map(({ val }) => val)).toEqual(["a", "b", "c", "d"]);
    expect(result).toMatchObject({
      endOfTask: true,
      endReason: "Fulfilled",
      completedTaskId: "dg-1",
      traceId: undefined,
    });
    expect(server.requests.map(({ path }) => path.split("/").at(-1))).toEqual(["st-1", "p-1", "p-1", "p-1", "p-2"]);
  });

  it("gives its messages as they come", async () => {
    await using server = await botOf(...turn);
    const asked = client(server.url).webhookChannel.ask(hello, options);
    const seen: unknown[] = [];
    for await (const { val } of asked) seen.push(val);
    expect(seen).toEqual(["a", "b", "c", "d"]);
    expect((await asked).messages).toHaveLength(4);
  });

  it("ends at once where nothing more is promised, or the task has ended", async () => {
    for (const reply of [{ data: [said("a")] }, { data: [said("a")], pollId: "p-1", endOfTask: true }]) {
      await using server = await botOf({ json: reply });
      expect((await client(server.url).webhookChannel.ask(hello)).messages).toHaveLength(1);
      expect(server.requests).toHaveLength(1);
    }
  });

  it("tells the trace of an asynchronous channel, whose messages go elsewhere", async () => {
    await using server = await botOf({ json: { status: "ok", _v: "v2", traceId: "RTM-1" } });
    await expect(client(server.url).webhookChannel.ask(hello)).resolves.toEqual({ messages: [], traceId: "RTM-1" });
  });

  it("hands out what came before a failure, then throws it", async () => {
    await using server = await botOf(turn[0], { status: 400, json: { errors: [{ msg: "No data found", code: 400 }] } });
    const seen: unknown[] = [];
    const run = async () => {
      for await (const { val } of client(server.url).webhookChannel.ask(hello, options)) seen.push(val);
    };
    await expect(run()).rejects.toMatchObject({ name: "BadRequestError", serverMessage: "No data found" });
    expect(seen).toEqual(["a"]);
  });

  it("ends when the loop is left, aborted, or too long", async () => {
    const endless = () => recordingServer(({ method }) => ({ json: method === "POST" ? turn[0].json : turn[1].json }));
    await using server = await endless();
    const { webhookChannel } = client(server.url);
    const left: unknown[] = [];
    for await (const { val } of webhookChannel.ask(hello, options)) {
      left.push(val);
      break;
    }
    expect(left).toEqual(["a"]);
    const controller = new AbortController();
    const reason = new Error("enough");
    const aborted = webhookChannel.ask(hello, { ...options, signal: controller.signal });
    await aborted[Symbol.asyncIterator]().next();
    controller.abort(reason);
    await expect(aborted).rejects.toMatchObject({ name: "AbortError", reason });
    await expect(webhookChannel.ask(hello, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    await expect(webhookChannel.ask(hello, { ...options, deadline: 60 })).rejects.toMatchObject({
      name: "TimeoutError",
      kind: "deadline",
    });
    await expect(webhookChannel.ask(hello, { pollInterval: 0 })).rejects.toMatchObject({ argument: "pollInterval" });
  });
});
