import { syncSeconds } from "../sync/measure-sync.ts";
import { pairedCalls } from "../types/calls.ts";
import { formatBytes, formatValue, table } from "./format.ts";
import { missReasons } from "./misses.ts";
import type { Results } from "./results.ts";
import { judge } from "./verdicts.ts";
import type { Verdict } from "./verdicts.ts";

function budgetSection(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ budget, measured, met }) => [
    budget.title,
    formatValue(budget.limit, budget.unit),
    formatValue(measured, budget.unit),
    met ? "met" : `missed by ${Math.max(1, Math.round((measured / budget.limit - 1) * 100))} %`,
    budget.heldAt === undefined ? "" : formatValue(budget.heldAt, budget.unit),
  ]);
  const misses = verdicts
    .filter(({ met }) => !met)
    .map(({ name, budget }) => {
      return `- **${budget.title}**: ${missReasons[name] ?? "not explained yet."}`;
    });
  return [
    "## Budgets",
    "Where one budget covers several measurements, the worst is shown. Sizes, counts and growth fail a test when they are over; timings never do.",
    table(["budget", "at most", "measured", "", "tests fail above"], rows),
    ...(misses.length === 0 ? [] : ["What is missed, and why:", misses.join("\n")]),
  ].join("\n\n");
}

function cpuSection({ cpu }: Results): string {
  const rows = cpu.map(({ title, ratio, microsecondsPerCall }) => [
    title,
    ratio.median.toFixed(2),
    `${ratio.low.toFixed(2)} - ${ratio.high.toFixed(2)}`,
    microsecondsPerCall.toFixed(0),
  ]);
  return [
    "## CPU time of a call",
    "User and system time of the client's process for fetching one contact (a small JSON body) from a server on loopback in another process, one call after the other. Each client has a process of its own and keeps its connection; short rounds take turns, and each round is divided by bare `fetch` in the same round. Median and quartiles of those ratios. Absolute times are of this machine, with whatever else it had to do.",
    table(["client", "x bare `fetch`", "quartiles", "microseconds"], rows),
  ].join("\n\n");
}

function startupSection({ startup }: Results): string {
  const rows = startup
    .filter(({ id }) => !id.startsWith("empty"))
    .map(({ title, module, overEmpty }) => [title, module === "esm" ? "`import`" : "`require`", overEmpty.toFixed(1)]);
  return [
    "## Import and construct",
    "Milliseconds from the start of a fresh process until the client stands, less what an empty program of the same module system took in the same round; medians. Packages that read `Request` or `Response` when they load pay for Node's own `fetch` here, which the others do at their first call.",
    table(["client", "module system", "ms over empty"], rows),
  ].join("\n\n");
}

function sizeSection({ size }: Results): string {
  const rows = size.map(({ title, bytes }) => [title, formatBytes(bytes)]);
  return [
    "## Bundles",
    "A program that makes one call, bundled by esbuild for browsers (ES2022), minified, gzip level 9.",
    table(["program", "size"], rows),
  ].join("\n\n");
}

function typeSection({ types }: Results): string {
  const names = { empty: "empty program", truewire: "both clients", "openapi-fetch": "openapi-fetch over our `paths`" };
  const rows = types.map(({ id, instantiations, types: count, checkSeconds }) => [
    names[id],
    instantiations.toLocaleString("en-US"),
    count.toLocaleString("en-US"),
    checkSeconds.toFixed(2),
  ]);
  return [
    "## Types",
    `The same ${pairedCalls.length} calls to both vendors, through the clients and through openapi-fetch's generic ones, checked by TypeScript 5.9 against the built declarations.`,
    table(["program", "instantiations", "types", "check, seconds"], rows),
  ].join("\n\n");
}

function footprintSection({ heap, install, regenerate }: Results): string {
  const heapRows = heap.map(({ transport, calls, bytesPerCall, listenersLeft }) => [
    `\`${transport}\``,
    calls.toLocaleString("en-US"),
    bytesPerCall.toFixed(1),
    String(listenersLeft),
  ]);
  const installRows = install.map(({ vendor, bytes, files, packages }) => [
    `\`@truewire/${vendor}\``,
    formatBytes(bytes),
    String(files),
    String(packages.length),
  ]);
  return [
    "## Memory",
    "How the heap grows from one tenth of the calls to the next, after forced collections (median). All calls share one abort signal.",
    table(["through", "calls", "bytes kept per call", "listeners left on the signal"], heapRows),
    "## Installed",
    "The packed client and core, installed by npm into an empty project.",
    table(["package", "size", "files", "packages"], installRows),
    "## Regenerating",
    `From the committed facts to the effective descriptions ${regenerate.specsSeconds.toFixed(1)} s, from there to the typed core ${regenerate.coreSeconds.toFixed(1)} s; both vendors, fresh processes.`,
  ].join("\n\n");
}

function syncSection({ sync }: Results): string {
  const rows = sync.map((result) => [
    result.operations.toLocaleString("en-US"),
    result.importSeconds.toFixed(2),
    result.generateSeconds.toFixed(2),
    result.classifySeconds.toFixed(2),
    ((syncSeconds(result) / result.operations) * 1_000).toFixed(1),
    result.peakMegabytes.toFixed(0),
  ]);
  return [
    "## Following upstream",
    "Made-up descriptions, each in a process of its own: read, admitted and written in canonical form; turned into typed modules; judged against a version in which one resource in twenty is another. Processor time in seconds, quickest of three runs. What does not depend on the size (loading two compilers and their libraries) weighs on the small ones.",
    table(["operations", "import", "generate", "classify", "ms per operation", "peak memory, MB"], rows),
  ].join("\n\n");
}

/** The page that shows the results: `docs/benchmarks.md`. */
export function renderReport(results: Results): string {
  const { day, machine, versions } = results;
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${[
    "# Benchmarks",
    "<!-- Written by `pnpm bench`. Do not edit: the numbers are in benchmarks.json, the words in packages/bench/src/report. -->",
    `Measured on ${day} with Node ${machine.node.slice(1)} on ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.platform}. Versions: ${libraries.join(", ")}.`,
    "Run `pnpm bench` to measure on your machine. Everything is measured on the built packages, side by side in one run: compare the ratios, not the absolute times.",
    budgetSection(judge(results)),
    cpuSection(results),
    startupSection(results),
    sizeSection(results),
    typeSection(results),
    footprintSection(results),
    syncSection(results),
  ].join("\n\n")}\n`;
}
