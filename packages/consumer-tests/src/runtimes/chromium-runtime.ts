import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { bundle } from "./bundle.ts";
import type { Runtime, SuiteEnvironment, SuiteResults } from "./runtime.ts";

// Quiet and without a sandbox of its own, which containers do not allow.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

declare global {
  /** What the page of the suite puts there. */
  var runSuite: (environment: unknown) => Promise<SuiteResults>;
}

/** The machine's own Chromium, without a window, on a page of another origin than the API's. */
export function chromiumRuntime(): Runtime {
  const executablePath = findChromium();
  return {
    id: "chromium",
    title: "Chromium",
    lanes: ["fetch"],
    missing: executablePath === undefined ? "there is no chromium on this machine" : undefined,
    run: async (consumer, environment) => {
      const script = await bundle(consumer, { entry: "browser.mjs", conditions: ["browser"] });
      await using site = await servePage(script);
      const browser = await chromium.launch({ executablePath: executablePath ?? "", args });
      try {
        const page = await browser.newPage();
        await page.goto(site.url);
        await page.waitForFunction("globalThis.runSuite !== undefined");
        const complete = { ...environment, lane: "fetch", run: "fetch" };
        return await page.evaluate((given: SuiteEnvironment) => globalThis.runSuite(given), complete);
      } finally {
        await browser.close();
      }
    },
  };
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

async function servePage(script: string): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/suite.js";
    response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
    response.end(isScript ? script : '<!doctype html><script type="module" src="/suite.js"></script>');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
