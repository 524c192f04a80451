import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findNode, type NodeMajor } from "../node-versions.ts";
import { run } from "../run.ts";
import type { Runtime } from "./runtime.ts";

const require = createRequire(import.meta.url);
const lanes = ["fetch", "nodeFetch"] as const;
const script = "runtimes/process.mjs";

/** One major version of Node. */
export function nodeRuntime(major: NodeMajor): Runtime {
  return {
    id: "node",
    title: `Node ${major}`,
    lanes,
    missing: undefined,
    run: async (consumer, environment) =>
      JSON.parse(await run(await findNode(major), [script, JSON.stringify(environment)], consumer)),
  };
}

/** Bun, from its npm package. */
export function bunRuntime(): Runtime {
  const bun = fileOfPackage("bun", "bin/bun.exe");
  return {
    id: "bun",
    title: "Bun",
    lanes,
    missing: bun === undefined ? "the npm package bun is not installed on this platform" : undefined,
    run: async (consumer, environment) =>
      JSON.parse(await run(bun ?? "", [script, JSON.stringify(environment)], consumer)),
  };
}

/** Deno, from its npm package, with no more permissions than the packages are said to need. */
export function denoRuntime(): Runtime {
  const deno = fileOfPackage("deno", "bin.cjs");
  const permissions = [
    "--no-prompt",
    "--allow-net=127.0.0.1",
    "--allow-env=CHATWOOT_ACCOUNT_ID,CHATWOOT_API_ACCESS_TOKEN",
  ];
  return {
    id: "deno",
    title: "Deno",
    lanes,
    missing: deno === undefined ? "the npm package deno is not installed on this platform" : undefined,
    run: async (consumer, environment) =>
      JSON.parse(
        await run(
          process.execPath,
          [deno ?? "", "run", "--node-modules-dir=manual", ...permissions, script, JSON.stringify(environment)],
          consumer,
        ),
      ),
  };
}

/** A file of an optional dependency, which package managers leave out where it does not fit the platform. */
function fileOfPackage(name: string, file: string): string | undefined {
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), file);
  } catch {
    return undefined;
  }
}
