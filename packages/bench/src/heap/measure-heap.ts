import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startServer } from "../cpu/processes.ts";

/** How the client reaches the server. */
export type HeapTransport = "fetch" | "nodeFetch";

/** What a run of calls left behind. */
export interface HeapReport {
  /** Growth of the heap from stretch to stretch, after forced collections. A negative one means that it shrank. */
  readonly bytesPerCall: number;
  /** Listeners on the one abort signal that all calls were given. */
  readonly listenersLeft: number;
  /** Timers beyond those of before the run. */
  readonly timersLeft: number;
}

/** A report with how the calls went out. */
export interface HeapResult extends HeapReport {
  readonly transport: HeapTransport;
  readonly calls: number;
}

/** Calls that are made, after a quarter as many to warm up. */
export const heapCalls = 10_000;

/** Heap growth, listeners and timers of a client process after many calls to a loopback server. */
export async function measureHeap(transport: HeapTransport, calls: number = heapCalls): Promise<HeapResult> {
  const server = await startServer();
  try {
    const args = ["--expose-gc", join(import.meta.dirname, "client.ts"), transport, server.origin, String(calls)];
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit") as Promise<[number | null]>]);
    if (code !== 0) throw new Error(`the client ended with ${String(code)}`);
    return { transport, calls, ...(JSON.parse(output) as HeapReport) };
  } finally {
    server.stop();
  }
}
