import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";

/** The kind of machine that measured. Nothing here names one machine. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly platform: string;
  readonly node: string;
}

/** This machine's kind. */
export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.replaceAll(/\s+/g, " ").trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    platform: `${platform()} ${arch()}`,
    node: process.version,
  };
}
