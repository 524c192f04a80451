import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { isObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { writeAll } from "../../shared/write-all.ts";

/** The folder through which stages hand files to each other. Git ignores it, and it can be deleted at any time. */
export class WorkFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The absolute path of a file in it. */
  path(...names: readonly string[]): string {
    return join(this.#folder, ...names);
  }

  has(...names: readonly string[]): boolean {
    return existsSync(this.path(...names));
  }

  /** Writes one file as a whole, or not at all. */
  write(name: string, text: string): void {
    writeAll(new Map([[this.path(name), text]]));
  }

  /** Writes raw bytes. */
  writeBytes(name: string, bytes: Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), bytes);
  }

  writeJson(name: string, value: JsonValue): void {
    this.write(name, `${JSON.stringify(value, undefined, 2)}\n`);
  }

  readBytes(name: string): Uint8Array {
    return readFileSync(this.path(name));
  }

  /**
   * An object that an earlier stage wrote; `undefined` when it did not.
   *
   * @throws {SpecError} when what stands there is no JSON object.
   */
  readJson(name: string): JsonObject | undefined {
    if (!this.has(name)) return undefined;
    const value = parseJson(readText(this.path(name), name), name);
    if (!isObject(value)) throw new SpecError(name, "", "is no object; delete the working folder and run it again");
    return value;
  }

  remove(...names: readonly string[]): void {
    rmSync(this.path(...names), { recursive: true, force: true });
  }
}
