import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { writeAll } from "../../shared/write-all.ts";
import { specPaths, type SpecPaths } from "../../spec/paths.ts";

/** A copy of the descriptions in a temporary folder: what an import makes is made there first, so that a failure leaves nothing behind. */
export class Candidate {
  readonly paths: SpecPaths;
  readonly #written = new Set<string>();

  constructor(checkout: SpecPaths) {
    const root = mkdtempSync(join(tmpdir(), "truewire-sync-"));
    this.paths = specPaths(root);
    mkdirSync(join(root, "specs"));
    cpSync(join(checkout.root, "specs"), join(root, "specs"), { recursive: true });
  }

  /** Deletes the copy. */
  remove(): void {
    rmSync(this.paths.root, { recursive: true, force: true });
  }

  /** Writes a file of the copy. */
  write(path: string, text: string): void {
    writeAll(new Map([[path, text]]));
    this.#written.add(this.paths.relative(path));
  }

  /** The files that were written, relative to the root. */
  get written(): readonly string[] {
    return [...this.#written];
  }
}
