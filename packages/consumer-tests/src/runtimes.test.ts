import { beforeAll, describe, expect, inject, it } from "vitest";
import { catalogue, limitOf } from "../fixtures/suite/catalogue.mjs";
import { nodeMajors } from "./node-versions.ts";
import { chromiumRuntime } from "./runtimes/chromium-runtime.ts";
import { bunRuntime, denoRuntime, nodeRuntime } from "./runtimes/process-runtime.ts";
import type { Runtime, SuiteResults } from "./runtimes/runtime.ts";
import { workerdRuntime } from "./runtimes/workerd-runtime.ts";
import { startSuiteServer } from "./server/suite-server.ts";

const consumer = inject("consumer");
const runtimes: Runtime[] = [
  ...nodeMajors.map(nodeRuntime),
  bunRuntime(),
  denoRuntime(),
  workerdRuntime(),
  chromiumRuntime(),
];

describe.each(runtimes.filter(({ missing }) => missing === undefined))("$title", (runtime) => {
  let results: SuiteResults;

  beforeAll(async () => {
    await using server = await startSuiteServer();
    const { origin, other, closed } = server;
    results = await runtime.run(consumer, { runtime: runtime.id, origin, other, closed });
  });

  describe.each(runtime.lanes)("%s", (lane) => {
    for (const entry of catalogue) {
      const limit = limitOf(entry, runtime.id, lane);
      // Totals name skipped tests by their title, so the reason stands there.
      it(limit === undefined ? entry.title : `${entry.title}: cannot, as ${limit}`, (context) => {
        const result = results[lane]?.find(({ name }) => name === entry.name);
        if (result?.outcome === "impossible") {
          console.log(`skipped: ${runtime.title}, ${lane}: ${entry.title}: ${result.reason}`);
          context.skip(result.reason);
        }
        expect(result?.reason).toBeUndefined();
        expect(result?.outcome).toBe("passed");
      });
    }
  });
});

for (const { title, missing } of runtimes) {
  if (missing === undefined) continue;
  console.log(`skipped: ${title}: ${missing}`);
  // The title holds the reason, as totals name skipped tests by it.
  it.skip(`${title} is not tried: ${missing}`);
}
