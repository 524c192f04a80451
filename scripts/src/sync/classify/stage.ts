import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { objectOf, own, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { callerFolder } from "../../spec/root-option.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext, StageRun } from "../frame/stage.ts";
import type { Classification } from "../model/classification.ts";
import { filesAt } from "./base-files.ts";
import { classifyVendor } from "./classify-vendor.ts";
import type { PackageFolders } from "./compiler/compare-packages.ts";

const VENDORS = ["chatwoot", "koreai"];

function vendorsOf({ paths }: StageContext, [vendor]: readonly string[]): readonly string[] {
  if (vendor === undefined) return VENDORS.filter((name) => existsSync(paths.file(name, "openapi.yaml")));
  if (VENDORS.includes(vendor)) return [vendor];
  throw new RangeError(`there is no vendor ${vendor}, only ${VENDORS.join(" and ")}`);
}

function packagesOf(options: JsonObject, vendors: readonly string[]): PackageFolders | undefined {
  const [old, now] = [own(options, "oldPackage"), own(options, "newPackage")];
  if (old === undefined && now === undefined) return undefined;
  if (typeof old !== "string" || typeof now !== "string" || vendors.length !== 1) {
    throw new RangeError("--old-package and --new-package go together, and with one vendor");
  }
  return { old: resolve(callerFolder(), old), new: resolve(callerFolder(), now) };
}

function tell({ vendor, bump, findings, disagreements, decisions }: Classification): string {
  const breaks = findings.filter(({ level }) => level === "major").length;
  const held = findings.filter(({ hold }) => hold === true).length;
  const unused = decisions.filter(({ status }) => status !== "applied").length;
  const notes = [
    ...(breaks > 0 ? [`${breaks} breaking`] : []),
    ...(held > 0 ? [`${held} for a person to look at`] : []),
    ...(disagreements.length > 0 ? [`${disagreements.length} disagreements`] : []),
    ...(unused > 0 ? [`${unused} decisions that decide nothing`] : []),
  ];
  return `${vendor}: ${bump}, ${findings.length} findings${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

/** Judges the descriptions in the checkout against a commit, and hands the verdicts to the stages that follow. */
export const classifyStage: StageRun = (context, options, words) => {
  const { paths, work, progress } = context;
  const revision = own(options, "base");
  const base = filesAt(paths, typeof revision === "string" ? revision : "HEAD");
  const vendors = vendorsOf(context, words);
  const packages = packagesOf(options, vendors);
  const results = vendors.flatMap((vendor) => {
    progress.note(`judging ${vendor}`);
    const result = classifyVendor({ paths, vendor, base, ...(packages !== undefined && { packages }) });
    return result === undefined ? [] : [result];
  });
  if (results.length === 0) throw new SyncFailure("not-set-up", "specs", "holds no effective description");
  const data = results.map((result): readonly [string, JsonValue] => {
    // Plain data, with what is absent left out.
    const plain = JSON.parse(JSON.stringify(result)) as JsonObject;
    work.writeJson(`classified/${result.vendor}.json`, plain);
    return [result.vendor, plain];
  });
  for (const sentence of results.flatMap(({ disagreements }) => disagreements)) progress.line("classify", sentence);
  const changed = results.some(({ findings, bump }) => findings.length > 0 || bump !== "none");
  return Promise.resolve({
    status: changed ? "done" : "unchanged",
    summary: results.map(tell).join("; "),
    data: objectOf(data),
  });
};
