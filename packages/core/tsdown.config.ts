import { defineConfig } from "tsdown";

import { formats } from "../../tsdown.formats.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "chatwoot/index": "src/chatwoot/index.ts",
    "koreai/index": "src/koreai/index.ts",
    "node/index": "src/node/index.ts",
    "otel/index": "src/otel/index.ts",
    "redis/index": "src/rate-limit/redis.ts",
  },
  format: formats,
  platform: "neutral",
  target: "es2022",
  // Known to Node alone, and imported by the entries that are meant for it alone.
  deps: { neverBundle: [/^node:/] },
  fixedExtension: false,
});
