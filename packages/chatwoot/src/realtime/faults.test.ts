import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { CableServer, connectByHand, ManualTimers, token } from "./cable-server.testing.ts";
import type { RealtimeConnection } from "./realtime-connection.ts";

const unreadable = { event: "gap", data: { reason: "unreadable" } };
const reconnected = { event: "gap", data: { reason: "reconnected" } };

async function next(connection: RealtimeConnection): Promise<unknown> {
  return (await connection[Symbol.asyncIterator]().next()).value;
}

/** The first rejection that nobody handles, kept from the test runner, which would count it as a failure. */
async function firstUnhandled(run: () => Promise<void>): Promise<unknown> {
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  try {
    const told = new Promise((resolve) => process.once("unhandledRejection", resolve));
    await run();
    return await told;
  } finally {
    for (const other of others) process.on("unhandledRejection", other);
  }
}

describe("a connection that is lost", () => {
  it("is made again and subscribed again, and tells of the gap", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers, { accountId: 1, userId: 7 });
    const first = await server.peer();
    const subscription = await first.accept();
    await connection.opened;
    first.socket.terminate();
    await timers.ring(1_000);
    const second = await server.peer();
    expect(await second.accept()).toEqual(subscription);
    expect(await next(connection)).toEqual(reconnected);
    second.event("contact.created", { id: 1 });
    expect(await next(connection)).toEqual({ event: "contact.created", data: { id: 1 } });
  });

  it("waits longer after each failure, up to a limit, until the server was heard for a while", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers, { timings: { longestBackoff: 3_000 } });
    for (const wait of [1_000, 2_000, 3_000, 3_000]) {
      (await server.peer()).socket.terminate();
      await timers.ring(wait);
    }
    // Subscribed and lost at once is no success either.
    const brief = await server.peer();
    await brief.accept();
    await connection.opened;
    brief.socket.terminate();
    await timers.ring(3_000);
    const healthy = await server.peer();
    await healthy.accept();
    expect(await next(connection)).toEqual(reconnected);
    healthy.ping();
    healthy.event("contact.created", { id: 1 });
    await next(connection);
    healthy.socket.close(1012);
    await timers.ring(1_000);
    await server.peer();
  });

  it("spreads the waits over the upper half", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using _connection = connectByHand(server, timers, {}, { random: () => 0 });
    (await server.peer()).socket.terminate();
    await timers.ring(500);
    await server.peer();
  });

  it.each([
    ["says nothing from the start", false, 10_000],
    ["falls silent", true, 6_000],
  ])("is given up when the server %s", async (_, accepted, ms) => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers);
    const peer = await server.peer();
    if (accepted) {
      await peer.accept();
      await connection.opened;
    }
    expect(timers.pending).toContain(ms);
    await timers.ring(ms);
    await peer.gone;
    await timers.ring(1_000);
    await server.peer();
  });

  it("counts the silence from the last frame on, whatever it was", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers);
    const peer = await server.peer();
    await peer.accept();
    await connection.opened;
    for (const speak of [
      () => peer.ping(),
      () => peer.event("contact.created", {}),
      () => peer.socket.send("<html>"),
    ]) {
      const before = timers.started.length;
      speak();
      await timers.startedAfter(before);
      expect(timers.started.slice(before)).toEqual([6_000]);
      expect(timers.pending).toEqual([6_000, 20_000]);
    }
  });

  it("follows a server that says goodbye for a while", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using _connection = connectByHand(server, timers);
    const peer = await server.peer();
    await peer.accept();
    peer.send({ type: "disconnect", reason: "server_restart", reconnect: true });
    await peer.gone;
    await timers.ring(1_000);
    await (await server.peer()).accept();
  });

  it("ends after too many failures in a row, saying what went wrong", async () => {
    const server = await CableServer.start();
    const { url } = server;
    await server[Symbol.asyncDispose]();
    const timers = new ManualTimers();
    await using connection = connectByHand({ url }, timers, { maxReconnects: 1 });
    const { closed, opened } = connection;
    await timers.ring(1_000);
    const error = {
      name: "ConnectionError",
      phase: "connect",
      attempts: 2,
      message: expect.stringContaining("ECONNREFUSED"),
    };
    await expect(opened).rejects.toMatchObject(error);
    await expect(closed).rejects.toMatchObject(error);
    await expect(next(connection)).rejects.toMatchObject(error);
    expect(timers.pending).toEqual([]);
  });
});

