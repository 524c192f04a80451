import { SyncFailure } from "../frame/failure.ts";
import type { Settings } from "../frame/settings.ts";
import { GitHub } from "./github.ts";

/**
 * GitHub as the environment of a workflow names it.
 *
 * @param repository - `owner/name`
 * @throws {SyncFailure} `not-set-up` naming what is missing; never the token
 */
export function githubOf({ githubApi, githubToken }: Settings, repository: string): GitHub {
  const [, owner, name] = /^([A-Za-z\d][\w-]*)\/(?!\.{1,2}$)([\w.-]+)$/u.exec(repository) ?? [];
  if (owner === undefined || name === undefined) {
    throw new SyncFailure(
      "not-set-up",
      "--repository",
      "owner/name of the repository is wanted, here or in GITHUB_REPOSITORY",
    );
  }
  if (githubToken === undefined)
    throw new SyncFailure("not-set-up", "GITHUB_TOKEN", "a token is wanted to write to GitHub");
  return new GitHub({ baseUrl: githubApi.at().href.replace(/\/$/u, ""), token: githubToken, owner, repository: name });
}

/** What GitHub or the way to it has refused, as a failure that says what to do; everything else stays what it is. */
export function asFailure(error: unknown, repository: string): unknown {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (typeof status !== "number") return error;
  const message = error instanceof Error ? error.message : "";
  // No answer at all is told as a 500 that says so.
  if (status === 500 && error instanceof Error && error.cause instanceof Error) {
    return new SyncFailure("offline", repository, `GitHub cannot be reached: ${message}`);
  }
  if (status === 401 || status === 403) return new SyncFailure("forbidden", repository, `GitHub refuses: ${message}`);
  if (status === 404) return new SyncFailure("not-found", repository, `GitHub knows no such thing: ${message}`);
  return new SyncFailure("unavailable", repository, `GitHub answered ${status}: ${message}`);
}
