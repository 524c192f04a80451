import type { CpuResult } from "../cpu/measure-cpu.ts";
import type { HeapResult } from "../heap/measure-heap.ts";
import type { InstallResult } from "../install/measure-install.ts";
import type { RegenerateResult } from "../regenerate/measure-regenerate.ts";
import type { SizeResult } from "../size/measure-size.ts";
import type { StartupResult } from "../startup/measure-startup.ts";
import type { SyncResult } from "../sync/measure-sync.ts";
import type { TypeResult } from "../types/measure-types.ts";
import type { Machine } from "./machine.ts";

/** What one run measured; kept as `docs/benchmarks.json`. */
export interface Results {
  /** Day of the run, such as `2026-01-31`. */
  readonly day: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly cpu: readonly CpuResult[];
  readonly startup: readonly StartupResult[];
  readonly size: readonly SizeResult[];
  readonly types: readonly TypeResult[];
  readonly heap: readonly HeapResult[];
  readonly install: readonly InstallResult[];
  readonly regenerate: RegenerateResult;
  readonly sync: readonly SyncResult[];
}
