const LONGEST = 500;

/** Controls, format characters (zero-width, bidirectional) and separators: none may reach a terminal or a log as they are. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes untrusted text fit for one line of output: control and bidirectional characters become `\u{…}` escapes, and what exceeds
 * 500 characters is cut.
 */
export function printable(text: string): string {
  const line = text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
