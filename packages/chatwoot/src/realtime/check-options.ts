import { InvalidArgumentError } from "@truewire/core";
import { refuseUnknown } from "../require-object.ts";
import { defaultTimings } from "./realtime-options.ts";
import type { RealtimeOptions } from "./realtime-options.ts";

// Above it, timers would fire at once.
const longestTimer = 2_147_483_647;

const isWhole = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && (value as number) >= least;
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const hasMethod = (value: unknown, name: string): boolean =>
  typeof (value as Record<string, unknown> | null | undefined)?.[name] === "function";

const names = [
  "accountId",
  "allowInsecure",
  "baseUrl",
  "bufferSize",
  "logger",
  "maxFrameLength",
  "maxReconnects",
  "pubsubToken",
  "signal",
  "timings",
  "userId",
  "WebSocket",
];

/** Holds options against what their descriptions say. */
export function checkOptions(options: RealtimeOptions): void {
  const need = (name: string, value: unknown, accepted: string, fits: boolean): void => {
    if (!fits) throw new InvalidArgumentError(name, accepted, value);
  };
  need("options", options, "an object", typeof options === "object" && options !== null);
  refuseUnknown(options, names);
  const { pubsubToken, accountId, userId, allowInsecure, signal, logger, timings = {} } = options;
  need("pubsubToken", pubsubToken, "a non-empty string", isText(pubsubToken));
  if (accountId !== undefined || userId !== undefined) {
    const accepted = "a positive integer (agents need accountId and userId, contacts neither)";
    need("accountId", accountId, accepted, isWhole(accountId, 1));
    need("userId", userId, accepted, isWhole(userId, 1));
  }
  const { bufferSize = 1, maxFrameLength = 1, maxReconnects = 0 } = options;
  need("bufferSize", bufferSize, "a whole number of at least 1", isWhole(bufferSize, 1));
  need("maxFrameLength", maxFrameLength, "a whole number of at least 1", isWhole(maxFrameLength, 1));
  const unlimited = maxReconnects === Infinity || isWhole(maxReconnects, 0);
  need("maxReconnects", maxReconnects, "a whole number of at least 0, or Infinity", unlimited);
  need("allowInsecure", allowInsecure, "true or false", ["boolean", "undefined"].includes(typeof allowInsecure));
  need("signal", signal, "an AbortSignal", signal === undefined || hasMethod(signal, "addEventListener"));
  need(
    "logger",
    logger,
    "an object with the methods warn and info",
    logger === undefined || (hasMethod(logger, "warn") && hasMethod(logger, "info")),
  );
  need("timings", timings, "an object", typeof timings === "object" && timings !== null);
  refuseUnknown(timings, Object.keys(defaultTimings), "timings.");
  for (const name of Object.keys(defaultTimings) as (keyof typeof defaultTimings)[]) {
    const value = timings[name] ?? defaultTimings[name];
    const fits = value === Infinity || (isWhole(value, 1) && value <= longestTimer);
    need(`timings.${name}`, value, `a whole number of milliseconds from 1 to ${longestTimer}, or Infinity`, fits);
  }
}
