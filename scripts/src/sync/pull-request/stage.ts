import { own, type JsonObject } from "../../shared/json.ts";
import { changesetFile } from "../changeset/vendor-packages.ts";
import { writeChangeset } from "../changeset/write-changeset.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import type { Level } from "../model/level.ts";
import { readResults } from "../results/read-results.ts";
import { VENDORS } from "../sources/vendors.ts";
import { GitBranch } from "./git-branch.ts";
import { asFailure, githubOf } from "./github-of.ts";
import { publish, type Published } from "./publish.ts";

/** What a synchronisation may change, and so all that its pull request holds. */
export const SYNCED_PATHS: readonly string[] = [
  "specs",
  "packages/core/src/chatwoot",
  "packages/core/src/koreai",
  "packages/chatwoot/src/testing/generated",
  "packages/koreai/src/testing/generated",
  "packages/chatwoot/api.md",
  "packages/koreai/api.md",
  "docs/wire-fidelity.md",
  "docs/koreai-coverage.md",
  ...VENDORS.map(changesetFile),
];

const SENTENCES: Readonly<Record<Published["outcome"], string>> = {
  nothing: "there is nothing to propose",
  unchanged: "the pull request says this already",
  opened: "opened the pull request",
  updated: "brought the pull request up to date",
  withdrawn: "closed the pull request: there is nothing to propose any more",
  held: "a label keeps the pull request as it is",
  theirs: "somebody has committed to the branch, which is left alone",
  declined: "a person has closed the pull request with this very content",
};

/** Outcomes after which a person has to do something before this program goes on. */
const STOPPED: readonly Published["outcome"][] = ["held", "theirs", "declined"];

function textOption(options: JsonObject, name: string, fallback: string): string {
  const value = own(options, name);
  return typeof value === "string" ? value : fallback;
}

/** Creates or updates the one pull request. */
export const pullRequestStage: StageRun = async (context, options): Promise<StageResult> => {
  const { paths, settings, work } = context;
  const repository = textOption(options, "repository", "");
  const branch = textOption(options, "branch", "sync/openapi");
  const base = textOption(options, "base", "main");
  const results = readResults(paths.root, work);
  const published = await publish({
    github: githubOf(settings, repository),
    git: new GitBranch({
      root: paths.root,
      remote: textOption(options, "remote", "origin"),
      base,
      branch,
      author: {
        name: textOption(options, "authorName", "truewire-sync"),
        email: textOption(options, "authorEmail", "truewire-sync@users.noreply.github.com"),
      },
    }),
    branch,
    base,
    results,
    paths: SYNCED_PATHS,
    adopt: (level) => {
      adopt(context, level);
    },
  }).catch((error: unknown) => {
    throw asFailure(error, repository);
  });
  return resultOf(published, repository);
};

/** A person's label decides the level of every changeset there is. */
function adopt({ paths, work }: StageContext, level: Level): void {
  for (const { classification } of readResults(paths.root, work)) {
    if (classification.bump !== "none") writeChangeset(paths.root, { ...classification, bump: level });
  }
}

function resultOf({ outcome, pull, level, blockers }: Published, repository: string): StageResult {
  const number = pull === undefined ? "" : ` (${repository}#${pull})`;
  const stopped = STOPPED.includes(outcome);
  return {
    status:
      stopped || blockers.length > 0
        ? "draft"
        : outcome === "nothing" || outcome === "unchanged"
          ? "unchanged"
          : "done",
    summary: `${SENTENCES[outcome]}${number}, ${level}`,
    data: { outcome, level, blockers: [...blockers], ...(pull !== undefined && { pull }) },
    ...((stopped || blockers.length > 0) && {
      problem: new SyncFailure(
        stopped ? "pull-request-stopped" : "stale-overlay",
        repository,
        stopped ? SENTENCES[outcome] : `the pull request is a draft, ${blockers.length} to be settled first`,
        blockers,
      ),
    }),
  };
}
