import { resolve } from "node:path";

import type { JsonObject } from "../../shared/json.ts";
import { callerFolder } from "../../spec/root-option.ts";
import type { StageRun } from "../frame/stage.ts";
import { readDecisions } from "../decisions/decisions.ts";
import { replayFolder } from "./replay-folder.ts";
import { replayHead, replayRows } from "./render-replay.ts";

/** Replays a folder of versions and shows one line for each. */
export const replayStage: StageRun = (context, options, [folder = ""]) => {
  const { progress, paths } = context;
  const vendor = options["decisions"];
  progress.line("replay", replayHead());
  const replay = replayFolder(resolve(callerFolder(), folder), {
    ...(typeof vendor === "string" && { decisions: readDecisions(paths, vendor) }),
    onStep: (step) => {
      for (const line of replayRows(step)) progress.line("", line);
    },
  });
  return Promise.resolve({
    status: "done",
    summary: `${replay.steps.length} versions of ${replay.folder}`,
    // Plain data, with what is absent left out.
    data: JSON.parse(JSON.stringify(replay)) as JsonObject,
  });
};
