/**
 * The only place where text of a description becomes code. Names, keys, values and prose arrive here as untrusted strings; what
 * leaves is ASCII (comments aside) that compiles and runs nothing. Every emitter builds its output from these functions.
 */

import { isArray, isObject, type JsonValue } from "../shared/json.ts";

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;

/** Words that a module cannot bind, and the names under which the entry point exports the raw description. */
const RESERVED_VALUES: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function globalThis if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof undefined var void while with yield components operations paths"
  ).split(" "),
);

/** Type names that the generated code itself imports, and globals that a program would miss if a schema took their name. */
const RESERVED_TYPES: ReadonlySet<string> = new Set(
  (
    "APIError Array ArrayBuffer BigInt Blob Boolean Date Error Event Exclude Extract File FormData Function Headers Iterator Map " +
    "Number Object Omit Operation Partial Pick Promise Readonly ReadonlyArray Record Request Required Response Set String Symbol " +
    "URL Uploadable WithRequired"
  ).split(" "),
);

/** A double-quoted string literal in printable ASCII, for expressions and types alike. */
export function stringLiteral(text: string): string {
  // JSON leaves U+2028 and everything beyond ASCII as it is; code units are escaped one by one, so pairs survive.
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A member name of a type literal or an interface: bare where it is an identifier, quoted otherwise. */
export function memberName(key: string): string {
  return IDENTIFIER.test(key) && key !== "__proto__" ? key : stringLiteral(key);
}

/** A key of an object expression. `__proto__` is computed: written plainly it would set the prototype. */
export function objectKey(key: string): string {
  return key === "__proto__" ? `[${stringLiteral(key)}]` : memberName(key);
}

/** An expression that evaluates to this JSON value. */
export function valueLiteral(value: JsonValue): string {
  if (typeof value === "string") return stringLiteral(value);
  if (isArray(value)) return `[${value.map(valueLiteral).join(", ")}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, member]) => `${objectKey(key)}: ${memberLiteral(key, member)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return String(value);
}

/** Under a key that every object has, such as `toString`, TypeScript expects that member's type and would widen what is given. */
function memberLiteral(key: string, value: JsonValue): string {
  return isObject(value) && key in Object.prototype ? `${valueLiteral(value)} as const` : valueLiteral(value);
}

/**
 * The lines of a text as they may stand in a block comment: nothing closes the comment, starts a JSDoc or compiler directive, names a
 * source map, or reorders what a reviewer sees.
 */
export function commentLines(text: string): readonly string[] {
  const safe = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, "\n")
    .replace(/\t/gu, " ")
    // Controls and format characters (bidirectional marks among them) go before anything is looked for.
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .replace(/\*(?=\/)/gu, "*\\")
    .replace(/(?<![\w.+-])@/gu, "&#64;")
    .replace(/(source(?:Mapping)?URL)\s*=/giu, "$1:")
    .replace(/ *\n */gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return safe === "" ? [] : safe.split("\n");
}

/** A JSDoc block of these paragraphs, or nothing when none holds text. Paragraphs are separated by an empty line. */
export function docComment(paragraphs: readonly (string | undefined)[], deprecated = false): string {
  const texts = paragraphs.map((text) => commentLines(text ?? "").join("\n")).filter((text) => text !== "");
  if (deprecated) texts.push("@deprecated");
  if (texts.length === 0) return "";
  const lines = texts.join("\n\n").split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}

/** The ASCII words of a key: `contact_list-item 2` has four, `contactList` has one. */
function words(key: string): readonly string[] {
  return key.match(/[A-Za-z0-9]+/gu) ?? [];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function startingWithLetter(name: string): string {
  return /^\d/u.test(name) ? `_${name}` : name;
}

/** PascalCase of a key (`contact_list_item` gives `ContactListItem`), or `undefined` when it holds no ASCII letter or digit. */
export function pascalCase(key: string): string | undefined {
  const name = startingWithLetter(words(key).map(capitalised).join(""));
  return name === "" ? undefined : name;
}

/** The name of a schema's type: its key in PascalCase, unless the code needs that name for something else. */
export function typeName(key: string): string | undefined {
  const name = pascalCase(key);
  return name !== undefined && RESERVED_TYPES.has(name) ? `${name}Schema` : name;
}

/** camelCase of an operationId (`delete-agent-in-inbox` gives `deleteAgentInInbox`), or `undefined` when it holds no ASCII letter or digit. */
export function constantName(operationId: string): string | undefined {
  const [first = "", ...rest] = words(operationId);
  const head = first.replace(/^[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|^[A-Z]/u, (start) => start.toLowerCase());
  const name = startingWithLetter([head, ...rest.map(capitalised)].join(""));
  if (name === "") return undefined;
  return RESERVED_VALUES.has(name) ? `${name}Operation` : name;
}
