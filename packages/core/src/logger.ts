/** Where log lines go; `console` is one. */
export interface Logger {
  error(message: string, ...details: unknown[]): void;
  warn(message: string, ...details: unknown[]): void;
  info(message: string, ...details: unknown[]): void;
  debug(message: string, ...details: unknown[]): void;
}

/** How much is logged; each level includes those before it. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** The levels from silent to talkative. */
export const logLevels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Writes one line if the level asks for it; details are made only then. */
export type Log = (level: Exclude<LogLevel, "off">, message: string, details?: () => unknown) => void;

/** Makes the logging function of a client, if there is anything to log. A logger that throws does not disturb the call. */
export function createLog(logger: Logger | undefined, level: LogLevel = "warn"): Log | undefined {
  if (logger === undefined || level === "off") return undefined;
  const limit = logLevels.indexOf(level);
  return (at, message, details) => {
    if (logLevels.indexOf(at) > limit) return;
    try {
      const text = `[truewire] ${message}`;
      if (details === undefined) logger[at](text);
      else logger[at](text, details());
    } catch {
      // Logging is no reason to fail a request that may already have changed something.
    }
  };
}
