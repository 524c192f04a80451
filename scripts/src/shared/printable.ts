const LONGEST = 500;

/** C0 and C1 controls, line separators, and the characters that reorder text: none may reach a terminal or a log as they are. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Makes untrusted text fit for one line of output: control and bidirectional characters become `\u{…}` escapes, and what exceeds
 * 500 characters is cut.
 */
export function printable(text: string): string {
  const line = text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
