import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { classification, finding } from "../changeset/classification.testing.ts";
import { changesetStage } from "../changeset/stage.ts";
import { SyncFailure } from "../frame/failure.ts";
import { ISSUE_FILE, ISSUE_TITLE, Problems } from "../frame/problems.ts";
import type { StageContext } from "../frame/stage.ts";
import { issueStage } from "../issue/stage.ts";
import { FakeGitHub } from "../pull-request/fake-github.testing.ts";
import { TestRepository } from "../pull-request/repository.testing.ts";
import { pullRequestStage } from "../pull-request/stage.ts";
import { reportStage } from "../report/stage.ts";
import { leave, stageContext } from "./context.testing.ts";
import { importedFile, readResults } from "./read-results.ts";

const token = "token-that-nobody-may-see";
const change = classification({ findings: [finding({ rule: "res.removed", level: "major", after: "" })] });
const options = { repository: "o/r" };
const failure = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

let root: string;
let context: StageContext;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-stages-"));
  context = stageContext(root);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("what the stages before have found out", () => {
  it("is put together from what they left", () => {
    leave(context, change);
    const health = { actions: 2, applied: 1, redundant: [], noMatch: [], upstreamChanged: [] };
    context.work.writeJson(importedFile("chatwoot"), {
      health,
      settled: ["a"],
      crossCheck: ["only documented: GET /x"],
    });
    expect(readResults(root, context.work)).toEqual([
      { classification: change, health, settled: ["a"], crossCheck: ["only documented: GET /x"], tasks: [] },
    ]);
  });

  it("is missed with a sentence that says what to run", () => {
    expect(() => readResults(root, context.work)).toThrow("run sync classify first");
  });

  it.each([{ vendor: "koreai" }, { vendor: "chatwoot" }, { ...change, findings: {} }])(
    "is refused when it is something else",
    (value) => {
      context.work.write("classified/chatwoot.json", JSON.stringify(value));
      expect(() => readResults(root, context.work)).toThrow("is no classification");
    },
  );
});

describe("sync changeset", () => {
  it("writes, keeps and removes", async () => {
    leave(context, change);
    expect(await changesetStage(context, {}, [])).toMatchObject({
      status: "done",
      summary: ".changeset/sync-chatwoot.md written (major)",
    });
    expect(await changesetStage(context, {}, [])).toMatchObject({ status: "unchanged" });
    leave(context, classification());
    expect(await changesetStage(context, {}, [])).toMatchObject({ status: "done" });
    expect(existsSync(join(root, ".changeset/sync-chatwoot.md"))).toBe(false);
  });
});

describe("sync report", () => {
  it("writes the page into the working folder", async () => {
    leave(context, change);
    expect(await reportStage(context, {}, [])).toMatchObject({ status: "done", data: { verdict: "major" } });
    expect(readFileSync(context.work.path("report.html"), "utf8")).toContain("<h3>Breaking</h3>");
  });
});

