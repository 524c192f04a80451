/** What a budget is counted in. */
export type BudgetUnit =
  | "x bare fetch"
  | "x openapi-fetch"
  | "x 1,000 operations"
  | "ms"
  | "s"
  | "bytes"
  | "bytes per call"
  | "packages"
  | "instantiations";

/** One promise about cost. */
export interface Budget {
  /** What is measured, as the report names it. */
  readonly title: string;
  /** The most that is allowed. */
  readonly limit: number;
  readonly unit: BudgetUnit;
  /**
   * What a test fails above. It is the limit itself; where the limit is missed, it is what has been reached, so that it
   * does not grow while it is worked on. Only what is the same on every machine is held by a test: sizes, counts and
   * growth. Timings have no such value, they are reported.
   */
  readonly heldAt?: number;
}

/** 1 KB is 1,000 bytes, 1 MB is 1,000,000. */
const kilobytes = 1_000;
const megabytes = 1_000_000;

/** Name of a budget. */
export type BudgetName =
  | "cpuDefaultFetch"
  | "cpuNodeFetch"
  | "startup"
  | "bundleOneCall"
  | "bundleOneKoreCall"
  | "bundleWholeClient"
  | "typeInstantiations"
  | "typeCheckTime"
  | "heapGrowth"
  | "installedSize"
  | "installedKoreSize"
  | "installedPackages"
  | "regenerate"
  | "syncGrowth"
  | "syncClassify"
  | "syncMemory";

/** Every budget of the packages; tests, size-limit and the report read it from here. */
export const budgets: Readonly<Record<BudgetName, Budget>> = {
  cpuDefaultFetch: {
    title: "CPU of a call through the platform's `fetch`",
    limit: 1.1,
    unit: "x bare fetch",
  },
  cpuNodeFetch: {
    title: "CPU of a call through `nodeFetch`",
    limit: 0.5,
    unit: "x bare fetch",
  },
  startup: {
    title: "Import and construct, over an empty Node process",
    limit: 15,
    unit: "ms",
  },
  bundleOneCall: {
    title: "One call through `/tree-shakable`, bundled, minified and gzipped",
    limit: 7 * kilobytes,
    unit: "bytes",
    heldAt: 9.9 * kilobytes,
  },
  bundleOneKoreCall: {
    title: "The same for Kore.ai",
    limit: 7 * kilobytes,
    unit: "bytes",
    heldAt: 11.9 * kilobytes,
  },
  bundleWholeClient: {
    title: "The whole Chatwoot class, bundled, minified and gzipped",
    limit: 20 * kilobytes,
    unit: "bytes",
    heldAt: 26.7 * kilobytes,
  },
  typeInstantiations: {
    title: "Type instantiations of a program of 40 calls",
    limit: 500,
    unit: "instantiations",
    heldAt: 500,
  },
  typeCheckTime: {
    title: "Check time of the same program",
    limit: 0.15,
    unit: "x openapi-fetch",
  },
  heapGrowth: {
    title: "Heap that stays after 10,000 calls",
    limit: 64,
    unit: "bytes per call",
    heldAt: 64,
  },
  installedSize: {
    title: "Files of the installed Chatwoot client with its dependencies",
    limit: 3 * megabytes,
    unit: "bytes",
    heldAt: 3 * megabytes,
  },
  installedKoreSize: {
    title: "Files of the installed Kore.ai client with its dependencies",
    limit: 3 * megabytes,
    unit: "bytes",
    heldAt: 3 * megabytes,
  },
  installedPackages: {
    title: "Packages that installing one client brings",
    limit: 4,
    unit: "packages",
    heldAt: 4,
  },
  regenerate: {
    title: "Regenerate everything from the specs, cold",
    limit: 10,
    unit: "s",
  },
  syncGrowth: {
    title: "Import, generate and classify 5,000 operations, per operation",
    limit: 1.5,
    unit: "x 1,000 operations",
  },
  syncClassify: {
    title: "Classify 400 operations",
    limit: 20,
    unit: "s",
  },
  syncMemory: {
    title: "Memory for 5,000 operations, at its highest",
    limit: 2_500 * megabytes,
    unit: "bytes",
  },
};

/**
 * The value that tests hold a budget at.
 *
 * @throws Error for one that no test may hold
 */
export function heldAt(name: BudgetName): number {
  const value = budgets[name].heldAt;
  if (value === undefined) throw new Error(`no test holds ${name}: it is a timing`);
  return value;
}
