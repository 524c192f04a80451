const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The address that the requests to one source begin with. Only its host is ever asked. */
export class BaseUrl {
  readonly #url: URL;

  /** @throws {RangeError} when it is no HTTPS address (loopback may be HTTP), or carries a user, query or fragment. */
  constructor(text: string) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined) throw new RangeError(`${text} is no address`);
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname));
    if (!isSafe) throw new RangeError(`${text} is no HTTPS address`);
    if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
      throw new RangeError(`${text} may only name a host and a path`);
    }
    this.#url = url;
  }

  /** Scheme, host and port. */
  get origin(): string {
    return this.#url.origin;
  }

  /** Whether an address is of this source. */
  covers(url: URL): boolean {
    return url.origin === this.#url.origin && url.username === "" && url.password === "";
  }

  /** An address below this one. Each step is encoded, so that none of them leads elsewhere; steps may hold slashes. */
  at(...steps: readonly string[]): URL {
    const path = steps
      .flatMap((step) => step.split("/"))
      .filter((step) => step !== "")
      .map((step) => {
        if (step === "." || step === "..") throw new RangeError(`${step} is no part of a path`);
        return encodeURIComponent(step);
      });
    return new URL(`${this.#url.pathname.replace(/\/$/u, "")}/${path.join("/")}`, this.#url.origin);
  }
}
