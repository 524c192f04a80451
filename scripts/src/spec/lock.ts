import { existsSync } from "node:fs";

import { isObject, own, ownObject, sortKeys, withKey, type JsonObject, type JsonValue } from "../shared/json.ts";
import { parseJson } from "../shared/parse-json.ts";
import { readText } from "../shared/read-text.ts";
import { SpecError } from "../shared/spec-error.ts";
import { countsToJson, type Counts } from "./counts.ts";
import type { SpecPaths } from "./paths.ts";

const VERSION = 1;

/** Where an imported description came from, and what it held. */
export interface LockedSource {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The branch that is followed; absent when a file was imported by hand. */
  readonly ref?: string;
  /** Full commit id. */
  readonly commit: string;
  /** Path of the file in that repository. */
  readonly path: string;
  /** SHA-256 of the raw file, hex. */
  readonly sha256: string;
  /** Size of the raw file. */
  readonly bytes: number;
  readonly counts: Counts;
}

/** `specs/lock.json`: what was imported from where, and what was made of it. */
export interface Lock {
  /** By vendor. */
  readonly sources: JsonObject;
  /** SHA-256 by path below `specs/`, of every generated file there. */
  readonly outputs: JsonObject;
}

/** Reads the lock; a missing file is an empty lock. */
export function readLock(paths: SpecPaths): Lock {
  if (!existsSync(paths.lock)) return { sources: {}, outputs: {} };
  const file = paths.relative(paths.lock);
  const value: JsonValue = parseJson(readText(paths.lock, file), file);
  if (!isObject(value) || own(value, "version") !== VERSION) {
    throw new SpecError(file, "/version", `is not ${VERSION}: this lock was written by another version of the tool`);
  }
  return { sources: ownObject(value, "sources"), outputs: ownObject(value, "outputs") };
}

/** The lock as it is written: JSON, vendors and outputs sorted, LF. */
export function formatLock(lock: Lock): string {
  const value = { version: VERSION, sources: sortKeys(lock.sources), outputs: sortKeys(lock.outputs) };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A lock with the source of one vendor replaced. */
export function withSource(lock: Lock, vendor: string, source: LockedSource): Lock {
  return { ...lock, sources: withKey(lock.sources, vendor, { ...source, counts: countsToJson(source.counts) }) };
}

/** A lock with the hashes of some outputs replaced. */
export function withOutputs(lock: Lock, hashes: ReadonlyMap<string, string>): Lock {
  return { ...lock, outputs: { ...lock.outputs, ...Object.fromEntries(hashes) } };
}
