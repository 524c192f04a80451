/** Makes many calls and reports what they left behind: `node --expose-gc client.ts <fetch|nodeFetch> <origin> <calls>`. */
import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { Chatwoot } from "@truewire/chatwoot";
import { nodeFetch } from "@truewire/core/node";
import { contactId, token } from "../cpu/contact.ts";
import { growth } from "../shared/statistics.ts";
import type { HeapReport } from "./measure-heap.ts";

const [, , transport, baseUrl, count] = process.argv;
const collect = globalThis.gc;
if (collect === undefined || baseUrl === undefined || count === undefined) {
  throw new Error("usage: node --expose-gc client.ts <fetch|nodeFetch> <origin> <calls>");
}

const client = new Chatwoot({
  baseUrl,
  accountId: 1,
  apiAccessToken: token,
  ...(transport === "nodeFetch" ? { fetch: nodeFetch() } : {}),
});
// One signal for all calls, as a server's shutdown signal is: where listeners are forgotten, they gather here.
const { signal } = new AbortController();

async function make(calls: number): Promise<void> {
  for (let call = 0; call < calls; call += 1) await client.contacts.get(contactId, {}, { signal });
}

async function heapUsed(): Promise<number> {
  // Finalisers run after a collection, and what they held is freed in the next.
  for (let round = 0; round < 3; round += 1) {
    collect?.();
    await turn();
  }
  return process.memoryUsage().heapUsed;
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
}

// A leak grows in every stretch; what the engine does now and then shows in one or two.
const stretches = 10;
const calls = Number(count);
// What is compiled and cached once is no growth.
await make(calls / 4);
const timersBefore = timers();
const heap = [await heapUsed()];
for (let stretch = 0; stretch < stretches; stretch += 1) {
  await make(calls / stretches);
  heap.push(await heapUsed());
}
const report: HeapReport = {
  bytesPerCall: (growth(heap) * stretches) / calls,
  listenersLeft: getEventListeners(signal, "abort").length,
  timersLeft: timers() - timersBefore,
};
console.log(JSON.stringify(report));
process.exit();
