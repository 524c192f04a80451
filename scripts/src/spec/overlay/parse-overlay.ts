import parseJsonPath from "jsonpath-rfc9535/parser";

import { isArray, isObject, own, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { Overlay } from "./types.ts";

/** Checks one overlay file; keeps its name for the messages. */
class OverlayReader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(value: JsonValue): Overlay {
    const overlay = this.#object(value, "", ["overlay", "info", "extends", "actions"]);
    const version = own(overlay, "overlay");
    if (typeof version !== "string" || !/^1\.0\.\d+$/u.test(version)) throw this.#error("/overlay", "is not 1.0.x");
    const info = this.#object(own(overlay, "info"), "/info", ["title", "version"]);
    this.#text(info, "title", "/info");
    this.#text(info, "version", "/info");
    if (own(overlay, "extends") !== undefined) this.#text(overlay, "extends", "");
    const actions = own(overlay, "actions");
    if (!isArray(actions)) throw this.#error("/actions", "is not an array");
    const seen = new Set<string>();
    let previous: string | undefined;
    for (const [index, action] of actions.entries()) {
      const pointer = childPointer("/actions", index);
      const id = this.#action(action, pointer);
      if (id !== previous && seen.has(id)) {
        throw this.#error(
          `${pointer}/x-truewire/id`,
          `${JSON.stringify(id)} is taken; actions of one id stand together`,
        );
      }
      seen.add(id);
      previous = id;
    }
    // Every field was checked above.
    return overlay as unknown as Overlay;
  }

  #action(value: JsonValue, pointer: string): string {
    const action = this.#object(value, pointer, ["target", "description", "update", "remove", "x-truewire"]);
    const target = this.#text(action, "target", pointer);
    try {
      parseJsonPath(target);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw this.#error(`${pointer}/target`, `is no JSONPath (RFC 9535): ${reason}`);
    }
    if (own(action, "description") !== undefined) this.#text(action, "description", pointer);
    const update = own(action, "update");
    const remove = own(action, "remove");
    if (remove !== undefined && remove !== true) throw this.#error(`${pointer}/remove`, "is not true");
    if ((update === undefined) === (remove === undefined)) throw this.#error(pointer, "needs either update or remove");
    if (target.trim() === "$" && !isObject(update)) throw this.#error(pointer, "would leave no document");
    return this.#notes(own(action, "x-truewire"), `${pointer}/x-truewire`);
  }

  #notes(value: JsonValue | undefined, pointer: string): string {
    const notes = this.#object(value, pointer, ["id", "reason", "evidence", "expect"]);
    this.#text(notes, "reason", pointer);
    const evidence = own(notes, "evidence");
    if (isArray(evidence)) {
      if (evidence.length === 0 || evidence.some((item) => typeof item !== "string" || item === "")) {
        throw this.#error(`${pointer}/evidence`, "is not a list of texts");
      }
    } else this.#text(notes, "evidence", pointer);
    return this.#text(notes, "id", pointer);
  }

  #object(value: JsonValue | undefined, pointer: string, allowed: readonly string[]): JsonObject {
    if (!isObject(value)) throw this.#error(pointer, "is not an object");
    const unknown = Object.keys(value).find((key) => !allowed.includes(key));
    if (unknown !== undefined) throw this.#error(childPointer(pointer, unknown), "is not known here");
    return value;
  }

  #text(object: JsonObject, key: string, pointer: string): string {
    const value = own(object, key);
    if (typeof value !== "string" || value === "") throw this.#error(childPointer(pointer, key), "is not a text");
    return value;
  }

  #error(pointer: string, reason: string): SpecError {
    return new SpecError(this.#file, pointer, reason);
  }
}

/**
 * Reads an overlay strictly: Overlay 1.0, no unknown keys, every action with either `update` or `remove`, a JSONPath that parses, and
 * `x-truewire` with id, reason and evidence.
 *
 * @param file how messages call it
 * @throws {SpecError} naming the place.
 */
export function parseOverlay(value: JsonValue, file: string): Overlay {
  return new OverlayReader(file).read(value);
}
