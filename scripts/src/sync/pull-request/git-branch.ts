import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Who the commits of this program are by; the address tells them from those of people. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** Where the branch is pushed, and what it starts from. */
export interface BranchOptions {
  /** Folder of the checkout, which stays as it is: neither its index nor its branch changes. */
  readonly root: string;
  /** Name or address of the remote repository. */
  readonly remote: string;
  readonly base: string;
  readonly branch: string;
  readonly author: Author;
}

/** A branch as it stands at the remote. */
export interface RemoteBranch {
  readonly commit: string;
  readonly tree: string;
  /** The commit of the base that it starts from. */
  readonly start: string;
  /** Those of its commits beyond the base that somebody else has made, newest first. */
  readonly foreign: readonly string[];
}

/** Reads and writes the one branch of a pull request, without touching the checkout. */
export class GitBranch {
  readonly #options: BranchOptions;

  constructor(options: BranchOptions) {
    this.#options = options;
  }

  async #git(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
    const running = execute("git", [...args], {
      cwd: this.#options.root,
      // No prompt for a password where nobody can answer it.
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0", ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    const { stdout } = await running.catch((error: unknown) => {
      throw new Error(`git ${args[0] ?? ""} failed: ${withoutCredentials(error)}`);
    });
    return stdout.trim();
  }

  /** The commit that the base branch has at the remote. */
  async base(): Promise<string> {
    const { remote, base } = this.#options;
    await this.#git(["fetch", "--quiet", "--no-tags", "--", remote, `refs/heads/${base}`]);
    return this.#git(["rev-parse", "FETCH_HEAD"]);
  }

  /** The branch at the remote; `undefined` when there is none. */
  async current(base: string): Promise<RemoteBranch | undefined> {
    const { remote, branch, author } = this.#options;
    const listed = await this.#git(["ls-remote", "--heads", "--", remote, `refs/heads/${branch}`]);
    if (listed === "") return undefined;
    await this.#git(["fetch", "--quiet", "--no-tags", "--", remote, `refs/heads/${branch}`]);
    const commit = await this.#git(["rev-parse", "FETCH_HEAD"]);
    const tree = await this.#git(["rev-parse", `${commit}^{tree}`]);
    const start = await this.#git(["merge-base", base, commit]);
    const log = await this.#git(["log", "--format=%H %ae %ce", `${base}..${commit}`]);
    const foreign = log
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split(" "))
      // Whoever amends or rebases a commit becomes its committer.
      .filter(([, by, committer]) => by !== author.email || committer !== author.email)
      .map(([sha = ""]) => sha);
    return { commit, tree, start, foreign };
  }

  /**
   * Git's id of a tree that holds these paths as they are in the checkout, on top of what a commit has elsewhere.
   *
   * @param base - the commit; without one the tree holds these paths alone, so that its id tells nothing but their content
   */
  async propose(base: string | undefined, paths: readonly string[]): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), "truewire-index-"));
    const [there, gone] = [true, false].map((wanted) =>
      paths.filter((path) => existsSync(join(this.#options.root, path)) === wanted),
    );
    try {
      const env = { GIT_INDEX_FILE: join(folder, "index") };
      await this.#git(base === undefined ? ["read-tree", "--empty"] : ["read-tree", base], env);
      if (there !== undefined && there.length > 0) await this.#git(["add", "--all", "--", ...there], env);
      if (gone !== undefined && gone.length > 0) {
        await this.#git(["rm", "-r", "--cached", "--quiet", "--ignore-unmatch", "--", ...gone], env);
      }
      return await this.#git(["write-tree"], env);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The files in which a tree differs from a commit. */
  async differences(commit: string, tree: string): Promise<readonly string[]> {
    const names = await this.#git(["diff-tree", "-r", "-z", "--name-only", "--no-renames", commit, tree]);
    return names.split("\0").filter((name) => name !== "");
  }

  /**
   * Makes one commit of a tree and pushes it, unless the branch has moved meanwhile.
   *
   * @param replaces - the commit that the branch has now; `undefined` when it does not exist
   */
  async push(base: string, tree: string, message: string, replaces: string | undefined): Promise<string> {
    const { remote, branch, author } = this.#options;
    const commit = await this.#git(["commit-tree", tree, "-p", base, "-m", message], {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
    });
    const lease = `--force-with-lease=refs/heads/${branch}:${replaces ?? ""}`;
    await this.#git(["push", "--quiet", lease, "--", remote, `${commit}:refs/heads/${branch}`]);
    return commit;
  }
}

/** What git said, without the user and password that an address of a remote may hold. */
function withoutCredentials(error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  return said.trim().replaceAll(/\/\/[^\s/@]*@/gu, "//");
}
