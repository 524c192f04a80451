import type { Level } from "../model/level.ts";
import { composePullRequest, type PullRequestText } from "./compose.ts";
import type { GitBranch } from "./git-branch.ts";
import type { GitHub, Pull } from "./github.ts";
import { readState } from "./hidden-state.ts";
import { chosenLevel, HOLD_LABEL, newLabels } from "./labels.ts";
import type { VendorResult } from "../results/vendor-result.ts";

/** What is proposed, and how. */
export interface Proposal {
  readonly git: GitBranch;
  readonly github: GitHub;
  readonly branch: string;
  readonly base: string;
  readonly results: readonly VendorResult[];
  /** Paths of the checkout that belong to the change; everything else in it is none of the pull request's business. */
  readonly paths: readonly string[];
  /** Called before the files are read, when a person has chosen the level by a label: they count. */
  readonly adopt: (level: Level) => void;
}

/**
 * What publishing came to.
 *
 * - `nothing`: there is nothing to propose, and no pull request that would.
 * - `unchanged`: the pull request says this already.
 * - `opened`, `updated`: it does now.
 * - `withdrawn`: there is nothing to propose any more; it was closed.
 * - `held`: a label keeps everybody away.
 * - `theirs`: somebody has committed to the branch, which is theirs now.
 * - `declined`: a person has closed it with this very content.
 */
export interface Published {
  readonly outcome: "nothing" | "unchanged" | "opened" | "updated" | "withdrawn" | "held" | "theirs" | "declined";
  readonly pull?: number;
  readonly level: Level;
  /** Why nobody may merge it yet. */
  readonly blockers: readonly string[];
}

/** Says which commit of upstream's was read; everything that follows from it stands in other files. */
const SOURCES = "specs/lock.json";

const THEIRS =
  "Somebody has committed to this branch, so it is no longer kept up to date. Merge or close this pull request, or remove those commits, and the next run goes on.";

/** Creates the pull request, or brings the one that is open up to date: one pull request, one commit, and no call that changes nothing. */
export async function publish(proposal: Proposal): Promise<Published> {
  const { git, github, branch, base, results, paths } = proposal;
  const pull = await github.newestPull(branch, base);
  const open = pull?.state === "open" ? pull : undefined;
  const chosen = open && chosenLevel(open.labels, readState(open.body)?.level);
  if (chosen !== undefined) proposal.adopt(chosen);

  const start = await git.base();
  const tree = await git.propose(start, paths);
  // A level that a label has chosen stands in a changeset: closed by hand stays closed, with whatever label.
  const proposed = paths.filter((path) => !path.startsWith(".changeset/"));
  const content = await git.propose(undefined, proposed);
  const text = composePullRequest(results, { content, chosen });
  const told = { level: text.level, blockers: text.blockers };
  const current = await git.current(start);

  if (open?.labels.includes(HOLD_LABEL) === true) return { outcome: "held", pull: open.number, ...told };
  if (current !== undefined && current.foreign.length > 0) {
    if (open !== undefined) await github.sayOnce(open.number, THEIRS);
    return { outcome: "theirs", ...(open && { pull: open.number }), ...told };
  }
  const differences = await git.differences(start, tree);
  // A commit of upstream's that changed words alone is nobody's work: its id goes along with the next one that matters.
  const quiet = told.level === "none" && told.blockers.length === 0 && differences.every((file) => file === SOURCES);
  if (quiet || differences.length === 0) return withdraw(github, open, told);
  if (pull?.state === "closed" && readState(pull.body)?.content === content) {
    return { outcome: "declined", pull: pull.number, ...told };
  }
  // A branch that proposes just this is left alone, though the base may have moved on elsewhere.
  const kept = current !== undefined && (await git.propose(current.start, paths)) === current.tree;
  const commit: Brought = kept
    ? { sha: current.commit, pushed: false }
    : { sha: await git.push(start, tree, text.title, current?.commit), pushed: true };
  return open === undefined ? create(proposal, text, commit.sha) : update(proposal, open, text, commit);
}

type Told = Pick<Published, "level" | "blockers">;

async function withdraw(github: GitHub, open: Pull | undefined, told: Told): Promise<Published> {
  if (open === undefined) return { outcome: "nothing", ...told };
  await github.sayOnce(
    open.number,
    "Upstream says again what the base branch holds: there is nothing to propose any more.",
  );
  await github.change(open.number, { state: "closed" });
  return { outcome: "withdrawn", pull: open.number, ...told };
}

interface Brought {
  readonly sha: string;
  readonly pushed: boolean;
}

async function create({ github, branch, base }: Proposal, text: PullRequestText, commit: string): Promise<Published> {
  const pull = await github.open(branch, base, text.title, text.body, text.blockers.length > 0);
  const labels = newLabels([], text.level);
  if (labels !== undefined) await github.setLabels(pull, labels);
  await markCommit(github, commit, text);
  return { outcome: "opened", pull, level: text.level, blockers: text.blockers };
}

async function update({ github }: Proposal, open: Pull, text: PullRequestText, commit: Brought): Promise<Published> {
  const change = {
    ...(open.title !== text.title && { title: text.title }),
    ...(open.body !== text.body && { body: text.body }),
  };
  const draft = text.blockers.length > 0;
  const labels = newLabels(open.labels, text.level);
  const changes = Object.keys(change).length > 0;
  if (changes) await github.change(open.number, change);
  if (labels !== undefined) await github.setLabels(open.number, labels);
  if (open.draft !== draft) await github.setDraft(open.nodeId, draft);
  if (commit.pushed || open.draft !== draft) await markCommit(github, commit.sha, text);
  const changed = changes || labels !== undefined || open.draft !== draft || commit.pushed;
  return { outcome: changed ? "updated" : "unchanged", pull: open.number, level: text.level, blockers: text.blockers };
}

/** GitHub shows 140 characters. */
const LONGEST_STATUS = 140;

async function markCommit(github: GitHub, commit: string, { blockers, level }: PullRequestText): Promise<void> {
  const description =
    blockers.length === 0 ? `judged ${level}` : `${blockers.length} to be settled first: ${blockers[0] ?? ""}`;
  await github.setStatus(commit, blockers.length === 0 ? "success" : "failure", description.slice(0, LONGEST_STATUS));
}
