import { rmSync } from "node:fs";
import { defineConfig } from "tsdown";

import { formats, outputOptions, tableFormats } from "../../tsdown.formats.ts";
import { asData, writeSnapshot } from "../../tsdown.snapshots.ts";

const vendors = ["chatwoot", "koreai"];

const common = {
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
  clean: false,
} as const;

// Both builds run at the same time: neither may delete what the other one wrote.
rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  {
    ...common,
    format: formats,
    entry: {
      index: "src/index.ts",
      "node/index": "src/node/index.ts",
      "otel/index": "src/otel/index.ts",
      "redis/index": "src/rate-limit/redis.ts",
      "testing/index": "src/testing/index.ts",
    },
  },
  {
    ...common,
    format: tableFormats,
    entry: Object.fromEntries(vendors.map((vendor) => [`${vendor}/index`, `src/${vendor}/index.ts`])),
    minify: asData,
    hooks: {
      "build:done": ({ options: { format } }) => {
        if (format !== "cjs") return;
        for (const vendor of vendors) writeSnapshot(vendor);
      },
    },
  },
]);
