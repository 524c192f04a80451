import type { StageResult, StageRun } from "../frame/stage.ts";
import { strongest } from "../model/level.ts";
import { readResults } from "../results/read-results.ts";
import { readHistory } from "./history.ts";
import { renderReport } from "./page.ts";

/** The page, in the working folder. */
export const REPORT_FILE: string = "report.html";

/** Writes the report as one page. */
export const reportStage: StageRun = async (context): Promise<StageResult> => {
  const { work, paths } = context;
  const results = readResults(paths.root, work);
  const vendors = results.map(({ classification }) => classification.vendor);
  const history = Object.fromEntries(vendors.map((vendor) => [vendor, readHistory(paths.root, vendor)]));
  work.write(REPORT_FILE, renderReport({ results, history }));
  const verdict = strongest(results.map(({ classification }) => classification.bump));
  return { status: "done", summary: `${work.path(REPORT_FILE)}: ${verdict}`, data: { file: REPORT_FILE, verdict } };
};
