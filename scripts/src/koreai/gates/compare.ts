import type { JsonObject } from "../../shared/json.ts";
import type { InventoryEntry } from "../inventory.ts";
import type { Page } from "../notation.ts";
import type { OperationIndex } from "../operation-index.ts";
import { areaSlug, type Departure } from "./departures.ts";
import { findingsOf, type Finding } from "./findings.ts";
import { idOf, joinEntries, type Joined } from "./join-entries.ts";
import { Judge } from "./judge.ts";

/** What is compared. */
export interface Comparison {
  readonly entries: readonly InventoryEntry[];
  readonly pages: readonly Page[];
  readonly index: OperationIndex;
  /** The assembled description. */
  readonly document: JsonObject;
  readonly departures: readonly Departure[];
  readonly unfinished: readonly string[];
}

/** How the description stands against the inventory. */
export interface Verdict extends Joined {
  /** Departures from an entry for which no reason is given. */
  readonly unexcused: readonly Finding[];
  /** Mistakes in the files beside the gate, as lines. */
  readonly stale: readonly string[];
}

function keyOf({ of, what }: { readonly of: string; readonly what: string }): string {
  return `${of}: ${what}`;
}

/** Operations that stand for no entry at all: nothing is described that no page documents. */
function inventedFindings({ index }: Comparison, { pairs }: Joined): readonly Finding[] {
  const joined = new Set(pairs.map(({ described }) => idOf(described)));
  return [...index.operations, ...index.webhooks]
    .filter((described) => !joined.has(idOf(described)))
    .map((described) => {
      const { area } = described.page;
      return { of: idOf(described), area, what: "entry", detail: "stands for no entry of the inventory" };
    });
}

function staleDepartures({ departures, entries }: Comparison, findings: readonly Finding[]): readonly string[] {
  const found = new Set(findings.map(keyOf));
  const areas = new Map(entries.map(({ id, area }) => [id, areaSlug(area)]));
  return departures.flatMap((departure) => {
    const area = areas.get(departure.of) ?? departure.area;
    if (area !== departure.area) return [`${departure.of} belongs in departures/${area}.yaml`];
    return found.has(keyOf(departure)) ? [] : [`departures/${area}.yaml: ${keyOf(departure)} is not needed`];
  });
}

function staleAreas({ unfinished, entries }: Comparison, { missing }: Joined): readonly string[] {
  const known = new Set(entries.map(({ area }) => area));
  const open = new Set(missing.map(({ area }) => area));
  return unfinished.flatMap((area) => {
    if (!known.has(area)) return [`unfinished-areas.yaml: ${area} is no area of the inventory`];
    return open.has(area) ? [] : [`unfinished-areas.yaml: ${area} is described whole and can go`];
  });
}

/** Compares the description with the whole inventory. */
export function compare(comparison: Comparison): Verdict {
  const { entries, pages, index, document, departures } = comparison;
  const judge = new Judge(document);
  const joined = joinEntries(entries, pages, index);
  const findings = [
    ...joined.pairs.flatMap(({ entry, described }) => findingsOf(entry, described, pages, judge)),
    ...inventedFindings(comparison, joined),
  ];
  const excused = new Set(departures.map(keyOf));
  return {
    ...joined,
    unexcused: findings.filter((finding) => !excused.has(keyOf(finding))),
    stale: [...staleDepartures(comparison, findings), ...staleAreas(comparison, joined)],
  };
}
