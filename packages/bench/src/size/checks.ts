import { heldAt } from "../budgets.ts";
import type { BudgetName } from "../budgets.ts";

/** The part of size-limit's configuration that is used here. */
export interface SizeCheck {
  readonly name: string;
  readonly path: string;
  readonly gzip: true;
  /** Nothing for a program that is only there to compare with. */
  readonly limit: string | undefined;
  modifyEsbuildConfig(config: Record<string, unknown>): Record<string, unknown>;
}

/** A program that is bundled and weighed. */
export interface SizeProgram {
  /** File name under `programs/`. */
  readonly id: string;
  readonly title: string;
  readonly budget?: BudgetName;
  /** `node` for what no browser can load. @default "browser" */
  readonly platform?: "node";
}

/** Everything that is weighed; those without a budget are there to compare with. */
export const sizePrograms: readonly SizeProgram[] = [
  { id: "chatwoot-one-call", title: "`@truewire/chatwoot/tree-shakable`, labels", budget: "bundleOneCall" },
  { id: "chatwoot-features", title: "`@truewire/chatwoot/tree-shakable`, labels, with all features" },
  { id: "chatwoot-contacts", title: "`@truewire/chatwoot/tree-shakable`, contacts: pages, files, sub-resources" },
  { id: "chatwoot-class", title: "`@truewire/chatwoot`, the whole class", budget: "bundleWholeClient" },
  { id: "koreai-one-call", title: "`@truewire/koreai/tree-shakable`, single sign-on", budget: "bundleOneKoreCall" },
  { id: "koreai-users", title: "`@truewire/koreai/tree-shakable`, users: partial failures" },
  { id: "koreai-class", title: "`@truewire/koreai`, the whole class" },
  { id: "openapi-fetch", title: "`openapi-fetch`" },
  { id: "ky", title: "`ky`" },
  { id: "figuro", title: "`@figuro/chatwoot-sdk` (cannot be bundled for browsers)", platform: "node" },
];

/** size-limit's configuration: each program bundled as for a browser of today, minified and gzipped. */
export function sizeChecks(): SizeCheck[] {
  return sizePrograms.map(({ id, budget, platform = "browser" }) => ({
    name: id,
    path: `src/size/programs/${id}.ts`,
    gzip: true,
    limit: budget && `${heldAt(budget)} B`,
    // ES modules, as the programs use top-level await.
    modifyEsbuildConfig: (config) =>
      Object.assign(config, { format: "esm", target: "es2022", platform, logLevel: "error" }),
  }));
}
