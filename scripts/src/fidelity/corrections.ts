import { isObject, type JsonObject, type JsonValue } from "../shared/json.ts";
import type { OverlayAction } from "../spec/overlay/types.ts";

/** One correction of a description, in one piece however many overlay actions it takes. */
export interface Correction {
  readonly id: string;
  readonly target: string;
  readonly reason: string;
  readonly evidence: readonly string[];
  /** What upstream says there; absent where it says nothing. */
  readonly upstream?: JsonValue;
  /** What the wire does; absent where there is no such thing. */
  readonly wire?: JsonValue;
}

/** What a correction changes: types, what is known of how an operation behaves, or nothing but words. */
export type CorrectionKind = "type" | "behaviour" | "words";

/** Keys that tell readers something and change no type. */
const TEXTS: ReadonlySet<string> = new Set(["description", "summary", "x-truewire", "x-truewire-secret"]);

/** Reads the corrections out of an overlay's actions: adjacent actions of one id are one correction. */
export function correctionsOf(actions: readonly OverlayAction[]): readonly Correction[] {
  const groups: OverlayAction[][] = [];
  for (const action of actions) {
    const last = groups.at(-1);
    if (last?.[0]?.["x-truewire"].id === action["x-truewire"].id) last.push(action);
    else groups.push([action]);
  }
  return groups.map(correctionOf);
}

/** What kind of correction it is. */
export function kindOfCorrection({ upstream, wire }: Correction): CorrectionKind {
  if (upstream !== undefined || wire === undefined || !isTextOnly(wire)) return "type";
  return Object.keys(behaviourOf(wire)).length > 0 ? "behaviour" : "words";
}

/** What an update says in its `x-truewire`, without how sure it is. */
export function behaviourOf(wire: JsonValue): JsonObject {
  const extension = isObject(wire) ? wire["x-truewire"] : undefined;
  if (!isObject(extension)) return {};
  const { confidence: _, ...behaviour } = extension;
  return behaviour;
}

function correctionOf(group: readonly OverlayAction[]): Correction {
  const [first] = group as [OverlayAction, ...OverlayAction[]];
  const { id, reason, evidence } = first["x-truewire"];
  const expected = group.map((action) => action["x-truewire"].expect).filter((value) => value !== undefined);
  const updates = group.flatMap((action) => (action.update === undefined ? [] : [action.update]));
  return {
    id,
    target: first.target,
    reason,
    evidence: typeof evidence === "string" ? [evidence] : evidence,
    ...(expected.length > 0 && { upstream: expected.length === 1 ? expected[0] : expected }),
    ...(updates.length > 0 && { wire: updates.length === 1 ? updates[0] : updates }),
  };
}

/** Whether an update writes nothing but texts, at any depth. */
function isTextOnly(update: JsonValue): boolean {
  if (!isObject(update)) return false;
  return Object.entries(update).every(([key, value]) => TEXTS.has(key) || isTextOnly(value));
}
