import { defineConfig } from "vitest/config";

const conditions = ["@truewire/source", "module", "node", "development|production"];

export default defineConfig({
  // Tests read the workspace's own packages from source, so that they need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Tests change nothing that outlives them, so that files may share what is dear to load: descriptions and their validators.
    isolate: false,
    include: ["src/**/*.test.ts"],
    // Only a hang may run into it: the first validation in a worker loads a whole description, on any machine.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
