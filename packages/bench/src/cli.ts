/**
 * Measures the built packages. Without arguments everything is measured and written to `docs/benchmarks.{json,md}`;
 * with names of measures (`cpu startup size types heap install regenerate sync`) only those, to the terminal.
 */
import { measureCpu } from "./cpu/measure-cpu.ts";
import { measureHeap } from "./heap/measure-heap.ts";
import { measureInstall } from "./install/measure-install.ts";
import { measureRegenerate } from "./regenerate/measure-regenerate.ts";
import { formatValue } from "./report/format.ts";
import { describeMachine } from "./report/machine.ts";
import type { Results } from "./report/results.ts";
import { readVersions } from "./report/versions.ts";
import { judge } from "./report/verdicts.ts";
import { writeReport } from "./report/files.ts";
import { measureSizes } from "./size/measure-size.ts";
import { measureStartup } from "./startup/measure-startup.ts";
import { measureSync } from "./sync/measure-sync.ts";
import { measureTypes } from "./types/measure-types.ts";

const measures = {
  cpu: async () => measureCpu(),
  startup: async () => measureStartup(),
  size: async () => measureSizes(),
  types: async () => measureTypes(),
  heap: async () => [await measureHeap("fetch"), await measureHeap("nodeFetch")],
  install: async () => [measureInstall("chatwoot"), measureInstall("koreai")],
  regenerate: async () => measureRegenerate(),
  sync: async () => measureSync(),
};
type Measure = keyof typeof measures;

function isMeasure(name: string): name is Measure {
  return Object.hasOwn(measures, name);
}

async function measure<Name extends Measure>(name: Name): Promise<Awaited<ReturnType<(typeof measures)[Name]>>> {
  console.error(`measuring ${name} ...`);
  return (await measures[name]()) as Awaited<ReturnType<(typeof measures)[Name]>>;
}

async function measureEverything(): Promise<Results> {
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    versions: readVersions(),
    cpu: await measure("cpu"),
    startup: await measure("startup"),
    size: await measure("size"),
    types: await measure("types"),
    heap: await measure("heap"),
    install: await measure("install"),
    regenerate: await measure("regenerate"),
    sync: await measure("sync"),
  };
}

function show(results: Results): void {
  for (const { budget, measured, met } of judge(results)) {
    console.log(`${met ? "met   " : "MISSED"} ${budget.title}: ${formatValue(measured, budget.unit)}`);
  }
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !isMeasure(name));
if (unknown.length > 0) {
  console.error(`no such measure: ${unknown.join(", ")}; there are ${Object.keys(measures).join(", ")}`);
  process.exitCode = 2;
} else if (names.length > 0) {
  for (const name of names.filter(isMeasure)) console.dir(await measure(name), { depth: null });
} else {
  const results = await measureEverything();
  show(results);
  console.log(`wrote ${writeReport(results).join(" and ")}`);
}
