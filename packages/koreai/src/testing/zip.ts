import type { Bytes } from "./state.ts";

const VERSION = 20;
/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 0x21;

/** Packs files into a ZIP archive, as they are, without making them smaller. */
export function zip(files: Readonly<Record<string, Bytes>>): Bytes {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const text: Bytes = new TextEncoder().encode(name);
    const sum = crc32(content);
    const facts = [2, VERSION, 2, 0, 2, 0, 2, 0, 2, FIRST_DAY, 4, sum, 4, content.length, 4, content.length];
    const header = [...facts, 2, text.length, 2, 0];
    const local = [numbers(4, 0x04034b50, ...header), text, content];
    directory.push(numbers(4, 0x02014b50, 2, VERSION, ...header, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset), text);
    parts.push(...local);
    offset += sizeOf(local);
  }
  const count = Object.keys(files).length;
  const size = sizeOf(directory);
  const end = numbers(4, 0x06054b50, 2, 0, 2, 0, 2, count, 2, count, 4, size, 4, offset, 2, 0);
  return join([...parts, ...directory, end]);
}

/** Pairs of a width in bytes and a number, the low byte first. */
function numbers(...pairs: readonly number[]): Bytes {
  const bytes: number[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    for (let byte = 0; byte < (pairs[index] ?? 0); byte += 1)
      bytes.push(((pairs[index + 1] ?? 0) >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function sizeOf(parts: readonly Bytes[]): number {
  return parts.reduce((size, { length }) => size + length, 0);
}

function join(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(sizeOf(parts));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function crc32(bytes: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
