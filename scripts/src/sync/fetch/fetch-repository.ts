import { own, ownObject } from "../../shared/json.ts";
import { sha256 } from "../../shared/sha256.ts";
import { readLock } from "../../spec/lock.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext } from "../frame/stage.ts";
import type { HttpClient } from "../http/http-client.ts";
import { GithubPath } from "../sources/github.ts";
import type { RepositorySource } from "../sources/vendors.ts";
import { fetchedFile, writeFetched, type Fetched } from "./fetched.ts";

/** How a source is fetched. */
export interface FetchOptions {
  readonly force: boolean;
  readonly acceptHistory: boolean;
}

/**
 * Compares the file that a branch holds with the one that was imported, and downloads it when it is another.
 *
 * @throws {SyncFailure} when upstream cannot be asked, its history is another, or the file does not arrive whole.
 */
export async function fetchRepository(
  { paths, work, progress, settings }: StageContext,
  client: HttpClient,
  source: RepositorySource,
  { force, acceptHistory }: FetchOptions,
): Promise<Fetched> {
  const { vendor, repository, ref, path } = source;
  const locked = ownObject(readLock(paths).sources, vendor);
  const imported = own(locked, "commit");
  const github = new GithubPath(client, settings, source);
  progress.note(`${vendor}: asking for the last commit of ${path}`);
  const commit = await github.latestCommit();
  const known = {
    vendor,
    repository,
    ref,
    path,
    commit,
    ...(typeof imported === "string" && { imported }),
  };
  if (commit === imported && !force) {
    const fetched: Fetched = {
      ...known,
      status: "unchanged",
      sha256: String(own(locked, "sha256")),
      bytes: Number(own(locked, "bytes")),
    };
    writeFetched(work, fetched);
    return fetched;
  }
  if (typeof imported === "string" && commit !== imported && !acceptHistory) {
    progress.note(`${vendor}: comparing ${imported.slice(0, 9)} with ${commit.slice(0, 9)}`);
    const history = await github.historyFrom(imported, commit);
    const where = `${repository}@${ref}`;
    if (history === "unknown")
      throw new SyncFailure("unknown-commit", where, `does not know the imported commit ${imported}`);
    if (history === "rewritten")
      throw new SyncFailure("rewritten-history", where, `no longer holds the imported commit ${imported}`);
  }
  progress.note(`${vendor}: downloading ${path} at ${commit.slice(0, 9)}`);
  const bytes = await github.download(commit, await github.blobAt(commit));
  const hash = sha256(bytes);
  const status = hash === own(locked, "sha256") && !force ? "unchanged" : "changed";
  work.writeBytes(fetchedFile(vendor), bytes);
  const fetched: Fetched = { ...known, status, sha256: hash, bytes: bytes.length };
  writeFetched(work, fetched);
  return fetched;
}
