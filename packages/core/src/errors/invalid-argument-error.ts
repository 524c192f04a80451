import { TruewireError } from "./truewire-error.ts";

/** Names the type of a value, precisely enough to see what is wrong with it, without showing the value. */
function describeType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "number") {
    return `${value < 0 ? "negative " : ""}${Number.isFinite(value) && !Number.isInteger(value) ? "fractional " : ""}number`;
  }
  if (typeof value !== "object") return value === "" ? "empty string" : typeof value;
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** An argument or option is unusable; nothing was sent. */
export class InvalidArgumentError extends TruewireError {
  /** No HTTP answer belongs to this error. */
  declare readonly status: undefined;
  /** Name of the argument or option. */
  readonly argument: string;

  /**
   * @param argument - name of the argument or option
   * @param accepted - what it has to be; read as "`<argument>` must be `<accepted>`"
   * @param value - what was given; only its type is told, as it may be a secret
   */
  constructor(argument: string, accepted: string, value: unknown, operation?: string) {
    const where = operation === undefined ? "" : `${operation}: `;
    super(`${where}${argument} must be ${accepted}; got: ${describeType(value)}`, { operation });
    this.argument = argument;
  }

  override get name(): "InvalidArgumentError" {
    return "InvalidArgumentError";
  }
}