describe("a server that does not let the program listen", () => {
  it("rejects: the events that came are given, and then the error", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers);
    const peer = await server.peer();
    peer.send({ type: "welcome" });
    const { identifier } = await peer.command();
    peer.event("contact.created", { id: 1 });
    peer.send({ type: "reject_subscription", identifier });
    await expect(connection.opened).rejects.toMatchObject({ name: "RealtimeError", reason: "rejected" });
    expect(await next(connection)).toEqual({ event: "contact.created", data: { id: 1 } });
    await expect(next(connection)).rejects.toMatchObject({ name: "RealtimeError", reason: "rejected" });
    await expect(connection.closed).rejects.toMatchObject({ reason: "rejected", attempts: 1, status: undefined });
    await peer.gone;
    expect(timers.pending).toEqual([]);
  });

  it("says nothing to three subscriptions", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers);
    const { opened } = connection;
    for (const wait of [1_000, 2_000, undefined]) {
      const peer = await server.peer();
      peer.send({ type: "welcome" });
      await peer.command();
      peer.ping();
      await timers.ring(5_000);
      await peer.gone;
      if (wait !== undefined) await timers.ring(wait);
    }
    await expect(opened).rejects.toMatchObject({ name: "RealtimeError", reason: "unanswered", attempts: 3 });
  });

  it("is forgiven for silence by an answer", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    await using connection = connectByHand(server, timers);
    for (const [answers, wait] of [
      [false, 1_000],
      [false, 2_000],
      [true, 4_000],
      [false, 8_000],
      [false, 16_000],
    ] as const) {
      const peer = await server.peer();
      if (answers) {
        await peer.accept();
        await connection.opened;
        peer.socket.terminate();
      } else {
        peer.send({ type: "welcome" });
        await peer.command();
        await timers.ring(5_000);
      }
      await timers.ring(wait);
    }
    await (await server.peer()).accept();
    expect(await next(connection)).toEqual(reconnected);
  });

  it("sends it away", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    (await server.peer()).send({ type: "disconnect", reason: "unauthorized", reconnect: false });
    const error = { name: "RealtimeError", reason: "dismissed", message: expect.stringContaining("unauthorized") };
    await expect(connection.closed).rejects.toMatchObject(error);
  });

  it("is an unhandled rejection where nobody waits for the end", async () => {
    await using server = await CableServer.start();
    const told = await firstUnhandled(async () => {
      const connection = connectByHand(server, new ManualTimers());
      connection.on("message.created", () => {});
      (await server.peer()).send({ type: "disconnect", reason: "unauthorized", reconnect: false });
    });
    expect(told).toMatchObject({ name: "RealtimeError", reason: "dismissed" });
  });
});

describe("a handler that throws", () => {
  it.each([
    [
      "at once",
      (): never => {
        throw new Error("mine");
      },
    ],
    [
      "later",
      async (): Promise<never> => {
        throw new Error("mine");
      },
    ],
  ])("disturbs nobody else, and its error is not lost: %s", async (_, handler) => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    const told = await firstUnhandled(async () => {
      connection.on("contact.created", handler);
      const peer = await server.peer();
      await peer.accept();
      peer.event("contact.created", { id: 1 });
      peer.event("contact.updated", { id: 1 });
    });
    expect(told).toMatchObject({ message: "mine" });
    expect(await next(connection)).toEqual({ event: "contact.created", data: { id: 1 } });
    expect(await next(connection)).toEqual({ event: "contact.updated", data: { id: 1 } });
  });
});

