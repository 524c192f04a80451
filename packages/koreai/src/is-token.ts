/** Whether a text can be sent as a token: control characters would end the header. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !/[^\x20-\x7e\x80-\xff]/.test(value);
}
