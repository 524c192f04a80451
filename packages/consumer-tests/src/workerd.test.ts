import { expect, inject, it } from "vitest";
import { hasWorkerd, startWorker } from "./runtimes/worker.ts";
import { startSuiteServer } from "./server/suite-server.ts";

it.skipIf(!hasWorkerd())(
  "where miniflare is installed: clients made while a Worker's module is loaded serve requests that run at once",
  async () => {
    await using server = await startSuiteServer();
    await using worker = await startWorker(inject("consumer"), "shared-worker.mjs", { ORIGIN: server.origin });
    const answers = await Promise.all(Array.from({ length: 10 }, () => worker.send()));
    expect(new Set(answers)).toEqual(new Set(['{"outcome":"all","name":"Ada"}']));
  },
);
