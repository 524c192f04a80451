/** Controls, format characters (zero-width, bidirectional) and separators: none may reach a terminal or a log as they are. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes untrusted text fit for one line of output: control and bidirectional characters become `\u{…}` escapes, and of what is longer than
 * `longest` characters the middle is left out.
 */
export function printable(text: string, longest: number = 500): string {
  const line = text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  if (line.length <= longest) return line;
  const half = Math.floor((longest - 1) / 2);
  return `${line.slice(0, half)}…${line.slice(-half)}`;
}
