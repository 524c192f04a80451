import { JudgedGate } from "@truewire/test-support/judged-gate";
import { defineConfig } from "vitest/config";
import { notYetWrapped, unreachable } from "./src/unreached-operations.testing.ts";

const conditions = ["@truewire/source", "module", "node", "development|production"];

const judgedGate = new JudgedGate({
  vendor: "chatwoot",
  // The test kit's generic test judges every operation, but by no method.
  folders: ["src/resources", "src/platform", "src/public"],
  exceptions: { ...unreachable, ...notYetWrapped },
});

export default defineConfig({
  // Tests read the workspace's own packages from source, so that they need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Tests change nothing that outlives them, so that files may share what is dear to load: descriptions and their validators.
    isolate: false,
    include: ["src/**/*.test.ts"],
    // A slow machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json", judgedGate],
    outputFile: { json: ".results/vitest.json" },
  },
});
