import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Whether a URL lies in an origin. */
export function inOrigin(url: string, origin: string): boolean {
  // What begins with the origin and a slash cannot mean another one; anything else is left to the URL parser.
  return url.startsWith(`${origin}/`) || (URL.canParse(url) && new URL(url).origin === origin);
}

/**
 * Nothing is sent anywhere but to the base URL's origin.
 *
 * @throws InvalidArgumentError when the URL lies elsewhere
 */
export function checkOrigin(url: string, origin: string): void {
  if (!inOrigin(url, origin)) throw new InvalidArgumentError("url", `within ${origin}`, url);
}

/** Whether an answer sends the client elsewhere. Browsers hide where and how, and give a status of 0. */
export function isRedirect(response: Response): boolean {
  const { status } = response;
  // Asked one by one, as platforms are slow to say what an answer is.
  if (status === 0) return response.type === "opaqueredirect";
  return (status >= 300 && status < 400 && status !== 304) || response.redirected;
}
