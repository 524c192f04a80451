import { existsSync } from "node:fs";

import { isArray, isObject, own, ownArray, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { childPointer } from "../../shared/pointer.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import { LEVELS, type Level } from "../model/level.ts";

/** What a person decided about one finding. */
export interface Decision {
  readonly fingerprint: string;
  readonly level: Level;
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
}

/** A person's word that a description may shrink as much as it does. */
export interface AcceptedShrink {
  /** SHA-256 of the description in canonical form: another one needs another word. */
  readonly sha256: string;
  readonly reason: string;
  readonly by: string;
}

/** `specs/<vendor>/decisions.yaml`. */
export interface Decisions {
  readonly findings: readonly Decision[];
  readonly acceptShrink: readonly AcceptedShrink[];
}

/** Nobody has decided anything. */
export const NO_DECISIONS: Decisions = { findings: [], acceptShrink: [] };

class DecisionsReader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(value: JsonValue): Decisions {
    if (value === null) return NO_DECISIONS;
    const root = this.#object(value, "", ["findings", "accept-shrink"]);
    for (const key of ["findings", "accept-shrink"]) {
      const list = own(root, key);
      if (list !== undefined && !isArray(list)) throw this.#error(`/${key}`, "is not a list");
    }
    const findings = ownArray(root, "findings").map((item, index) => this.#finding(item, `/findings/${index}`));
    const seen = new Map<string, number>();
    for (const [index, { fingerprint }] of findings.entries()) {
      if (seen.has(fingerprint)) throw this.#error(`/findings/${index}`, `decides ${fingerprint} once more`);
      seen.set(fingerprint, index);
    }
    const acceptShrink = ownArray(root, "accept-shrink").map((item, index) =>
      this.#shrink(item, `/accept-shrink/${index}`),
    );
    return { findings, acceptShrink };
  }

  #finding(value: JsonValue, pointer: string): Decision {
    const item = this.#object(value, pointer, ["fingerprint", "level", "reason", "by"]);
    const level = this.#text(item, "level", pointer, /^(?:none|patch|minor|major)$/u, `one of ${LEVELS.join(", ")}`);
    return {
      fingerprint: this.#text(item, "fingerprint", pointer, /^[0-9a-f]{12}$/u, "twelve hexadecimal digits"),
      // The pattern lets nothing else through.
      level: level as Level,
      reason: this.#text(item, "reason", pointer),
      by: this.#text(item, "by", pointer),
    };
  }

  #shrink(value: JsonValue, pointer: string): AcceptedShrink {
    const item = this.#object(value, pointer, ["sha256", "reason", "by"]);
    return {
      sha256: this.#text(item, "sha256", pointer, /^[0-9a-f]{64}$/u, "64 hexadecimal digits"),
      reason: this.#text(item, "reason", pointer),
      by: this.#text(item, "by", pointer),
    };
  }

  #object(value: JsonValue, pointer: string, allowed: readonly string[]): JsonObject {
    if (!isObject(value)) throw this.#error(pointer, "is not an object");
    const unknown = Object.keys(value).find((key) => !allowed.includes(key));
    if (unknown !== undefined) throw this.#error(childPointer(pointer, unknown), "is not known here");
    return value;
  }

  #text(item: JsonObject, key: string, pointer: string, pattern: RegExp = /\S/u, what: string = "a text"): string {
    const value = own(item, key);
    if (typeof value === "string" && pattern.test(value)) return value;
    throw this.#error(childPointer(pointer, key), `is not ${what}`);
  }

  #error(pointer: string, reason: string): SpecError {
    return new SpecError(this.#file, pointer, reason);
  }
}

/**
 * Parses decisions.
 *
 * @throws {SpecError} naming what is wrong: a decision that is not understood decides nothing.
 */
export function parseDecisions(text: string, file: string): Decisions {
  return new DecisionsReader(file).read(parseYaml(text, file));
}

/** The vendor's decisions; none when there is no such file. */
export function readDecisions(paths: SpecPaths, vendor: string): Decisions {
  const path = paths.file(vendor, "decisions.yaml");
  const file = paths.relative(path);
  return existsSync(path) ? parseDecisions(readText(path, file), file) : NO_DECISIONS;
}
