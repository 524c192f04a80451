import { toBytes } from "./bytes.ts";

/**
 * Compares two values in a time that depends on their length only, never on where they first differ, so that an
 * attacker who can time the answers learns nothing about a signature.
 *
 * @returns whether both hold the same bytes; text is taken as UTF-8
 */
export function constantTimeEqual(a: string | Uint8Array, b: string | Uint8Array): boolean {
  const left = toBytes(a);
  const right = toBytes(b);
  let difference = left.length ^ right.length;
  // Walks the longer one: a guess of the wrong length must not be answered sooner than a wrong guess.
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  }
  return difference === 0;
}
