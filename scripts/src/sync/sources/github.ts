import { createHash } from "node:crypto";
import { dirname, basename } from "node:path/posix";

import { isArray, isObject, own, ownArray, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { Settings } from "../frame/settings.ts";
import type { GetOptions, HttpClient } from "../http/http-client.ts";
import type { RepositorySource } from "./vendors.ts";

const COMMIT = /^[0-9a-f]{40}$/u;
const LARGEST_FILE = 16 * 1024 * 1024;

/** How the imported commit stands to what the branch holds now. */
export type History = "ahead" | "rewritten" | "unknown";

/** Git's name for the content of a file. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Asks GitHub about one file or folder of one branch. */
export class GithubPath {
  readonly #client: HttpClient;
  readonly #settings: Settings;
  readonly #source: RepositorySource;

  constructor(client: HttpClient, settings: Settings, source: RepositorySource) {
    this.#client = client;
    this.#settings = settings;
    this.#source = source;
  }

  get #options(): GetOptions {
    const token = this.#settings.githubToken;
    return {
      accept: "application/vnd.github+json",
      headers: {
        "x-github-api-version": "2022-11-28",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    };
  }

  async #ask(steps: readonly string[], query: Readonly<Record<string, string>> = {}): Promise<JsonValue> {
    const url = this.#settings.githubApi.at("repos", this.#source.repository, ...steps);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    const { bytes } = await this.#client.get(url, this.#options);
    try {
      return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes), url.pathname);
    } catch (error) {
      const reason = error instanceof SpecError ? error.reason : "is not UTF-8 text";
      throw new SyncFailure("unexpected-answer", url.href, reason);
    }
  }

  #odd(what: string): SyncFailure {
    return new SyncFailure(
      "unexpected-answer",
      `${this.#settings.githubApi.origin}/repos/${this.#source.repository}`,
      what,
    );
  }

  /**
   * The last commit of the branch that touched it.
   *
   * @throws {SyncFailure} when it cannot be told, or the branch has no such path.
   */
  async latestCommit(): Promise<string> {
    const { ref, path, repository } = this.#source;
    const list = await this.#ask(["commits"], { sha: ref, path, per_page: "1" });
    if (!isArray(list)) throw this.#odd("answers with no list of commits");
    const [first] = list;
    if (first === undefined) throw new SyncFailure("not-found", `${repository}@${ref}`, `has no ${path}`);
    const sha = isObject(first) ? own(first, "sha") : undefined;
    if (typeof sha !== "string" || !COMMIT.test(sha)) throw this.#odd("names a commit by no commit id");
    return sha;
  }

  /** Whether the branch went on from the imported commit, or without it. */
  async historyFrom(imported: string, latest: string): Promise<History> {
    let comparison: JsonValue;
    try {
      // The second page holds the verdict and no list of files.
      comparison = await this.#ask(["compare", `${imported}...${latest}`], { per_page: "1", page: "2" });
    } catch (error) {
      if (error instanceof SyncFailure && error.code === "not-found") return "unknown";
      throw error;
    }
    const status = isObject(comparison) ? own(comparison, "status") : undefined;
    if (status === "ahead" || status === "identical") return "ahead";
    if (status === "behind" || status === "diverged") return "rewritten";
    throw this.#odd("does not say how two commits stand to each other");
  }

  /** Git's id of the file's content at a commit. */
  async blobAt(commit: string): Promise<string> {
    const { path } = this.#source;
    const folder = dirname(path);
    const tree = await this.#ask(["git", "trees", folder === "." ? commit : `${commit}:${folder}`]);
    const entries: JsonObject = isObject(tree) ? tree : {};
    const entry = ownArray(entries, "tree").find((item) => isObject(item) && own(item, "path") === basename(path));
    const sha = isObject(entry) ? own(entry, "sha") : undefined;
    if (typeof sha !== "string" || !COMMIT.test(sha)) throw this.#odd(`has no file ${path} at ${commit}`);
    return sha;
  }

  /**
   * The files below the folder at a commit: Git's id of the content, by path inside the folder.
   *
   * @throws {SyncFailure} when there are more than GitHub lists.
   */
  async filesAt(commit: string): Promise<ReadonlyMap<string, string>> {
    const tree = await this.#ask(["git", "trees", `${commit}:${this.#source.path}`], { recursive: "1" });
    const entries: JsonObject = isObject(tree) ? tree : {};
    if (own(entries, "truncated") === true) throw this.#odd("lists more files than it sends");
    const files = new Map<string, string>();
    for (const entry of ownArray(entries, "tree")) {
      if (!isObject(entry) || own(entry, "type") !== "blob") continue;
      const [path, sha] = [own(entry, "path"), own(entry, "sha")];
      if (typeof path === "string" && typeof sha === "string" && COMMIT.test(sha)) files.set(path, sha);
    }
    return files;
  }

  /**
   * A file at a commit, from an address whose content never changes, checked against Git's id of it.
   *
   * @param blob - the id it must have
   * @param inside - path inside of the folder, when the source is one
   */
  async download(commit: string, blob: string, inside: string = ""): Promise<Uint8Array> {
    const url = this.#settings.githubRaw.at(this.#source.repository, commit, this.#source.path, inside);
    const { bytes } = await this.#client.get(url, { accept: "*/*", maxBytes: LARGEST_FILE });
    const found = blobId(bytes);
    if (found !== blob) {
      throw new SyncFailure(
        "truncated",
        url.href,
        `sent ${bytes.length} bytes that are not the file: ${found.slice(0, 12)}, not ${blob.slice(0, 12)}`,
      );
    }
    return bytes;
  }
}
