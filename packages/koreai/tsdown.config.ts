import { defineConfig } from "tsdown";

import { formats, outputOptions } from "../../tsdown.formats.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    node: "src/node.ts",
    openapi: "src/openapi.ts",
    testing: "src/testing.ts",
    "tree-shakable": "src/tree-shakable.ts",
    "webhook-channel": "src/webhook-channel.ts",
  },
  format: formats,
  outputOptions,
  platform: "neutral",
  target: "es2022",
  fixedExtension: false,
  // The vendor's snapshot is part of this package (JS and d.ts); only the transport stays a dependency.
  deps: { alwaysBundle: [/^@truewire\/core\/koreai$/], neverBundle: ["@truewire/core", /^node:/] },
  inputOptions: { resolve: { conditionNames: ["@truewire/source", "import"] } },
});
