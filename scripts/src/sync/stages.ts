import { Option, type Command } from "commander";

import type { Stage } from "./frame/stage.ts";

function withRepository(command: Command): Command {
  return command.addOption(
    new Option("--repository <owner/name>", "the repository on GitHub").env("GITHUB_REPOSITORY").default(""),
  );
}

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
    configure: (command) => command.argument("[vendor]", "chatwoot or koreai; both unless named"),
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
    name: "changeset",
    description: "write, keep or remove the changesets that tell users of what was classified",
    partOfRun: true,
    load: async () => (await import("./changeset/stage.ts")).changesetStage,
  },
  {
    name: "report",
    description: "write the report of what was classified as one page that works offline",
    partOfRun: true,
    load: async () => (await import("./report/stage.ts")).reportStage,
  },
  {
    name: "pr",
    description: "create or update the one pull request; wants GITHUB_TOKEN",
    partOfRun: false,
    configure: (command) =>
      withRepository(command)
        .option("--remote <remote>", "name or address of the repository that is pushed to", "origin")
        .option("--branch <branch>", "the branch that is proposed", "sync/openapi")
        .option("--base <branch>", "the branch that it is proposed for", "main")
        .option("--author-name <name>", "whose commits these are", "truewire-sync")
        .option("--author-email <address>", "by which they are recognised", "truewire-sync@users.noreply.github.com"),
    load: async () => (await import("./pull-request/stage.ts")).pullRequestStage,
  },
  {
    name: "issue",
    description: "open, rewrite or close the one issue about what stops the pipeline; wants GITHUB_TOKEN",
    partOfRun: false,
    configure: withRepository,
    load: async () => (await import("./issue/stage.ts")).issueStage,
  },
  {
    name: "check",
    description: "make everything anew without the network and say what is not as committed",
    partOfRun: false,
    configure: (command) => command.argument("[vendor]", "chatwoot or koreai; both unless named"),
    load: async () => (await import("./check/stage.ts")).checkStage,
  },
  {
    name: "doctor",
    description: "say what a run would miss, and how old the last comparison is",
    partOfRun: false,
    configure: (command) =>
      command
        .option("--heartbeat", "fail when a comparison is older than seven days, or none is known")
        .option("--offline", "ask nobody"),
    load: async () => (await import("./doctor/stage.ts")).doctorStage,
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
