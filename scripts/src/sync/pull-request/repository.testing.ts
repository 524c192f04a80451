import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { GitBranch } from "./git-branch.ts";

/** The branch that is proposed, and where to. */
export const BRANCH: string = "sync/openapi";
export const BASE: string = "main";

const bot = { name: "Truewire sync", email: "sync@truewire.invalid" };
const person = { name: "A Person", email: "person@example.com" };

function git(cwd: string, ...args: readonly string[]): string {
  const by = ["-c", `user.name=${person.name}`, "-c", `user.email=${person.email}`, "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...by, ...args], { cwd, stdio: "pipe", encoding: "utf8" }).trim();
}

/** A bare repository, and a checkout of its main branch in which `sync` has worked. */
export class TestRepository implements Disposable {
  readonly #folder: string = mkdtempSync(join(tmpdir(), "truewire-pull-"));
  readonly bare: string = join(this.#folder, "origin.git");
  readonly checkout: string = join(this.#folder, "checkout");

  constructor() {
    git(this.#folder, "init", "--quiet", "--bare", "--initial-branch=main", this.bare);
    git(this.#folder, "clone", "--quiet", this.bare, this.checkout);
    git(this.checkout, "checkout", "--quiet", "-b", BASE);
    this.write("specs/one.yaml", "one: 1\n");
    this.write("README.md", "hello\n");
    this.commit("Begin");
  }

  /** Writes a file of the checkout. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.checkout, file)), { recursive: true });
    writeFileSync(join(this.checkout, file), text);
  }

  delete(file: string): void {
    rmSync(join(this.checkout, file));
  }

  /** Commits everything to main, as a person, and pushes it. */
  commit(message: string): void {
    git(this.checkout, "add", "--all");
    git(this.checkout, "commit", "--quiet", "-m", message);
    git(this.checkout, "push", "--quiet", "origin", BASE);
  }

  /** Commits a file to the proposed branch, as a person. */
  commitToBranch(file: string, text: string): void {
    const other = join(this.#folder, "other");
    rmSync(other, { recursive: true, force: true });
    git(this.#folder, "clone", "--quiet", "--branch", BRANCH, this.bare, other);
    writeFileSync(join(other, file), text);
    git(other, "add", "--all");
    git(other, "commit", "--quiet", "-m", "By hand");
    git(other, "push", "--quiet", "origin", BRANCH);
  }

  /** The commits of the branch beyond main, newest first: author and title. */
  log(): readonly string[] {
    return git(this.bare, "log", "--format=%an: %s", `${BASE}..${BRANCH}`).split("\n");
  }

  /** Id of the branch's newest commit; `""` when there is no branch. */
  head(): string {
    return git(this.bare, "for-each-ref", "--format=%(objectname)", `refs/heads/${BRANCH}`);
  }

  /** A file as the branch has it. */
  show(file: string): string {
    return git(this.bare, "show", `${BRANCH}:${file}`);
  }

  /** Files of the branch that differ from main. */
  changed(): readonly string[] {
    return git(this.bare, "diff", "--name-only", BASE, BRANCH).split("\n");
  }

  /** What git says of the checkout, to show that nobody touched it. */
  status(): string {
    return `${git(this.checkout, "status", "--porcelain")}|${git(this.checkout, "rev-parse", "--abbrev-ref", "HEAD")}`;
  }

  read(file: string): string {
    return readFileSync(join(this.checkout, file), "utf8");
  }

  /** The branch as `sync` sees it. */
  branch(): GitBranch {
    return new GitBranch({ root: this.checkout, remote: "origin", base: BASE, branch: BRANCH, author: bot });
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
