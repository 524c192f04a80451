/** What the server says; of `type` there may be more in newer servers, and events have none. */
export interface Frame {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly reason?: unknown;
  readonly reconnect?: unknown;
}

/** Reads a frame; `undefined` when it is no JSON object, or longer than allowed. */
export function parseFrame(data: unknown, maxLength: number): Frame | undefined {
  if (typeof data !== "string" || data.length > maxLength) return undefined;
  try {
    const frame: unknown = JSON.parse(data);
    return typeof frame === "object" && frame !== null ? frame : undefined;
  } catch {
    return undefined;
  }
}
