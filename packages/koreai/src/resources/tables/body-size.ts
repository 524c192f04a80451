import { InvalidArgumentError } from "@truewire/core";

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Refuses a body that is larger than the server takes, before it is sent.
 *
 * @throws InvalidArgumentError naming what makes it large
 */
export function requireBodyWithin(name: string, body: object, mostBytes: number): void {
  const text = JSON.stringify(body);
  // No character takes less than one byte of UTF-8 or more than three for each of its units.
  if (text.length * 3 <= mostBytes) return;
  const { length } = text.length > mostBytes ? text : encoder.encode(text);
  if (length <= mostBytes) return;
  throw new InvalidArgumentError(name, `at most ${mostBytes} bytes as JSON, not ${length} or more`, `${length} bytes`);
}
