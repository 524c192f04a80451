/** A string literal of RFC 9535, in single quotes. */
export function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\']|\p{Cc}|\p{Zl}|\p{Zp}/gu, (character) =>
    character === "\\" || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${escaped}'`;
}

/** The member `key` of what `path` selects. */
export function memberPath(path: string, key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(key) ? `${path}.${key}` : `${path}[${quoted(key)}]`;
}

/** Selects these operations, wherever they stand. */
export function operationsPath(ids: readonly string[]): string {
  return `$.paths.*[?${ids.map((id) => `@.operationId==${quoted(id)}`).join(" || ")}]`;
}

/** Selects the path item that an operation stands in. */
export function pathItemPath(id: string): string {
  return `$.paths[?@[?@.operationId==${quoted(id)}]]`;
}

/** Selects items of a list by the value of a member; several conditions all hold. */
export function itemPath(list: string, conditions: Readonly<Record<string, string>>): string {
  const tests = Object.entries(conditions).map(([key, value]) => `${memberPath("@", key)}==${quoted(value)}`);
  return `${list}[?${tests.join(" && ")}]`;
}
