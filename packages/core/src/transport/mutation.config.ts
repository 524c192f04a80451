import type { ViteUserConfig } from "vitest/config";
import base from "../../vitest.config.ts";
import { mutations } from "./mutations.testing.ts";

// Runs the tests of one rule with that rule switched off; mutation.test.ts expects them to fail.
const mutation = mutations[Number(process.env["TRUEWIRE_MUTATION"])];
if (mutation === undefined) throw new Error("TRUEWIRE_MUTATION must be the number of a mutation");

const config: ViteUserConfig = {
  ...base,
  plugins: [
    {
      name: "switch-a-rule-off",
      enforce: "pre",
      transform(code, id) {
        if (!id.endsWith(`/core/src/${mutation.file}`)) return undefined;
        return code.replace(mutation.from, mutation.to);
      },
    },
  ],
  test: {
    // Not merged with the usual settings: lists would be joined, all tests would run and overwrite the report.
    include: [`src/transport/${mutation.test}`],
    testTimeout: 30_000,
    bail: 1,
    // The cache does not know that a plugin changed its mind.
    fsModuleCache: false,
  },
};

export default config;
