import { existsSync } from "node:fs";

import { compareText, isArray, isObject, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { SpecPaths } from "../../spec/paths.ts";

const VERSION = 1;
const PLACE = /^[A-Z]+ \//u;

/** What is known of one public id. Nothing of it is ever forgotten. */
export interface LockedOperation {
  /** Where it is, or was when it was last seen: method and path. Absent when another operation has come to be there since. */
  readonly operation?: string;
  /** Where it was before, oldest first. */
  readonly formerly: readonly string[];
  /** What upstream has called it, other than its public id. */
  readonly aliases: readonly string[];
}

/** `specs/<vendor>/operations.lock.json`: what clients call each operation, by public id. */
export type OperationLock = ReadonlyMap<string, LockedOperation>;

/** A lock that knows nothing yet. */
export const EMPTY_LOCK: OperationLock = new Map();

/** Where a vendor's lock is. */
export function operationLockPath(paths: SpecPaths, vendor: string): string {
  return paths.file(vendor, "operations.lock.json");
}

function readTexts(entry: JsonObject, key: string, pointer: string, file: string): readonly string[] {
  const value = own(entry, key) ?? [];
  if (isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new SpecError(file, childPointer(pointer, key), "is not a list of texts");
}

function readEntry(entry: JsonValue, pointer: string, file: string): LockedOperation {
  if (!isObject(entry)) throw new SpecError(file, pointer, "is not an object");
  const operation = own(entry, "operation");
  if (operation !== undefined && (typeof operation !== "string" || !PLACE.test(operation))) {
    throw new SpecError(file, childPointer(pointer, "operation"), "is not a method and a path");
  }
  return {
    ...(operation !== undefined && { operation }),
    formerly: readTexts(entry, "formerly", pointer, file),
    aliases: readTexts(entry, "aliases", pointer, file),
  };
}

/**
 * Parses a lock.
 *
 * @throws {SpecError} naming the place that is wrong.
 */
export function parseOperationLock(text: string, file: string): OperationLock {
  const value = parseJson(text, file);
  if (!isObject(value) || own(value, "version") !== VERSION) {
    throw new SpecError(file, "/version", `is not ${VERSION}: this lock was written by another version of the tool`);
  }
  const lock = new Map<string, LockedOperation>();
  const places = new Map<string, string>();
  for (const [id, entry] of Object.entries(ownObject(value, "operations"))) {
    const pointer = childPointer("/operations", id);
    const locked = readEntry(entry, pointer, file);
    lock.set(id, locked);
    if (locked.operation === undefined) continue;
    const other = places.get(locked.operation);
    if (other !== undefined) throw new SpecError(file, pointer, `is ${locked.operation}, and so is ${other}`);
    places.set(locked.operation, id);
  }
  return lock;
}

/** The vendor's lock; an empty one when there is none yet. */
export function readOperationLock(paths: SpecPaths, vendor: string): OperationLock {
  const path = operationLockPath(paths, vendor);
  const file = paths.relative(path);
  return existsSync(path) ? parseOperationLock(readText(path, file), file) : EMPTY_LOCK;
}

/** A lock as it is written: in order of public id, so that branches that add operations seldom meet in one place. */
export function formatOperationLock(lock: OperationLock): string {
  const entries = [...lock]
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([id, { operation, formerly, aliases }]) => [
      id,
      {
        ...(operation !== undefined && { operation }),
        ...(formerly.length > 0 && { formerly }),
        ...(aliases.length > 0 && { aliases }),
      },
    ]);
  return `${JSON.stringify({ version: VERSION, operations: Object.fromEntries(entries) }, undefined, 2)}\n`;
}
