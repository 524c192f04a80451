import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/install-packed.ts"],
    // Every test here starts other programs (npm, compilers, other Node versions).
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
