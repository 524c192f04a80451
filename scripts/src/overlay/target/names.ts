/** `contact_inbox` and `contact-inbox` as the name of a type: `ContactInbox`. */
export function typeNameOf(key: string): string {
  return key
    .split(/[^A-Za-z0-9]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `ContactInbox` as upstream writes the keys of components: `contact_inbox`. */
export function componentKeyOf(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").toLowerCase();
}

/** A member's name without the mark that it may be absent. */
export function memberName(key: string): { readonly name: string; readonly optional: boolean } {
  return key.endsWith("?") ? { name: key.slice(0, -1), optional: true } : { name: key, optional: false };
}
