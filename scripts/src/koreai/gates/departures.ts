import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { isObject, type JsonValue } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { formatPointer } from "../../shared/pointer.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";

/** Where the description departs from a page, and why. */
export interface Departure {
  /** File it stands in, without folder and suffix: its area's name in kebab case. */
  readonly area: string;
  /** Id of the inventory entry, or of the operation that no entry stands for. */
  readonly of: string;
  /** What departs, as the gate calls it. */
  readonly what: string;
  readonly reason: string;
}

/** Where the files beside the gates are, below the root of a checkout. */
const HERE = "scripts/src/koreai";

/** An area's name as its file is called. */
export function areaSlug(area: string): string {
  return area
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

function departuresIn(area: string, file: string, value: JsonValue): readonly Departure[] {
  if (!isObject(value)) throw new SpecError(file, "", "must be an object by entry id");
  return Object.entries(value).flatMap(([of, reasons]) => {
    if (!isObject(reasons)) throw new SpecError(file, formatPointer([of]), "must be an object of what to its reason");
    return Object.entries(reasons).map(([what, reason]): Departure => {
      if (typeof reason === "string" && reason !== "") return { area, of, what, reason };
      throw new SpecError(file, formatPointer([of, what]), "needs a reason");
    });
  });
}

/**
 * All departures, by file and in the order in which they stand there.
 *
 * @param root - root of the repository
 * @throws {SpecError} when one is no map of maps of reasons.
 */
export function readDepartures(root: string): readonly Departure[] {
  const folder = join(root, HERE, "departures");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
  return names.toSorted().flatMap((name) => {
    const file = `departures/${name}`;
    return departuresIn(name.replace(/\.yaml$/u, ""), file, parseYaml(readText(join(folder, name), file), file));
  });
}

/**
 * The areas of which not every entry is described yet.
 *
 * @param root - root of the repository
 * @throws {SpecError} when the file is missing or no list of texts.
 */
export function readUnfinishedAreas(root: string): readonly string[] {
  const file = "unfinished-areas.yaml";
  const value = parseYaml(readText(join(root, HERE, file), file), file);
  const areas = Array.isArray(value) ? (value as readonly JsonValue[]) : [null];
  return areas.map((area, index) => {
    if (typeof area === "string") return area;
    throw new SpecError(file, formatPointer([index]), "must be the name of an area");
  });
}
