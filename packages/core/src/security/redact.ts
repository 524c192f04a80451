const mask = "[redacted]";
const telling = /secret|token|password|api[-_]?key|auth|cookie|signature|session/i;

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

/** A copy of a body in which the values of secret keys are masked, at any depth. */
export function redactBody(value: unknown, isSecret: (key: string) => boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactBody(item, isSecret));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isSecret(key) ? mask : redactBody(inner, isSecret)]),
  );
}

/** Takes known secrets out of a text. */
export type Scrub = (text: string) => string;

/**
 * Makes the function that takes the credentials of a request out of whatever quotes them: the server's answer, or the
 * platform's errors.
 *
 * @param credentials - all of these are secret
 * @param headers - of these, what sounds secret
 */
export function scrubber(
  credentials: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Scrub {
  const values = Object.entries(headers).flatMap(([name, value]) => (soundsSecret(name) ? value : []));
  const secrets = values
    .concat(Object.values(credentials))
    // What follows a scheme such as `Bearer` is secret by itself.
    .flatMap((value) => [value, value.slice(value.indexOf(" ") + 1)])
    // Too short ones would match anything.
    .filter((value) => value.length >= 6);
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, mask), text);
}
