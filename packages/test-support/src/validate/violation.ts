/** One way in which an exchange differs from the description of the API. */
export interface Violation {
  /** The part of the exchange that is wrong. */
  readonly in: "route" | "security" | "path" | "query" | "header" | "body" | "status";
  /** Where inside that part, as a JSON pointer; empty for the whole of it. */
  readonly pointer: string;
  /** The JSON Schema keyword or the rule of this validator that was broken, such as `type` or `undeclared`. */
  readonly rule: string;
  readonly message: string;
}

/** Writes a path of keys and indices as a JSON pointer. */
export function toPointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
