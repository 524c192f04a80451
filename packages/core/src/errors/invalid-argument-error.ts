import { TruewireError } from "./truewire-error.ts";

/** Names the type of a value, precisely enough to see what is wrong with it, without showing the value. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return String(value);
    return `a ${value < 0 ? "negative " : ""}${Number.isInteger(value) ? "integer" : "fraction"}`;
  }
  if (typeof value === "object") return `an object (${value.constructor?.name ?? "no prototype"})`;
  return value === undefined ? "undefined" : `a ${typeof value}`;
}

/** An argument or option is unusable; nothing was sent. */
export class InvalidArgumentError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  readonly status: undefined = undefined;
  /** Name of the argument or option. */
  readonly argument: string;

  /**
   * @param argument - name of the argument or option
   * @param accepted - what it has to be; read as "`<argument>` must be `<accepted>`"
   * @param value - what was given; only its type is told, as it may be a secret
   */
  constructor(argument: string, accepted: string, value: unknown, operation?: string) {
    super(
      `${operation === undefined ? "" : `${operation}: `}${argument} must be ${accepted}; got ${describeType(value)}`,
      {
        operation,
      },
    );
    this.argument = argument;
  }

  override get name(): "InvalidArgumentError" {
    return "InvalidArgumentError";
  }
}
