import { defineConfig } from "tsdown";

import { vendorBuilds } from "../../tsdown.formats.ts";

export default defineConfig(
  vendorBuilds({
    vendor: "chatwoot",
    entries: {
      index: "src/index.ts",
      platform: "src/platform.ts",
      public: "src/public.ts",
      realtime: "src/realtime.ts",
      testing: "src/testing.ts",
      "tree-shakable": "src/tree-shakable.ts",
      webhooks: "src/webhooks.ts",
    },
    // Programs that know of no `await using` have to be able to read its declaration.
    banner: ({ fileName }) => (fileName === "realtime.d.cts" ? '/// <reference lib="esnext.disposable" />' : ""),
  }),
);
