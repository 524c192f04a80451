import type { Runtime } from "./runtime.ts";
import { hasWorkerd, startWorker } from "./worker.ts";

/** workerd, the runtime of Cloudflare Workers, without its compatibility layer for Node. */
export function workerdRuntime(): Runtime {
  return {
    id: "workerd",
    title: "workerd",
    lanes: ["fetch"],
    missing: hasWorkerd() ? undefined : "the npm package miniflare is not installed on this platform",
    run: async (consumer, environment) => {
      await using worker = await startWorker(consumer, "worker.mjs");
      return JSON.parse(await worker.send(JSON.stringify({ ...environment, lane: "fetch", run: "fetch" })));
    },
  };
}
