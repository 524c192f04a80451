import { childPointer } from "./pointer.ts";

/** An open object (with the keys seen so far) or array while its text is read. */
interface Frame {
  readonly keys: Set<string> | undefined;
  readonly pointer: string;
  /** The key or index that the next value stands at. */
  at: string | number;
}

function stringEnd(text: string, start: number): number {
  let index = start + 1;
  while (text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index + 1;
}

/**
 * The pointer of the first key that an object of this JSON text holds twice, or `undefined`. `JSON.parse` keeps the last of them without
 * a word, and another reader the first.
 *
 * The text must be valid JSON. Depth costs no stack.
 */
export function findDuplicateKey(text: string): string | undefined {
  const stack: Frame[] = [];
  let frame: Frame | undefined;
  let expectKey = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "{" || character === "[") {
      const pointer: string = frame === undefined ? "" : childPointer(frame.pointer, frame.at);
      frame = { keys: character === "{" ? new Set() : undefined, pointer, at: 0 };
      stack.push(frame);
      expectKey = character === "{";
    } else if (character === "}" || character === "]") {
      stack.pop();
      frame = stack.at(-1);
      expectKey = false;
    } else if (character === "," && frame !== undefined) {
      if (frame.keys === undefined) frame.at = Number(frame.at) + 1;
      else expectKey = true;
    } else if (character === '"') {
      const end = stringEnd(text, index);
      if (expectKey && frame?.keys !== undefined) {
        const key = String(JSON.parse(text.slice(index, end)));
        if (frame.keys.has(key)) return childPointer(frame.pointer, key);
        frame.keys.add(key);
        frame.at = key;
        expectKey = false;
      }
      index = end - 1;
    }
  }
  return undefined;
}
