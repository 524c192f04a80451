import type { Stage } from "./frame/stage.ts";

/** Every stage, in the order in which `sync` runs those that belong to a run. */
export const STAGES: readonly Stage[] = [
  {
    name: "fetch",
    description: "read what the vendors publish and say whether it is what was imported",
    partOfRun: true,
    configure: (command) =>
      command
        .argument("[vendor]", "chatwoot or koreai; both unless named")
        .option("--force", "go on although nothing is new")
        .option("--cross-check", "compare with the documentation pages although nothing is new")
        .option("--accept-history", "go on although the imported commit is gone upstream"),
    load: async () => (await import("./fetch/stage.ts")).fetchStage,
  },
  {
    name: "import",
    description:
      "admit, upgrade, identify, guard, correct and generate what was fetched: everything is written, or nothing",
    partOfRun: true,
    configure: (command) =>
      command
        .argument("[vendor]", "chatwoot; every fetched vendor unless named")
        .option("--draft", "write the result although corrections are stale; they are left for a person"),
    load: async () => (await import("./import/stage.ts")).importStage,
  },
];
