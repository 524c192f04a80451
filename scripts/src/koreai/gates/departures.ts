import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

const FOLDER: string = fileURLToPath(new URL("../departures", import.meta.url));

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
 * @param folder - where the files are, one per area
 * @throws {SpecError} when one is no map of maps of reasons.
 */
export function readDepartures(folder: string = FOLDER): readonly Departure[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
  return names.toSorted().flatMap((name) => {
    const file = `departures/${name}`;
    return departuresIn(name.replace(/\.yaml$/u, ""), file, parseYaml(readText(join(folder, name), file), file));
  });
}

const UNFINISHED: string = fileURLToPath(new URL("../unfinished-areas.yaml", import.meta.url));

/**
 * The areas of which not every entry is described yet.
 *
 * @throws {SpecError} when the file is no list of texts.
 */
export function readUnfinishedAreas(path: string = UNFINISHED): readonly string[] {
  const file = "unfinished-areas.yaml";
  const value = parseYaml(readText(path, file), file);
  const areas = Array.isArray(value) ? (value as readonly JsonValue[]) : [null];
  return areas.map((area, index) => {
    if (typeof area === "string") return area;
    throw new SpecError(file, formatPointer([index]), "must be the name of an area");
  });
}
