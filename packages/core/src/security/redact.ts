const mask = "[redacted]";
const telling = /secret|token|password|passwd|api[-_]?key|auth|cookie|signature|session/i;
// Everything else may be a credential of the user's own, for a proxy for instance.
const harmless = /^(accept|accept-language|content-length|content-type|user-agent)$/;

/** Request headers for a log: all are masked but those that surely hold no secret. */
export function redactRequestHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, harmless.test(name) ? value : mask]));
}

/** Response headers for logs and errors: those of the vendor's credentials are masked, and those that sound like one. */
export function redactResponseHeaders(headers: Headers, secretHeaders: readonly string[]): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = telling.test(name) || secretHeaders.some((secret) => secret.toLowerCase() === name) ? mask : value;
  });
  return shown;
}

/** A copy of a body in which the values of secret keys are masked, at any depth. */
export function redactBody(value: unknown, isSecret: (key: string) => boolean, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > 20) return mask;
  if (Array.isArray(value)) return value.map((item) => redactBody(item, isSecret, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype)
    return `[${Object.prototype.toString.call(value).slice(8, -1)}]`;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isSecret(key) && inner !== null ? mask : redactBody(inner, isSecret, depth + 1),
    ]),
  );
}

/** Which body keys a log masks: those that the operation marks, and those that sound like a secret. */
export function secretKeyInLog(secrets: readonly string[] = []): (key: string) => boolean {
  return (key) => secrets.includes(key) || telling.test(key);
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
