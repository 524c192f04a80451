import { describe, expect, it } from "vitest";
import { createCallbackHandler, parseCallback } from "../webhook-channel.ts";
import type { ChannelCallback } from "../webhook-channel.ts";

const message = { type: "text", val: "x", createdOn: "2026-10-11T13:44:34.675Z" };

describe("parseCallback", () => {
  it.each<[unknown, Partial<ChannelCallback>]>([
    [
      { data: [message], _v: "v2", to: "u", from: "st-1" },
      { version: "v2", messages: [message], to: "u", from: "st-1" },
    ],
    [JSON.stringify({ data: [message] }), { version: "v2", messages: [message], endOfTask: undefined }],
    [
      { _v: "v2", endOfTask: true, endReason: "Fulfilled", completedTaskId: "dg", completedTaskName: "n" },
      { messages: [], endOfTask: true, endReason: "Fulfilled", completedTaskId: "dg", completedTaskName: "n" },
    ],
    [
      { to: "u", from: "st-1", text: "x" },
      { version: "v1", messages: [{ type: "text", val: "x" }] },
    ],
    [
      { text: ["x", { a: 1 }] },
      {
        version: "v1",
        messages: [
          { type: "text", val: "x" },
          { type: "template", val: { a: 1 } },
        ],
      },
    ],
  ])("reads %j", (body, expected) => {
    const callback = parseCallback(body);
    expect(callback).toMatchObject(expected);
    expect(callback.body).toEqual(typeof body === "string" ? JSON.parse(body) : body);
  });

  it.each([
    undefined,
    null,
    "",
    "{",
    "[]",
    7,
    {},
    { data: [] },
    { data: "x" },
    { data: [{ val: "x" }] },
    { data: [{ type: "text", val: 7 }] },
    { text: 7 },
    { text: [] },
    { text: [null] },
    { endOfTask: "yes" },
  ])("refuses %j", (body) => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "body" }) as Error;
    expect(() => parseCallback(body)).toThrow(refused);
  });
});

describe("createCallbackHandler", () => {
  const post = (body: string, url = "https://example.com/hook") => new Request(url, { method: "POST", body });
  const good = JSON.stringify({ data: [message] });

  it("hands usable callbacks over and answers when they are handled", async () => {
    const seen: unknown[] = [];
    const handle = createCallbackHandler({
      onCallback: async ({ messages }) => {
        await Promise.resolve();
        seen.push(...messages);
      },
    });
    expect((await handle(post(good))).status).toBe(200);
    expect(seen).toEqual([message]);
  });

  it.each<[number, Request]>([
    [400, post("{}")],
    [400, post("no json")],
    [400, new Request("https://example.com/hook", { method: "POST" })],
    [405, new Request("https://example.com/hook")],
    [413, post(JSON.stringify({ data: [{ ...message, val: "x".repeat(2000) }] }))],
    [401, post(good, "https://example.com/untrusted")],
  ])("answers %i to what it does not take, and calls nobody", async (status, request) => {
    let calls = 0;
    const handle = createCallbackHandler({
      onCallback: () => void (calls += 1),
      isTrusted: async ({ url }) => !url.endsWith("untrusted"),
      maxBytes: 1000,
    });
    const response = await handle(request);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: expect.any(String) });
    expect(calls).toBe(0);
  });

  it("answers 500 where the handler throws, and tells of it without its words", async () => {
    const told: unknown[] = [];
    const failure = new Error("database at 10.0.0.1 is gone");
    const handle = createCallbackHandler({
      onCallback: () => Promise.reject(failure),
      onError: (error) => void told.push(error),
    });
    const response = await handle(post(good));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("10.0.0.1");
    expect(told).toEqual([failure]);
  });

  it.each([
    [{ onCallback: 7 }, "onCallback"],
    [{ onCallback: () => {}, maxBytes: 0 }, "maxBytes"],
  ])("refuses options %j by name", (options, argument) => {
    expect(() => createCallbackHandler(options as never)).toThrow(expect.objectContaining({ argument }));
  });
});
