import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Whether a URL lies in an origin. */
export function inOrigin(url: string, origin: string): boolean {
  // What begins with the origin and a slash cannot mean another one; anything else is left to the URL parser.
  if (url.startsWith(`${origin}/`)) return true;
  try {
    return new URL(url).origin === origin;
  } catch {
    return false;
  }
}

/** Makes the check that nothing is sent anywhere but to the base URL's origin. */
export function originGuard(origin: string, operation: string): (url: string) => void {
  return (url) => {
    if (!inOrigin(url, origin)) throw new InvalidArgumentError("url", `within ${origin}`, url, operation);
  };
}
