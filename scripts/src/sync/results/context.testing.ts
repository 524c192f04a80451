import { join } from "node:path";
import { specPaths } from "../../spec/paths.ts";
import { Progress } from "../frame/progress.ts";
import type { StageContext } from "../frame/stage.ts";
import { WorkFolder } from "../frame/work-folder.ts";
import { BaseUrl } from "../http/base-url.ts";
import type { Classification } from "../model/classification.ts";
import { classifiedFile } from "./read-results.ts";

/** What a stage is given in a test: a silent one, over a folder, with GitHub at an address. */
export function stageContext(root: string, github: string = "http://127.0.0.1:9", token?: string): StageContext {
  const nowhere = new BaseUrl("http://127.0.0.1:9");
  return {
    paths: specPaths(root),
    work: new WorkFolder(join(root, ".sync")),
    progress: new Progress({ write: () => true }, false),
    settings: {
      githubApi: new BaseUrl(github),
      githubRaw: nowhere,
      chatwootDocs: nowhere,
      githubToken: token,
      spacing: 0,
      backoff: 0,
    },
    now: () => 0,
  };
}

/** Leaves a classification where `sync classify` would. */
export function leave({ work }: StageContext, classification: Classification): void {
  work.write(classifiedFile(classification.vendor), JSON.stringify(classification));
}
