const mask = "[redacted]";
const telling = /secret|token|password|api[-_]?key|auth|cookie|signature|session/i;

/** Whether a name sounds like that of a secret. */
export const soundsSecret = (name: string): boolean => telling.test(name);

/** Headers for logs and errors: those of the vendor's credentials are masked, and those that sound like one. */
export function redactHeaders(headers: Headers, secretHeaders: readonly string[]): Record<string, string> {
  const secret = secretHeaders.map((name) => name.toLowerCase());
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [name, secret.includes(name) || soundsSecret(name) ? mask : value]),
  );
}

/** A copy of a body in which the values of secret keys are masked, at any depth. */
export function redactBody(value: unknown, isSecret: (key: string) => boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactBody(item, isSecret));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isSecret(key) ? mask : redactBody(inner, isSecret)]),
  );
}

/** Removes known secrets from a text, wherever the server or the platform quoted them. */
export function scrub(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) clean = clean.replaceAll(secret, mask);
  return clean;
}

/** The values to look for: whole header values, and what follows a scheme such as `Bearer`. Too short ones would match anything. */
export function secretsOf(headers: Readonly<Record<string, string>>): string[] {
  return Object.values(headers)
    .flatMap((value) => value.split(" ").slice(1).concat(value))
    .filter((value) => value.length >= 6);
}
