import { WebSocket } from "ws";
import { describe, expect, it } from "vitest";
import { CableServer, connectByHand, ManualTimers, token } from "./cable-server.testing.ts";
import { connect } from "./connect.ts";
import type { RealtimeEvent } from "./events.ts";

const typing = { account_id: 1 };

describe("a connection", () => {
  it("subscribes as an agent and gives the events in their order", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers(), { accountId: 1, userId: 7 });
    const peer = await server.peer();
    expect(peer.path).toBe("/cable");
    expect(peer.socket.protocol).toBe("actioncable-v1-json");
    const subscription = await peer.accept();
    expect(subscription).toEqual({ command: "subscribe", identifier: expect.any(String) });
    const identifier = { channel: "RoomChannel", pubsub_token: token, account_id: 1, user_id: 7 };
    expect(JSON.parse(subscription.identifier)).toEqual(identifier);
    await connection.opened;

    peer.ping();
    peer.event("presence.update", { account_id: 1, users: { 7: "online" } });
    peer.event("message.created", { id: 5, content: "Hello", account_id: 1 });
    const events: RealtimeEvent[] = [];
    for await (const event of connection) if (events.push(event) === 2) break;
    expect(events).toEqual([
      { event: "presence.update", data: { account_id: 1, users: { 7: "online" } } },
      { event: "message.created", data: { id: 5, content: "Hello", account_id: 1 } },
    ]);
  });

  it("subscribes as a contact", async () => {
    await using server = await CableServer.start();
    await using _connection = connectByHand(server, new ManualTimers());
    const { identifier } = await (await server.peer()).accept();
    expect(JSON.parse(identifier)).toEqual({ channel: "RoomChannel", pubsub_token: token });
  });

  it("works with the class of ws and with that of the platform, and with real timers", async () => {
    await using server = await CableServer.start();
    for (const given of [WebSocket, ...("WebSocket" in globalThis ? [undefined] : [])]) {
      await using connection = connect({ baseUrl: server.url, pubsubToken: token, WebSocket: given });
      const peer = await server.peer();
      await peer.accept();
      await connection.opened;
      await connection.close();
      await peer.gone;
      await connection.closed;
    }
  });

  it("keeps what comes before the loop begins and between two loops", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    const peer = await server.peer();
    await peer.accept();
    for (const id of [1, 2, 3]) peer.event("contact.created", { id });
    const ids: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      for await (const event of connection) {
        ids.push((event as { data: { id: number } }).data.id);
        break;
      }
    }
    expect(ids).toEqual([1, 2, 3]);
  });

  it("says that it is there every 20 seconds", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using _connection = connectByHand(server, timers, { accountId: 1, userId: 7 });
    const peer = await server.peer();
    const { identifier } = await peer.accept();
    for (let times = 0; times < 3; times += 1) {
      await timers.ring(20_000);
      const word = await peer.command();
      expect(word).toEqual({ command: "message", identifier, data: '{"action":"update_presence"}' });
    }
  });

  it("calls the handlers of an event, until they are ended", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    const seen: unknown[] = [];
    const end = connection.on("conversation.typing_on", ({ data }) => seen.push(["first", data]));
    connection.on("conversation.typing_on", ({ data }) => seen.push(["second", data]));
    const peer = await server.peer();
    await peer.accept();
    const last = new Promise<void>((resolve) => connection.on("unknown", ({ name }) => name === "last" && resolve()));
    const first = new Promise<void>((resolve) => connection.on("conversation.typing_off", () => resolve()));
    peer.event("conversation.typing_on", typing);
    peer.event("conversation.typing_off", typing);
    await first;
    end();
    peer.event("conversation.typing_on", typing);
    peer.event("last", null);
    await last;
    expect(seen).toEqual([
      ["first", typing],
      ["second", typing],
      ["second", typing],
    ]);
  });

  it("refuses a handler for an event that does not exist", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    expect(() => connection.on("message.craeted" as "message.created", () => {})).toThrow(
      expect.objectContaining({ name: "InvalidArgumentError", argument: "event" }),
    );
  });

  it("drops the oldest events when the loop is too slow, and says how many", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers(), { bufferSize: 2 });
    const peer = await server.peer();
    await peer.accept();
    const all = new Promise<void>((resolve) => connection.on("unknown", () => resolve()));
    for (const id of [1, 2, 3, 4]) peer.event("contact.created", { id });
    peer.event("last", null);
    await all;
    const events: RealtimeEvent[] = [];
    for await (const event of connection) if (events.push(event) === 3) break;
    expect(events).toEqual([
      { event: "gap", data: { reason: "overflow", dropped: 3 } },
      { event: "contact.created", data: { id: 4 } },
      { event: "unknown", name: "last", data: null },
    ]);
  });

  it("closes: its loops end, its socket too, and no timer is left", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    const connection = connectByHand(server, timers);
    const peer = await server.peer();
    await peer.accept();
    await connection.opened;
    const loop = (async () => {
      for await (const event of connection) throw new Error(`unexpected ${event.event}`);
      return "ended";
    })();
    await Promise.all([connection.close(), connection.close()]);
    expect(await loop).toBe("ended");
    await peer.gone;
    await connection.closed;
    expect(timers.pending).toEqual([]);
    for await (const event of connection) throw new Error(`unexpected ${event.event}`);
  });

  it("gives nothing after it was closed: not what waits, and not what still comes", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    const heard: (() => void)[] = [];
    class Listening extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols);
        this.on("message", (data) => String(data).includes("contact.updated") && heard.shift()?.());
      }
    }
    const connection = connectByHand(server, timers, { WebSocket: Listening });
    const came = new Promise<void>((resolve) => connection.on("contact.created", () => resolve()));
    const peer = await server.peer();
    await peer.accept();
    peer.event("contact.created", { id: 1 });
    await came;
    peer.socket.pause();
    const closing = connection.close();
    const late = new Promise<void>((resolve) => heard.push(resolve));
    peer.event("contact.updated", { id: 1 });
    await late;
    expect(timers.pending).toEqual([2_000]);
    for await (const event of connection) throw new Error(`unexpected ${event.event}`);
    await timers.ring(2_000);
    await closing;
  });

  it("drops the socket of a server that does not close its end", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    const connection = connectByHand(server, timers);
    const peer = await server.peer();
    await peer.accept();
    await connection.opened;
    peer.socket.pause();
    const closing = connection.close();
    await timers.ring(2_000);
    await closing;
    expect(timers.pending).toEqual([]);
  });

  it("tells those who wait for it that it was closed before it was subscribed", async () => {
    await using server = await CableServer.start();
    const connection = connectByHand(server, new ManualTimers());
    const opened = connection.opened;
    await connection.close();
    await expect(opened).rejects.toMatchObject({ name: "ConnectionError", phase: "connect" });
  });

  it("ends with its signal", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    const controller = new AbortController();
    const connection = connectByHand(server, timers, { signal: controller.signal });
    const peer = await server.peer();
    await peer.accept();
    await connection.opened;
    const next = connection[Symbol.asyncIterator]().next();
    controller.abort(new Error("enough"));
    await expect(next).rejects.toMatchObject({ name: "AbortError", reason: { message: "enough" } });
    await expect(connection.closed).rejects.toMatchObject({ name: "AbortError" });
    await peer.gone;
    await connection.close();
    expect(timers.pending).toEqual([]);

    const late = connectByHand(server, timers, { signal: controller.signal });
    await expect(late.opened).rejects.toMatchObject({ name: "AbortError" });
    expect(timers.pending).toEqual([]);
  });
});
