import { compareText } from "../../../shared/json.ts";
import { printable } from "../../../shared/printable.ts";
import { sha256 } from "../../../shared/sha256.ts";
import type { Direction, Finding } from "../../model/finding.ts";
import { LEVELS, type Level } from "../../model/level.ts";
import type { RuleId } from "../../model/rules.ts";
import type { View } from "./view.ts";

/** A change as a rule sees it. */
export interface Change {
  readonly rule: RuleId;
  readonly level: Level;
  readonly direction: Direction;
  readonly old?: View | undefined;
  readonly new?: View | undefined;
  readonly before: string;
  readonly after: string;
  readonly hold?: true;
}

/** Whatever changes are found in: an operation, or a schema that several operations share. */
export interface Scope {
  readonly operation?: string;
  readonly users: Set<Scope>;
}

/** The name that stays with a finding from run to run. */
export function fingerprintOf(rule: string, pointer: string, before: string, after: string): string {
  return sha256(JSON.stringify([rule, pointer, before, after])).slice(0, 12);
}

function operationsUsing(scope: Scope): readonly string[] {
  const seen = new Set([scope]);
  // A set is walked in the order in which it grows.
  for (const one of seen) for (const user of one.users) seen.add(user);
  const ids = [...seen].flatMap(({ operation }) => (operation === undefined ? [] : [operation]));
  return [...new Set(ids)].toSorted(compareText);
}

/** A change and where it was found. */
interface Collected {
  readonly change: Change;
  readonly fingerprint: string;
  readonly scopes: Set<Scope>;
}

function findingOf({ change, fingerprint, scopes }: Collected): Finding {
  const operations = new Set([...scopes].flatMap(operationsUsing));
  return {
    rule: change.rule,
    level: change.level,
    direction: change.direction,
    operations: [...operations].toSorted(compareText),
    pointer: {
      ...(change.old !== undefined && { old: printable(change.old.pointer) }),
      ...(change.new !== undefined && { new: printable(change.new.pointer) }),
    },
    before: printable(change.before),
    after: printable(change.after),
    fingerprint,
    ...(change.hold && { hold: true as const }),
  };
}

/** Strongest first, then by rule and place. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    LEVELS.indexOf(right.level) - LEVELS.indexOf(left.level) ||
    compareText(left.rule, right.rule) ||
    compareText(left.pointer.old ?? left.pointer.new ?? "", right.pointer.old ?? right.pointer.new ?? "") ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

/** Gathers changes, each once, with the operations they reach. */
export class Collector {
  readonly #changes = new Map<string, Collected>();

  /** A scope of an operation, or of a shared schema when no id is given. */
  scope(operation?: string): Scope {
    return { ...(operation !== undefined && { operation }), users: new Set() };
  }

  /** How many changes there are. */
  get size(): number {
    return this.#changes.size;
  }

  report(scope: Scope, change: Change): void {
    const pointer = change.old?.pointer ?? change.new?.pointer ?? "";
    const fingerprint = fingerprintOf(change.rule, pointer, change.before, change.after);
    const key = `${fingerprint} ${change.direction}`;
    const known = this.#changes.get(key);
    if (known === undefined) this.#changes.set(key, { change, fingerprint, scopes: new Set([scope]) });
    else known.scopes.add(scope);
  }

  /** Every change, strongest first. */
  findings(): readonly Finding[] {
    const findings = [...this.#changes.values()].map(findingOf);
    return findings.toSorted(compareFindings);
  }
}
