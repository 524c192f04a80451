import { defineConfig } from "tsdown";

import { formats, outputOptions, writeSnapshot } from "../../tsdown.formats.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "chatwoot/index": "src/chatwoot/index.ts",
    "koreai/index": "src/koreai/index.ts",
    "node/index": "src/node/index.ts",
    "otel/index": "src/otel/index.ts",
    "redis/index": "src/rate-limit/redis.ts",
    "testing/index": "src/testing/index.ts",
  },
  format: formats,
  outputOptions,
  platform: "neutral",
  target: "es2022",
  deps: {
    neverBundle: [
      // The generated types name the package they are part of; whether its declarations were there already must not matter.
      "@truewire/core",
      // Known to Node alone, and imported by the entries that are meant for it alone.
      /^node:/,
    ],
  },
  fixedExtension: false,
  hooks: {
    "build:done": ({ options: { format } }) => {
      if (format !== "cjs") return;
      for (const vendor of ["chatwoot", "koreai"]) writeSnapshot(vendor);
    },
  },
});
