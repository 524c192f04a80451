import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A program of this folder that talks over its IPC channel, and its first message. */
export interface Started {
  readonly child: ChildProcess;
  readonly greeting: unknown;
  /** Ends it. */
  stop(): void;
}

/** The next message of a child. @throws Error when it ends instead */
export async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const message = once(child, "message", { signal: ended.signal });
  const exit = once(child, "exit", { signal: ended.signal }).then(([code]: unknown[]) => {
    throw new Error(`${child.spawnargs.at(-2) ?? "a child"} ended with ${String(code)}`);
  });
  try {
    const [value] = (await Promise.race([message, exit])) as [unknown];
    return value;
  } finally {
    ended.abort();
    await Promise.allSettled([message, exit]);
  }
}

/** Starts a program of this folder and waits for its first message. */
export async function start(file: string, args: readonly string[] = []): Promise<Started> {
  const child = fork(join(import.meta.dirname, file), args, { env: { ...process.env, NODE_OPTIONS: "" } });
  const greeting = await nextMessage(child);
  return {
    child,
    greeting,
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** Starts the loopback server and gives its origin with it. */
export async function startServer(): Promise<Started & { readonly origin: string }> {
  const server = await start("server.ts");
  return { ...server, origin: `http://127.0.0.1:${String(server.greeting)}` };
}
