import { existsSync } from "node:fs";

import { overlayOf } from "../../overlay/write-overlay.ts";
import { readFacts } from "../../overlay/facts/read-facts.ts";
import type { JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { applyOverlay } from "../../spec/overlay/apply.ts";
import { parseOverlay } from "../../spec/overlay/parse-overlay.ts";
import type { Overlay } from "../../spec/overlay/types.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import type { OverlayHealth } from "../model/overlay-health.ts";
import { withoutActions } from "./delete-actions.ts";
import { FactsOfActions, located } from "./facts-of-actions.ts";
import { healthOf, joinHealth, NO_OVERLAY, staleLines } from "./overlay-health.ts";
import type { SettledCorrection } from "./settled.ts";
import { YamlLines } from "./yaml-lines.ts";

/** How a vendor's corrections come through a new description. */
export interface Corrections {
  readonly health: OverlayHealth;
  /** The overlay compiled against the new description; `undefined` without facts, or when they do not fit it. */
  readonly compiled: string | undefined;
  /** `overlay.local.yaml` without what upstream has made redundant; `undefined` when there is none. */
  readonly local: string | undefined;
  readonly settled: readonly SettledCorrection[];
  /** Ids of the corrections that are needed. */
  readonly needed: ReadonlySet<string>;
  /** What a person has to look at, one line each: it makes the result a draft. */
  readonly stale: readonly string[];
  /** Those of them that no action tells of: facts that do not fit the description any more. */
  readonly misfits: readonly string[];
  /** Whether the effective description can be built all the same. */
  readonly applies: boolean;
}

function readOverlay(
  paths: SpecPaths,
  vendor: string,
  name: string,
): { overlay: Overlay; text: string; file: string } | undefined {
  const path = paths.file(vendor, name);
  if (!existsSync(path)) return undefined;
  const file = paths.relative(path);
  const text = readText(path, file);
  return { overlay: parseOverlay(parseYaml(text, file), file), text, file };
}

/** The committed overlay against the new description: what its corrections expected is what counts. */
function compiledHealth(
  paths: SpecPaths,
  vendor: string,
  document: JsonObject,
): readonly [OverlayHealth, FactsOfActions | undefined] {
  const committed = readOverlay(paths, vendor, "overlay.yaml");
  if (committed === undefined) return [NO_OVERLAY, undefined];
  const facts = existsSync(paths.file(vendor, "wire"))
    ? new FactsOfActions(paths.root, readFacts(paths.root, vendor))
    : undefined;
  const locate = ({ id }: { id: string }): { file: string; line: number | undefined } =>
    located(facts?.find(id), committed.file);
  return [healthOf(document, committed.overlay, locate), facts];
}

/** Compiles the facts anew; those that name what is not there any more are told instead. */
function compile(paths: SpecPaths, vendor: string): { overlay?: Overlay; text?: string; problem?: string } {
  if (!existsSync(paths.file(vendor, "wire"))) return {};
  try {
    const { overlay, text } = overlayOf(paths, vendor);
    return { overlay, text };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { problem: error.message };
  }
}

/**
 * Judges every correction of a vendor against a new description.
 *
 * - Compiled ones: the committed overlay holds what each expected, so that it tells which ones upstream has overtaken. The facts are then
 *   compiled against the new description, which leaves out what is not needed any more.
 * - Hand-written ones: applied on top of the compiled ones; redundant ones are deleted from their file.
 *
 * @param paths - a checkout that holds the new `upstream.yaml`, everything else as committed
 * @param document - that description
 * @param commit - upstream's commit it is from
 * @throws {SpecError} when a file of facts or an overlay is malformed.
 */
export function judgeCorrections(paths: SpecPaths, vendor: string, document: JsonObject, commit: string): Corrections {
  const [before, facts] = compiledHealth(paths, vendor, document);
  const { overlay, text, problem } = compile(paths, vendor);
  const local = readOverlay(paths, vendor, "overlay.local.yaml");
  const base = overlay === undefined ? document : applyOverlay(document, overlay).document;
  const lines = local === undefined ? undefined : new YamlLines(local.text);
  const after =
    local === undefined || problem !== undefined
      ? NO_OVERLAY
      : healthOf(base, local.overlay, ({ index }) => ({ file: local.file, line: lines?.lineOf(["actions", index]) }));
  const gone = new Set(after.redundant.map(({ id }) => id));
  const indexes = new Set(
    (local?.overlay.actions ?? []).flatMap((action, index) => (gone.has(action["x-truewire"].id) ? [index] : [])),
  );
  const needed = new Set((overlay?.actions ?? []).map((action) => action["x-truewire"].id));
  const factOf = (id: string): Partial<SettledCorrection> => {
    const place = facts?.find(id);
    return place === undefined ? {} : { fact: `${place.file.slice(`specs/${vendor}/`.length)}#${place.pointer}` };
  };
  const superfluous = before.redundant.filter(({ id }) => overlay !== undefined && !needed.has(id));
  const settled: readonly SettledCorrection[] = [
    ...superfluous.map(({ id }) => Object.assign({ id, commit }, factOf(id))),
    ...after.redundant.map(({ id }) => ({ id, commit })),
  ];
  const health = joinHealth(before, after);
  const misfits = problem === undefined ? [] : [problem];
  return {
    health,
    compiled: text,
    local: local === undefined ? undefined : withoutActions(local.text, local.file, indexes),
    settled,
    needed,
    stale: [...staleLines(health), ...misfits],
    misfits,
    applies: problem === undefined && after.noMatch.length + after.upstreamChanged.length === 0,
  };
}
