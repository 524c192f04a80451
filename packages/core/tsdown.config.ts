import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "chatwoot/index": "src/chatwoot/index.ts",
    "koreai/index": "src/koreai/index.ts",
    "node/index": "src/node/index.ts",
    "otel/index": "src/otel/index.ts",
    "redis/index": "src/rate-limit/redis.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  fixedExtension: false,
});
