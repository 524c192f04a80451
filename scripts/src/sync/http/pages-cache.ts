import { isObject, own, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { WorkFolder } from "../frame/work-folder.ts";
import type { Answer } from "./attempt.ts";
import type { HttpClient, GetOptions } from "./http-client.ts";

/** What was made of an address when it was last read. */
interface Kept {
  readonly etag: string;
  readonly lastModified: string;
  readonly result: JsonValue;
}

const VALIDATOR = /^[\u0021-\u007E ]{1,200}$/u;

function textOf(entry: JsonObject, key: string): string {
  const value = own(entry, key);
  return typeof value === "string" && VALIDATOR.test(value) ? value : "";
}

function headerOf({ headers }: Answer, name: string): string {
  const value = headers.get(name) ?? "";
  return VALIDATOR.test(value) ? value : "";
}

/**
 * Remembers what was made of each address together with the server's validators, so that what has not changed is neither sent nor read
 * again. The pages themselves are not kept.
 */
export class PagesCache {
  readonly #work: WorkFolder;
  readonly #name: string;
  readonly #version: string;
  readonly #kept: Map<string, Kept> = new Map();

  /** @param version - what was made by another version is not used */
  constructor(work: WorkFolder, name: string, version: string) {
    this.#work = work;
    this.#name = name;
    this.#version = version;
    const file = work.readJson(name);
    const pages = file === undefined || own(file, "version") !== version ? undefined : own(file, "pages");
    for (const [url, entry] of Object.entries(isObject(pages) ? pages : {})) {
      if (!isObject(entry)) continue;
      const result = own(entry, "result");
      if (result === undefined) continue;
      this.#kept.set(url, { etag: textOf(entry, "etag"), lastModified: textOf(entry, "lastModified"), result });
    }
  }

  /**
   * What `make` makes of an address, now or when it was last read and has not changed since.
   *
   * @throws {SyncFailure} like {@link HttpClient.get}, and whatever `make` throws.
   */
  async get(
    client: HttpClient,
    url: URL,
    options: GetOptions,
    make: (bytes: Uint8Array) => JsonValue,
  ): Promise<{ readonly result: JsonValue; readonly fresh: boolean }> {
    const kept = this.#kept.get(url.href);
    const conditions = {
      ...(kept !== undefined && kept.etag !== "" && { "if-none-match": kept.etag }),
      ...(kept !== undefined && kept.lastModified !== "" && { "if-modified-since": kept.lastModified }),
    };
    const answer = await client.get(url, { ...options, headers: { ...options.headers, ...conditions } });
    if (answer.status === 304) {
      if (kept !== undefined) return { result: kept.result, fresh: false };
      throw new SyncFailure("unexpected-answer", url.href, "says that it has not changed since it was never read");
    }
    const result = make(answer.bytes);
    this.#kept.set(url.href, {
      etag: headerOf(answer, "etag"),
      lastModified: headerOf(answer, "last-modified"),
      result,
    });
    return { result, fresh: true };
  }

  /** Writes what is known now. */
  save(): void {
    const pages = Object.fromEntries([...this.#kept].map(([url, kept]) => [url, { ...kept }]));
    this.#work.writeJson(this.#name, { version: this.#version, pages });
  }
}
