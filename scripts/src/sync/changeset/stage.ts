import type { StageResult, StageRun } from "../frame/stage.ts";
import { readResults } from "../results/read-results.ts";
import { changesetFile } from "./vendor-packages.ts";
import { writeChangeset } from "./write-changeset.ts";

/** Writes, keeps or removes the changeset of every vendor that was classified. */
export const changesetStage: StageRun = async (context): Promise<StageResult> => {
  const outcomes = readResults(context.paths.root, context.work).map(({ classification }) => {
    const outcome = writeChangeset(context.paths.root, classification);
    return { vendor: classification.vendor, bump: classification.bump, outcome };
  });
  const changed = outcomes.some(({ outcome }) => outcome === "written" || outcome === "removed");
  return {
    status: changed ? "done" : "unchanged",
    summary: outcomes.map(({ vendor, bump, outcome }) => `${changesetFile(vendor)} ${outcome} (${bump})`).join("; "),
    data: Object.fromEntries(outcomes.map(({ vendor, bump, outcome }) => [vendor, { bump, outcome }])),
  };
};
