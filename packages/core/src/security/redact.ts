import { toBase64Url } from "../crypto/bytes.ts";
import type { Call } from "../transport/call.ts";

const mask = "[redacted]";
const telling = /secret|token|password|api[-_]?key|auth|cookie|signature|session/i;
// In a path or query, as the token of an upload is. Ids of sessions are none here: errors about them have to name them.
const tellingParts = /secret|token|password|api[-_]?key|signature/i;

/** Whether a name sounds like that of a secret. */
export const soundsSecret = (name: string): boolean => telling.test(name);

/** Headers for logs and errors: those of the vendor's credentials are masked, and those that sound like one. */
export function redactHeaders(
  headers: Headers,
  secretHeaders: readonly string[],
  clean: Scrub,
): Record<string, string> {
  const secret = secretHeaders.map((name) => name.toLowerCase());
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [name, secret.includes(name) || soundsSecret(name) ? mask : clean(value)]),
  );
}

/** A copy of a body in which the values of secret keys are masked, at any depth, and known secrets wherever they stand. */
export function redactBody(value: unknown, secretKeys: readonly string[], clean: Scrub, alsoTelling = false): unknown {
  if (typeof value === "string" || typeof value === "number") {
    const cleaned = clean(String(value));
    return cleaned === String(value) ? value : cleaned;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactBody(item, secretKeys, clean, alsoTelling));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      clean(key),
      secretKeys.includes(key) || (alsoTelling && soundsSecret(key))
        ? mask
        : redactBody(inner, secretKeys, clean, alsoTelling),
    ]),
  );
}

/** Takes known secrets out of a text. */
export type Scrub = (text: string) => string;

/**
 * Makes the function that takes the secrets of a request out of whatever quotes them: the server's answer, or the
 * platform's errors. It knows them as they are, with the escapes of JSON and of URLs, and in base64. Those of fewer than
 * four characters stay: they would blank out parts of words.
 */
export function scrubber({ core, operation, credentials, headers, path, query }: Call): Scrub {
  const named = (values: object, names: RegExp): unknown[] =>
    Object.entries(values).flatMap(([name, value]) => (names.test(name) ? value : []));
  const secrets = named({ ...query, ...path }, tellingParts)
    .concat(named(headers, telling), Object.values(credentials), core.profile.secretValues?.() ?? [])
    // Where no credentials are sent, what fills the path may be one.
    .concat(operation.auth === undefined ? Object.values(path) : [])
    .flatMap((value) => (typeof value === "string" || typeof value === "number" ? String(value) : []))
    // What follows a scheme such as `Bearer` is secret by itself.
    .flatMap((value) => [value, value.slice(value.indexOf(" ") + 1)])
    .filter((value) => value.length >= 4)
    .flatMap((value) => [value, toBase64Url(value), toBase64Url(value).replaceAll("-", "+").replaceAll("_", "/")])
    // A secret that begins with another one has to be found first, or its end would stay.
    .sort((one, other) => other.length - one.length);
  if (secrets.length === 0) return (text) => text;
  const pattern = new RegExp(secrets.map((secret) => Array.from(secret, spellings).join("")).join("|"), "gi");
  return (text) => text.replace(pattern, mask);
}

/** A pattern for a character as it is, and as JSON and URLs may escape it. */
function spellings(character: string): string {
  if (/\w/.test(character)) return character;
  const inUrl = encodeURIComponent(character.replace(/\p{Surrogate}/u, "\ufffd"));
  const units = character.split("").map((unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `(?:\\\\?\\${character}|${units.join("")}|\\${inUrl})`;
}
