import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests change nothing that outlives them, so that files may share what is dear to load: descriptions and their validators.
    isolate: false,
    include: ["src/**/*.test.ts"],
    // A slow machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
