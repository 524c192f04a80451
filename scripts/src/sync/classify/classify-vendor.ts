import { existsSync } from "node:fs";

import type { JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { readText } from "../../shared/read-text.ts";
import { admit } from "../../spec/admission/admit.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import { readDecisions } from "../decisions/decisions.ts";
import { EMPTY_LOCK, operationLockPath, parseOperationLock } from "../identify/operation-lock.ts";
import type { Classification } from "../model/classification.ts";
import type { BaseFile } from "./base-files.ts";
import { classify, type Versions } from "./classify.ts";
import { comparePackages, type PackageFolders } from "./compiler/compare-packages.ts";

/** The description of nothing: what the first version is held against. */
const NOTHING: JsonObject = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {} };

/** What is judged, and against what. */
export interface VendorVersions {
  readonly paths: SpecPaths;
  /** Folder below `specs`. */
  readonly vendor: string;
  /** Files as they were; as they are they are read from `paths`. */
  readonly base: BaseFile;
  /** The vendor's package as it was and as it is, built. */
  readonly packages?: PackageFolders;
}

function versionsOf({ paths, vendor, base }: VendorVersions, name: string): Versions | undefined {
  const path = paths.file(vendor, name);
  const file = paths.relative(path);
  if (!existsSync(path)) return undefined;
  const before = base(path);
  return {
    old: before === undefined ? NOTHING : admit(parseYaml(before, `${file} as it was`), `${file} as it was`),
    new: admit(parseYaml(readText(path, file), file), file),
  };
}

/**
 * Judges a vendor's description as it stands in the checkout against what it was: the effective descriptions, with upstream's own beside them
 * to tell the vendor's changes from our corrections, and the package's declarations when both are built.
 *
 * @returns nothing for a vendor that has no effective description.
 * @throws {SpecError} when a file is refused.
 */
export function classifyVendor(versions: VendorVersions): Classification | undefined {
  const { paths, vendor, base, packages } = versions;
  const effective = versionsOf(versions, "openapi.yaml");
  if (effective === undefined) return undefined;
  const upstream = versionsOf(versions, "upstream.yaml");
  const lockPath = operationLockPath(paths, vendor);
  const locked = base(lockPath);
  return classify(vendor, effective, {
    lock: locked === undefined ? EMPTY_LOCK : parseOperationLock(locked, `${paths.relative(lockPath)} as it was`),
    decisions: readDecisions(paths, vendor),
    ...(upstream !== undefined && { upstream }),
    ...(packages !== undefined && { declarations: comparePackages(packages) }),
  });
}
