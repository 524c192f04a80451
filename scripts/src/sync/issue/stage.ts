import { own } from "../../shared/json.ts";
import { readText } from "../../shared/read-text.ts";
import { ISSUE_FILE, ISSUE_TITLE } from "../frame/problems.ts";
import type { StageResult, StageRun } from "../frame/stage.ts";
import { asFailure, githubOf } from "../pull-request/github-of.ts";
import { keepIssue } from "./keep-issue.ts";

/** Opens, rewrites or closes the one issue. */
export const issueStage: StageRun = async ({ work, settings }, options): Promise<StageResult> => {
  const repository = own(options, "repository");
  const name = typeof repository === "string" ? repository : "";
  const text = work.has(ISSUE_FILE) ? readText(work.path(ISSUE_FILE), ISSUE_FILE) : undefined;
  const { outcome, issue } = await keepIssue(githubOf(settings, name), ISSUE_TITLE, text).catch((error: unknown) => {
    throw asFailure(error, name);
  });
  return {
    status: outcome === "none" || outcome === "unchanged" ? "unchanged" : "done",
    summary: issue === undefined ? "nothing stops the pipeline" : `issue ${name}#${issue} ${outcome}`,
    data: { outcome, ...(issue !== undefined && { issue }) },
  };
};