describe("what cannot be read", () => {
  it("is a gap, and disturbs nothing", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers(), { maxFrameLength: 1_000 });
    const peer = await server.peer();
    await peer.accept();
    const garbage = [
      "",
      "<html>",
      "null",
      "7",
      '"text"',
      '{"identifier":"{}"',
      "x".repeat(1_001),
      Buffer.from([0, 255]),
    ];
    for (const frame of garbage) peer.socket.send(frame);
    for (const message of [undefined, null, "text", [], {}, { event: 7 }]) peer.send({ identifier: "{}", message });
    for (let count = 0; count < garbage.length + 6; count += 1) expect(await next(connection)).toEqual(unreadable);
    // Of a newer protocol, repeated, or out of turn: no event.
    for (const type of ["history", "welcome", "confirm_subscription", 7]) peer.send({ type });
    peer.event("contact.created", { id: 1 });
    expect(await next(connection)).toEqual({ event: "contact.created", data: { id: 1 } });
  });

  it("may come before the welcome", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    const peer = await server.peer();
    peer.socket.send("<html>");
    peer.send({ type: "confirm_subscription", identifier: "{}" });
    peer.ping();
    await peer.accept();
    await connection.opened;
    expect(await next(connection)).toEqual(unreadable);
  });

  it("does not include frames of many megabytes", async () => {
    await using server = await CableServer.start();
    await using connection = connectByHand(server, new ManualTimers());
    const peer = await server.peer();
    await peer.accept();
    const content = "x".repeat(8_000_000);
    peer.event("message.created", { content });
    const event = (await next(connection)) as { data: { content: string } };
    expect(event.data.content).toHaveLength(content.length);
  });
});

describe("the token", () => {
  it("is in no log, no error and no picture of the connection", async () => {
    await using server = await CableServer.start();
    const timers = new ManualTimers();
    const lines: string[] = [];
    const take = (line: string): void => void lines.push(line);
    const logger = { error: take, warn: take, info: take, debug: take };
    await using connection = connectByHand(server, timers, { accountId: 1, userId: 7, logger });
    const peer = await server.peer();
    // It was sent, so that there is something to hide.
    expect((await peer.accept()).identifier).toContain(token);
    peer.send({ type: "disconnect", reason: `bye ${token}`, reconnect: true });
    await timers.ring(1_000);
    (await server.peer()).send({ type: "disconnect", reason: token, reconnect: false });
    const error: unknown = await connection.closed.catch((thrown: unknown) => thrown);
    expect(lines).toEqual([
      "[truewire] realtime: subscribed",
      expect.stringContaining("said goodbye; next attempt in 1000"),
    ]);
    const seen = [...lines, inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), inspect(connection)];
    expect(seen.join("\n")).not.toContain(token);
  });

  it("is not in the words of a WebSocket that quotes it, and a logger that throws stops nothing", async () => {
    class Quoting extends EventTarget {
      constructor() {
        super();
        queueMicrotask(() => {
          this.dispatchEvent(Object.assign(new Event("error"), { message: `refused ${token}` }));
          this.dispatchEvent(Object.assign(new Event("close"), { code: 1006 }));
        });
      }
      send(): void {}
      close(): void {}
    }
    const logger = {
      ...console,
      warn: (): void => {
        throw new Error("full");
      },
    };
    const timers = new ManualTimers();
    const options = { maxReconnects: 1, logger, WebSocket: Quoting as never };
    const connection = connectByHand({ url: "https://chatwoot.example.com" }, timers, options);
    const { closed } = connection;
    await timers.ring(1_000);
    const message = "No connection after 2 attempts: the connection closed (1006: refused [redacted])";
    await expect(closed).rejects.toMatchObject({ message });
  });

  it("is not in the error of a class that throws at once", async () => {
    function Throwing(): never {
      throw new Error(token);
    }
    const options = { maxReconnects: 0, WebSocket: Throwing as never };
    const connection = connectByHand({ url: "https://chatwoot.example.com" }, new ManualTimers(), options);
    const error: unknown = await connection.closed.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token);
  });
});
