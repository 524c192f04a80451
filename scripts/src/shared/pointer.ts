import { isArray, isObject, own, type JsonValue } from "./json.ts";

/** One step of a JSON pointer, unescaped: a key, or an array index in decimal digits. */
export type PointerToken = string;

/** `~` and `/` escaped as RFC 6901 asks. */
export function escapeToken(token: PointerToken): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer of these steps: `""` for none, else `/a/b`. */
export function formatPointer(tokens: readonly (PointerToken | number)[]): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join("");
}

/** `pointer` one step deeper. */
export function childPointer(pointer: string, token: PointerToken | number): string {
  return `${pointer}/${escapeToken(String(token))}`;
}

/** The steps of a pointer, or `undefined` when the text is none (it neither is empty nor starts with `/`, or holds a bare `~`). */
export function parsePointer(pointer: string): readonly PointerToken[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/u.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that the steps lead to, or `undefined`. Only own keys and existing indexes are followed. */
export function resolveTokens(document: JsonValue, tokens: readonly PointerToken[]): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const token of tokens) {
    if (isObject(value)) value = own(value, token);
    else if (isArray(value)) value = /^(?:0|[1-9]\d*)$/u.test(token) ? value[Number(token)] : undefined;
    else return undefined;
  }
  return value;
}

/** The value at a pointer, or `undefined` when the pointer is malformed or leads nowhere. */
export function resolvePointer(document: JsonValue, pointer: string): JsonValue | undefined {
  const tokens = parsePointer(pointer);
  return tokens === undefined ? undefined : resolveTokens(document, tokens);
}

/**
 * The steps of a `$ref` that stays inside its document (`#`, `#/a/b`, percent-encoding undone), or `undefined` for any other.
 */
export function parseLocalReference(reference: string): readonly PointerToken[] | undefined {
  if (!reference.startsWith("#")) return undefined;
  try {
    return parsePointer(decodeURIComponent(reference.slice(1)));
  } catch {
    // A stray `%` is not an escape: such a reference names nothing.
    return undefined;
  }
}
