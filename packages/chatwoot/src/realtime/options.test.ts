import { afterEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { toSettings } from "./connect.ts";
import { toEvent } from "./events.ts";
import { findWebSocket } from "./web-socket.ts";

const good = { baseUrl: "https://chatwoot.example.com", pubsubToken: "t", WebSocket };

afterEach(() => void vi.unstubAllGlobals());
afterEach(() => void vi.unstubAllEnvs());

describe("options of a connection", () => {
  it.each([
    ["https://chatwoot.example.com", "wss://chatwoot.example.com/cable"],
    ["https://example.com/support/", "wss://example.com/support/cable"],
    ["http://localhost:3000", "ws://localhost:3000/cable"],
  ])("make of %s the address %s", (baseUrl, url) => {
    expect(toSettings({ ...good, baseUrl }).url).toBe(url);
  });

  it("take the address of the environment", () => {
    vi.stubEnv("CHATWOOT_BASE_URL", "https://of-the-environment.example.com");
    expect(toSettings({ ...good, baseUrl: undefined }).url).toBe("wss://of-the-environment.example.com/cable");
  });

  it("refuse to send the token in the clear, unless they allow it", () => {
    const insecure = { ...good, baseUrl: "http://chatwoot.example.com" };
    expect(() => toSettings(insecure)).toThrow(expect.objectContaining({ argument: "baseUrl" }));
    expect(toSettings({ ...insecure, allowInsecure: true }).url).toBe("ws://chatwoot.example.com/cable");
  });

  it.each([
    ["pubsubToken", { pubsubToken: "" }],
    ["accountId", { userId: 7 }],
    ["userId", { accountId: 1 }],
    ["userId", { accountId: 1, userId: 0 }],
    ["bufferSize", { bufferSize: 0 }],
    ["maxFrameLength", { maxFrameLength: 1.5 }],
    ["maxReconnects", { maxReconnects: -1 }],
    ["allowInsecure", { allowInsecure: "no" }],
    ["signal", { signal: {} }],
    ["logger", { logger: {} }],
    ["timings", { timings: null }],
    ["timings", { timings: 5 }],
    ["timings.presence", { timings: { presence: Number.NaN } }],
    ["timings.stale", { timings: { stale: 2 ** 31 } }],
    ["baseUrl", { baseUrl: "chatwoot.example.com" }],
    ["WebSocket", { WebSocket: {} }],
    ["bufferSzie", { bufferSzie: 1 }],
    ["websocket", { websocket: WebSocket }],
    ["timings.Presence", { timings: { Presence: 1 } }],
  ])("are refused with the name of what is wrong: %s", (argument, wrong) => {
    const call = (): unknown => toSettings({ ...good, ...wrong } as never);
    expect(call).toThrow(expect.objectContaining({ name: "InvalidArgumentError", argument }));
  });

  it("keep their defaults where they are undefined", () => {
    const { timings } = toSettings({ ...good, timings: { presence: Infinity, stale: undefined } as never });
    expect(timings).toMatchObject({ presence: Infinity, stale: 6_000 });
  });

  it("say what to install where the platform has no WebSocket", () => {
    vi.stubGlobal("WebSocket", undefined);
    expect(() => findWebSocket(undefined)).toThrow(/install ws/);
  });
});

// Each list, prefixed: what the server's listener, channel and jobs send.
const names = [
  ...["created", "updated"].map((name) => `message.${name}`),
  ...["created", "updated", "status_changed", "read", "contact_changed", "mentioned"].map(
    (name) => `conversation.${name}`,
  ),
  ...["typing_on", "typing_off", "unread_count_changed"].map((name) => `conversation.${name}`),
  "first.reply.created",
  "assignee.changed",
  "team.changed",
  "presence.update",
  "copilot.message.created",
  ...["created", "updated", "merged", "deleted"].map((name) => `contact.${name}`),
  ...["created", "updated", "deleted"].map((name) => `notification.${name}`),
  ...["cache_invalidated", "enrichment_completed"].map((name) => `account.${name}`),
  ...["incoming", "accepted", "ended", "permission_granted"].map((name) => `voice_call.${name}`),
  ...["outbound_connected", "outbound_accepted"].map((name) => `voice_call.${name}`),
];

describe("events", () => {
  it("are the 31 that the server sends", () => {
    expect(new Set(names).size).toBe(31);
    for (const event of names) expect(toEvent({ event, data: {} })).toEqual({ event, data: {} });
  });

  it("are unknown when their name is, or when their data is no object", () => {
    expect(toEvent({ event: "sprint.planned", data: { id: 1 } })).toEqual({
      event: "unknown",
      name: "sprint.planned",
      data: { id: 1 },
    });
    for (const data of [undefined, null, "text", []]) {
      expect(toEvent({ event: "message.created", data })).toEqual({ event: "unknown", name: "message.created", data });
    }
    for (const name of ["gap", "unknown", "constructor", "__proto__"]) {
      expect(toEvent({ event: name, data: {} })).toEqual({ event: "unknown", name, data: {} });
    }
  });
});
