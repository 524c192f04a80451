/**
 * Measures the pipeline over a made-up description, in a process of its own: import, generate, classify. Prints one line of JSON. Called by
 * the benchmarks with the number of operations.
 */
import { generateModules } from "../../generate/generate.ts";
import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { canonicalise } from "../../spec/canonical/canonicalise.ts";
import { upgradeDescription } from "../../spec/upgrade/upgrade-description.ts";
import { classify } from "../classify/classify.ts";
import { madeUpDescription } from "./made-up-description.ts";

const operations = Number(process.argv[2]);
if (!Number.isInteger(operations) || operations < 5 || operations % 5 !== 0) {
  throw new RangeError("the number of operations is a multiple of five");
}

/** Processor time so far, in seconds: what else the machine has to do moves it little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

const times: number[] = [];
let last = processorTime();
function lap(): void {
  const time = processorTime();
  times.push(time - last);
  last = time;
}

const [before, after] = ([1, 2] as const).map((version) => JSON.stringify(madeUpDescription(operations, version)));
const old = canonicalise(upgradeDescription(parseJson(before ?? "", "old.json"), "old.json").document);
last = processorTime();
const now = canonicalise(upgradeDescription(parseJson(after ?? "", "new.json"), "new.json").document);
const text = canonicalYaml(now);
lap();
await generateModules(text, "openapi.yaml");
lap();
const { bump, findings } = classify("made up", { old, new: now });
lap();
if (bump !== "major" || findings.length === 0) throw new Error(`was judged ${bump}`);
const [importSeconds, generateSeconds, classifySeconds] = times;
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const result = { operations, importSeconds, generateSeconds, classifySeconds, peakMegabytes };
process.stdout.write(`${JSON.stringify(result)}\n`);
