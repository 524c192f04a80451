import { defineConfig } from "vitest/config";

const conditions = ["@truewire/source", "module", "node", "development|production"];

export default defineConfig({
  // Tests read the workspace's own packages from source, so that they need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["src/**/*.test.ts"],
    // Only a hang may run into it.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
