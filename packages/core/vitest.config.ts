import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

// Without Vite's usual "module": what OpenTelemetry offers under it is for bundlers, and Node cannot load it.
const conditions = ["@truewire/source", "node", "development|production"];

const config: ViteUserConfig = defineConfig({
  // Tests read the workspace's own packages from source, so that they need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["src/**/*.test.ts"],
    // A slow machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});

export default config;
