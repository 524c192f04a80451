import { createRequire } from "node:module";
import { bundle } from "./bundle.ts";

/** A Worker that runs in workerd until it is disposed of. */
export interface Worker extends AsyncDisposable {
  /** Sends it a request and gives the text of its answer. */
  send(body?: string): Promise<string>;
}

/** Whether this platform has workerd. */
export function hasWorkerd(): boolean {
  try {
    createRequire(import.meta.url).resolve("miniflare");
    return true;
  } catch {
    return false;
  }
}

/** Starts a Worker of the consumer's folder `runtimes` by miniflare. */
export async function startWorker(
  consumer: string,
  entry: string,
  define?: Readonly<Record<string, string>>,
): Promise<Worker> {
  // Not at the top, as it is an optional dependency.
  const { Miniflare } = await import("miniflare");
  const conditions = ["workerd", "worker", "browser"];
  const script = await bundle(consumer, { entry, conditions, ...(define === undefined ? {} : { define }) });
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01", cf: false });
  return {
    send: async (body = "") => {
      const response = await miniflare.dispatchFetch("http://worker/", { method: "POST", body });
      return response.text();
    },
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  };
}
