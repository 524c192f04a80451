import { budgets } from "../budgets.ts";
import type { Budget, BudgetName } from "../budgets.ts";
import { syncSeconds } from "../sync/measure-sync.ts";
import type { SyncResult } from "../sync/measure-sync.ts";
import type { Results } from "./results.ts";

/** A budget beside what was measured. */
export interface Verdict {
  readonly name: BudgetName;
  readonly budget: Budget;
  /** The measurement that comes closest to the limit, or is furthest beyond it. */
  readonly measured: number;
  readonly met: boolean;
}

function one<T extends { readonly id: string }>(results: readonly T[], id: string): T {
  const found = results.find((result) => result.id === id);
  if (found === undefined) throw new Error(`the results hold nothing of ${id}`);
  return found;
}

function ofSize(results: readonly SyncResult[], operations: number): SyncResult {
  const found = results.find((result) => result.operations === operations);
  if (found === undefined) throw new Error(`the results hold nothing of ${operations} operations`);
  return found;
}

function secondsPerOperation(results: readonly SyncResult[], operations: number): number {
  return syncSeconds(ofSize(results, operations)) / operations;
}

function measuredValues(results: Results): Record<BudgetName, readonly number[]> {
  const { cpu, startup, size, types, heap, install, regenerate, sync } = results;
  const ours = startup.filter(({ id }) => id.startsWith("chatwoot") || id.startsWith("koreai"));
  return {
    cpuDefaultFetch: [one(cpu, "truewire-fetch").ratio.median],
    cpuNodeFetch: [one(cpu, "truewire-node-fetch").ratio.median],
    startup: ours.map(({ overEmpty }) => overEmpty),
    bundleOneCall: [one(size, "chatwoot-one-call").bytes],
    bundleOneKoreCall: [one(size, "koreai-one-call").bytes],
    bundleWholeClient: [one(size, "chatwoot-class").bytes],
    typeInstantiations: [one(types, "truewire").instantiations],
    typeCheckTime: [one(types, "truewire").checkSeconds / one(types, "openapi-fetch").checkSeconds],
    heapGrowth: heap.map(({ bytesPerCall }) => bytesPerCall),
    installedSize: install.filter(({ vendor }) => vendor === "chatwoot").map(({ bytes }) => bytes),
    installedKoreSize: install.filter(({ vendor }) => vendor === "koreai").map(({ bytes }) => bytes),
    installedPackages: install.map(({ packages }) => packages.length),
    regenerate: [regenerate.specsSeconds + regenerate.coreSeconds],
    syncGrowth: [secondsPerOperation(sync, 5_000) / secondsPerOperation(sync, 1_000)],
    syncClassify: [ofSize(sync, 400).classifySeconds],
    syncMemory: [ofSize(sync, 5_000).peakMegabytes * 1_000_000],
  };
}

/** Every budget with the worst of its measurements. */
export function judge(results: Results): Verdict[] {
  const values = measuredValues(results);
  return (Object.keys(budgets) as BudgetName[]).map((name) => {
    const budget = budgets[name];
    const measured = Math.max(...values[name]);
    return { name, budget, measured, met: measured <= budget.limit };
  });
}