describe("sync pr", () => {
  it("proposes the change, and says where", async () => {
    using repository = new TestRepository();
    await using github = await FakeGitHub.start();
    repository.write("specs/one.yaml", "one: 2\n");
    const here = stageContext(repository.checkout, github.url, token);
    leave(here, change);
    await changesetStage(here, {}, []);
    const result = await pullRequestStage(here, options, []);
    expect(result).toMatchObject({ status: "done", summary: "opened the pull request (o/r#1), major" });
    expect(repository.changed()).toEqual([".changeset/sync-chatwoot.md", "specs/one.yaml"]);
    expect(await pullRequestStage(here, options, [])).toMatchObject({ status: "unchanged" });
  });

  it("lets a person's label decide the level in the changeset", async () => {
    using repository = new TestRepository();
    await using github = await FakeGitHub.start();
    repository.write("specs/one.yaml", "one: 2\n");
    const here = stageContext(repository.checkout, github.url, token);
    leave(here, change);
    await changesetStage(here, {}, []);
    await pullRequestStage(here, options, []);
    Object.assign(github.pulls[0] ?? {}, { labels: [{ name: "sync:minor" }] });
    expect(await pullRequestStage(here, options, [])).toMatchObject({ summary: expect.stringContaining("minor") });
    expect(repository.show(".changeset/sync-chatwoot.md")).toContain('"@truewire/chatwoot": minor');
  });

  it("asks for a person when one has closed it", async () => {
    using repository = new TestRepository();
    await using github = await FakeGitHub.start();
    repository.write("specs/one.yaml", "one: 2\n");
    const here = stageContext(repository.checkout, github.url, token);
    leave(here, change);
    await pullRequestStage(here, options, []);
    Object.assign(github.pulls[0] ?? {}, { state: "closed" });
    const { status, problem } = await pullRequestStage(here, options, []);
    expect([status, problem?.code, problem?.exit]).toEqual(["draft", "pull-request-stopped", 4]);
  });

  it.each([
    { what: "no repository", options: {}, token, message: "GITHUB_REPOSITORY" },
    { what: "a path instead of one", options: { repository: "../x" }, token, message: "owner/name" },
    { what: "no token", options, token: undefined, message: "GITHUB_TOKEN" },
  ])("says what is missing: $what", async ({ options: given, token: known, message }) => {
    const here = stageContext(root, "http://127.0.0.1:9", known);
    leave(here, change);
    const error = await failure(pullRequestStage(here, given, []));
    expect(error).toBeInstanceOf(SyncFailure);
    expect(String(error)).toContain(message);
  });

  it.each([
    { status: 401, code: "forbidden" },
    { status: 403, code: "forbidden" },
    { status: 404, code: "not-found" },
    { status: 503, code: "unavailable" },
  ])("tells a $status of GitHub as $code, and never the token", async ({ status, code }) => {
    using repository = new TestRepository();
    await using github = await FakeGitHub.start();
    github.failWith = status;
    const here = stageContext(repository.checkout, github.url, token);
    leave(here, change);
    const error = await failure(pullRequestStage(here, options, []));
    expect(error).toMatchObject({ code });
    expect(String(error)).not.toContain(token);
    expect(repository.head()).toBe("");
  });

  it("tells that GitHub cannot be reached", async () => {
    using repository = new TestRepository();
    const gone = await FakeGitHub.start();
    const { url } = gone;
    await gone[Symbol.asyncDispose]();
    const here = stageContext(repository.checkout, url, token);
    leave(here, change);
    expect(await failure(pullRequestStage(here, options, []))).toMatchObject({ code: "offline", exit: 3 });
  });
});

describe("sync issue", () => {
  it("opens one issue, rewrites it, and closes it when nothing stops the pipeline", async () => {
    await using github = await FakeGitHub.start();
    const here = stageContext(root, github.url, token);
    const problems = new Problems(here.work);
    problems.set("fetch", new SyncFailure("offline", "chatwoot", "cannot be reached"));
    expect(await issueStage(here, options, [])).toMatchObject({ data: { outcome: "opened", issue: 1 } });
    expect(github.issues).toMatchObject([{ title: ISSUE_TITLE, labels: [{ name: "spec-sync" }] }]);
    const { length } = github.writes;
    expect(await issueStage(here, options, [])).toMatchObject({ status: "unchanged" });
    expect(github.writes).toHaveLength(length);
    problems.set("fetch", new SyncFailure("not-found", "chatwoot", "is gone"));
    expect(await issueStage(here, options, [])).toMatchObject({ data: { outcome: "updated", issue: 1 } });
    expect(github.issues[0]?.body).toBe(readFileSync(here.work.path(ISSUE_FILE), "utf8"));
    problems.set("fetch", undefined);
    expect(await issueStage(here, options, [])).toMatchObject({ data: { outcome: "closed", issue: 1 } });
    expect(await issueStage(here, options, [])).toMatchObject({ data: { outcome: "none" } });
    expect(github.issues).toHaveLength(1);
  });
});
