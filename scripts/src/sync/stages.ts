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
  {
    name: "classify",
    description: "judge what the descriptions in the checkout ask of users, against a commit",
    partOfRun: true,
    configure: (command) =>
      command
        .argument("[vendor]", "chatwoot or koreai; both unless named")
        .option("--base <revision>", "what to compare with", "HEAD")
        .option("--old-package <folder>", "the vendor's package as it was, built: compares its declarations, too")
        .option("--new-package <folder>", "the vendor's package as it is, built"),
    load: async () => (await import("./classify/stage.ts")).classifyStage,
  },
  {
    name: "replay",
    description: "judge every version in a folder against the one before it, upstream against upstream",
    partOfRun: false,
    configure: (command) =>
      command
        .argument("<folder>", "holds files named YYYY-MM-DD-<commit>.json")
        .option("--decisions <vendor>", "let specs/<vendor>/decisions.yaml have its say"),
    load: async () => (await import("./replay/stage.ts")).replayStage,
  },
];
