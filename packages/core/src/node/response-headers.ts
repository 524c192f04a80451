type Visit = (value: string, key: string, parent: Headers) => void;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

function lowerName(name: string): string {
  if (!TOKEN.test(name)) throw new TypeError("Headers: a header name must be an HTTP token");
  return name.toLowerCase();
}

function immutable(): never {
  throw new TypeError("Headers of a response cannot be changed");
}

/**
 * Read-only `Headers` over what node's parser left, looked up in place. The platform's own class would cost more than
 * the rest of a small answer; `new Headers(headers)` makes one.
 */
export class ResponseHeaders {
  /** Names and values in turn, as they came. */
  readonly #raw: readonly string[];

  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    const wanted = lowerName(name);
    const raw = this.#raw;
    let found: string | null = null;
    for (let i = 0; i < raw.length; i += 2) {
      const key = raw[i] as string;
      if (key.length === wanted.length && key.toLowerCase() === wanted) {
        const value = raw[i + 1] as string;
        found = found === null ? value : `${found}, ${value}`;
      }
    }
    return found;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  getSetCookie(): string[] {
    return this.#raw.filter((_, i) => i % 2 === 1 && this.#raw[i - 1]?.toLowerCase() === "set-cookie");
  }

  forEach(visit: Visit, self?: unknown): void {
    for (const [key, value] of this) visit.call(self, value, key, this as unknown as Headers);
  }

  /** As the platform does: names in lower case and in order, values of one name joined, cookies one by one. */
  *entries(): HeadersIterator<[string, string]> {
    const names = new Set<string>();
    for (let i = 0; i < this.#raw.length; i += 2) names.add((this.#raw[i] as string).toLowerCase());
    for (const name of [...names].sort()) {
      if (name === "set-cookie") {
        for (const cookie of this.getSetCookie()) yield [name, cookie];
      } else {
        yield [name, this.get(name) ?? ""];
      }
    }
  }

  *keys(): HeadersIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): HeadersIterator<string> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  append(): never {
    return immutable();
  }

  set(): never {
    return immutable();
  }

  delete(): never {
    return immutable();
  }
}
