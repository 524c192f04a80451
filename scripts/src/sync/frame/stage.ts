import type { Command } from "commander";

import type { JsonObject } from "../../shared/json.ts";
import type { SpecPaths } from "../../spec/paths.ts";
import type { SyncFailure } from "./failure.ts";
import type { Progress } from "./progress.ts";
import type { Settings } from "./settings.ts";
import type { WorkFolder } from "./work-folder.ts";

/** What every stage is given. */
export interface StageContext {
  readonly paths: SpecPaths;
  /** The files that stages hand to each other. */
  readonly work: WorkFolder;
  readonly progress: Progress;
  readonly settings: Settings;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** What a stage has done. What went wrong is thrown. */
export interface StageResult {
  /** `unchanged`: there was nothing to do. `draft`: done, and a person has to look at it; the command ends with code 4. */
  readonly status: "done" | "unchanged" | "draft";
  /** One line; what comes from upstream need not be made printable. */
  readonly summary: string;
  /** For `--json`, and for the stages that follow. */
  readonly data: JsonObject;
  /** What a person has to look at when it is a draft. */
  readonly problem?: SyncFailure;
}

/** Runs a stage with what its command was given. */
export type StageRun = (context: StageContext, options: JsonObject, words: readonly string[]) => Promise<StageResult>;

/** One step of the pipeline and the command it is. */
export interface Stage {
  readonly name: string;
  readonly description: string;
  /** Whether `sync` without a command runs it, in the order of the list. */
  readonly partOfRun: boolean;
  /** Adds arguments and options. A stage is handed those of its command and of the program; `sync` without a command has the latter only. */
  readonly configure?: (command: Command) => void;
  /** Loaded when it is called: a compiler need not be read to fetch a file. */
  readonly load: () => Promise<StageRun>;
}
