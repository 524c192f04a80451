import { defineConfig } from "tsdown";

import { formats, outputOptions } from "../../tsdown.formats.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    openapi: "src/openapi.ts",
    platform: "src/platform.ts",
    public: "src/public.ts",
    realtime: "src/realtime.ts",
    testing: "src/testing.ts",
    "tree-shakable": "src/tree-shakable.ts",
    webhooks: "src/webhooks.ts",
  },
  format: formats,
  outputOptions: {
    ...outputOptions,
    // Programs that know of no `await using` have to be able to read its declaration.
    banner: ({ fileName }) => (fileName === "realtime.d.cts" ? '/// <reference lib="esnext.disposable" />' : ""),
  },
  platform: "neutral",
  target: "es2022",
  fixedExtension: false,
  // The vendor's snapshot is part of this package (JS and d.ts); only the transport stays a dependency.
  deps: { alwaysBundle: [/^@truewire\/core\/chatwoot$/], neverBundle: ["@truewire/core"] },
  inputOptions: { resolve: { conditionNames: ["@truewire/source", "import"] } },
});
