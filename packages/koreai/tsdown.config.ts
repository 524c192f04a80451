import { defineConfig } from "tsdown";

import { vendorBuilds } from "../../tsdown.formats.ts";

export default defineConfig(
  vendorBuilds({
    vendor: "koreai",
    entries: {
      index: "src/index.ts",
      node: "src/node.ts",
      testing: "src/testing.ts",
      "tree-shakable": "src/tree-shakable.ts",
      "webhook-channel": "src/webhook-channel.ts",
    },
  }),
);
