import { describe, expect, it } from "vitest";
import { classification, finding } from "../changeset/classification.testing.ts";
import type { Level } from "../model/level.ts";
import { FakeGitHub } from "./fake-github.testing.ts";
import { GitHub } from "./github.ts";
import { publish, type Published } from "./publish.ts";
import { BASE, BRANCH, TestRepository } from "./repository.testing.ts";
import type { VendorResult } from "../results/vendor-result.ts";

const token = "token-that-nobody-may-see";
const breaking = finding({ rule: "res.removed", level: "major", before: "string", after: "" });
const widened = finding({ rule: "req.widened", level: "minor", before: "", after: "colour?: string" });
const stale = { file: "specs/chatwoot/overlay.yaml", index: 1, id: "things.size", target: "$", detail: "is text now" };

function result(level: "major" | "minor" = "major", more: Partial<VendorResult> = {}): VendorResult {
  const findings = [level === "major" ? breaking : widened];
  return { classification: classification({ findings }), settled: [], crossCheck: [], tasks: [], ...more };
}

interface World extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly fake: FakeGitHub;
  readonly adopted: Level[];
  publish(...results: readonly VendorResult[]): Promise<Published>;
}

/** A checkout in which upstream's change has been imported, and nothing was proposed yet. */
async function world(): Promise<World> {
  const repository = new TestRepository();
  const fake = await FakeGitHub.start();
  repository.write("specs/one.yaml", "one: 2\n");
  repository.write(".changeset/sync-chatwoot.md", "---\n---\n\nNew.\n");
  repository.write("notes.txt", "none of the pull request's business\n");
  const adopted: Level[] = [];
  return {
    repository,
    fake,
    adopted,
    publish: (...results) =>
      publish({
        git: repository.branch(),
        github: new GitHub({ baseUrl: fake.url, token, owner: "o", repository: "r" }),
        branch: BRANCH,
        base: BASE,
        results: results.length === 0 ? [result()] : results,
        paths: ["specs", ".changeset/sync-chatwoot.md", ".changeset/sync-koreai.md"],
        adopt: (level) => adopted.push(level),
      }),
    async [Symbol.asyncDispose]() {
      await fake[Symbol.asyncDispose]();
      repository[Symbol.dispose]();
    },
  };
}

describe("publish", () => {
  it("opens one pull request with one commit, which holds the given paths and nothing else", async () => {
    await using scene = await world();
    const before = scene.repository.status();
    expect(await scene.publish()).toEqual({ outcome: "opened", pull: 1, level: "major", blockers: [] });
    expect(scene.repository.log()).toEqual(["Truewire sync: Sync Chatwoot with upstream (major)"]);
    expect(scene.repository.changed()).toEqual([".changeset/sync-chatwoot.md", "specs/one.yaml"]);
    expect(scene.repository.show("specs/one.yaml")).toBe("one: 2");
    expect(scene.repository.status()).toBe(before);
    expect(scene.fake.pulls).toMatchObject([
      { title: "Sync Chatwoot with upstream (major)", draft: false, labels: [{ name: "sync:major" }] },
    ]);
    expect(scene.fake.statuses).toEqual([
      { sha: scene.repository.head(), state: "success", description: "judged major" },
    ]);
    expect(scene.fake.exchanges.map(({ request, status }) => `${request} ${status}`)).toEqual([
      `GET /repos/o/r/pulls?head=o%3Async%2Fopenapi&base=main&state=all&sort=created&direction=desc&per_page=10 200`,
      "POST /repos/o/r/pulls 201",
      "PUT /repos/o/r/issues/1/labels 200",
      `POST /repos/o/r/statuses/${scene.repository.head()} 201`,
    ]);
    expect([...scene.fake.tokens]).toEqual([`token ${token}`]);
    expect(JSON.stringify(scene.fake.exchanges)).not.toContain(token);
  });

  it("writes nothing when it says the same again", async () => {
    await using scene = await world();
    await scene.publish();
    const [head, writes] = [scene.repository.head(), scene.fake.writes.length];
    expect(await scene.publish()).toMatchObject({ outcome: "unchanged", pull: 1 });
    expect(scene.repository.head()).toBe(head);
    expect(scene.fake.writes).toHaveLength(writes);
  });

  it("proposes nothing when upstream changed words alone, and withdraws what is not needed any more", async () => {
    await using scene = await world();
    const quiet = result("minor", { classification: classification() });
    scene.repository.write("specs/one.yaml", "one: 1\n");
    scene.repository.delete(".changeset/sync-chatwoot.md");
    scene.repository.write("specs/lock.json", "{}\n");
    expect(await scene.publish(quiet)).toMatchObject({ outcome: "nothing" });
    expect([scene.fake.writes, scene.repository.head()]).toEqual([[], ""]);

    scene.repository.write("specs/one.yaml", "one: 2\n");
    expect(await scene.publish(quiet)).toMatchObject({ outcome: "opened", level: "none" });
    scene.repository.write("specs/one.yaml", "one: 1\n");
    expect(await scene.publish(quiet)).toMatchObject({ outcome: "withdrawn", pull: 1 });
    expect(scene.fake.pulls).toMatchObject([{ state: "closed" }]);
  });

  it("leaves closed what a person has closed after choosing another level, though a new run judges anew", async () => {
    await using scene = await world();
    await scene.publish();
    Object.assign(scene.fake.pulls[0] ?? {}, { labels: [{ name: "sync:minor" }] });
    scene.repository.write(".changeset/sync-chatwoot.md", "---\n---\n\nLowered.\n");
    expect(await scene.publish()).toMatchObject({ outcome: "updated", level: "minor" });
    Object.assign(scene.fake.pulls[0] ?? {}, { state: "closed" });
    scene.repository.write(".changeset/sync-chatwoot.md", "---\n---\n\nNew.\n");
    expect(await scene.publish()).toMatchObject({ outcome: "declined", pull: 1 });
    scene.repository.write("specs/one.yaml", "one: 3\n");
    expect(await scene.publish()).toMatchObject({ outcome: "opened", pull: 2, level: "major" });
  });

  it("proposes the source alone when something about it has to be settled", async () => {
    await using scene = await world();
    scene.repository.write("specs/one.yaml", "one: 1\n");
    scene.repository.delete(".changeset/sync-chatwoot.md");
    scene.repository.write("specs/lock.json", "{}\n");
    const held = result("minor", { classification: classification(), blockers: ["a.yaml:1 is stale"] });
    expect(await scene.publish(held)).toMatchObject({ outcome: "opened", level: "none" });
  });

  it("leaves the branch alone when only the base has moved on elsewhere", async () => {
    await using scene = await world();
    await scene.publish();
    const [head, writes] = [scene.repository.head(), scene.fake.writes.length];
    const change = scene.repository.read("specs/one.yaml");
    scene.repository.write("specs/one.yaml", "one: 1\n");
    scene.repository.delete(".changeset/sync-chatwoot.md");
    scene.repository.write("README.md", "hello again\n");
    scene.repository.commit("Something else");
    scene.repository.write("specs/one.yaml", change);
    scene.repository.write(".changeset/sync-chatwoot.md", "---\n---\n\nNew.\n");
    expect(await scene.publish()).toMatchObject({ outcome: "unchanged" });
    expect(scene.repository.head()).toBe(head);
    expect(scene.fake.writes).toHaveLength(writes);
  });

  it("replaces its own commit, title, text and label when upstream goes on", async () => {
    await using scene = await world();
    await scene.publish();
    scene.repository.write("specs/one.yaml", "one: 3\n");
    expect(await scene.publish(result("minor"))).toMatchObject({ outcome: "updated", pull: 1, level: "minor" });
    expect(scene.repository.log()).toEqual(["Truewire sync: Sync Chatwoot with upstream (minor)"]);
    expect(scene.repository.show("specs/one.yaml")).toBe("one: 3");
    expect(scene.fake.pulls).toMatchObject([
      { title: "Sync Chatwoot with upstream (minor)", labels: [{ name: "sync:minor" }] },
    ]);
  });

  it("opens a draft with a red mark that names the stale correction, and makes it ready when that is settled", async () => {
    await using scene = await world();
    const health = { actions: 2, applied: 1, redundant: [], noMatch: [], upstreamChanged: [stale] };
    const published = await scene.publish(result("major", { health }));
    expect(published.blockers).toHaveLength(1);
    expect(scene.fake.pulls).toMatchObject([{ draft: true }]);
    expect(scene.fake.pulls[0]?.body).toContain("`things.size` in `specs/chatwoot/overlay.yaml` met a third value");
    expect(scene.fake.statuses.at(-1)).toMatchObject({ state: "failure" });
    expect(scene.fake.statuses.at(-1)?.description).toContain("things.size");
    await scene.publish(result("major", { health: { ...health, upstreamChanged: [] } }));
    expect(scene.fake.pulls).toMatchObject([{ draft: false }]);
    expect(scene.fake.statuses.at(-1)).toMatchObject({ state: "success" });
    await scene.publish(result("major", { health }));
    expect(scene.fake.pulls).toMatchObject([{ draft: true }]);
  });

  it("lets a person's label win, keeps other labels, and says so", async () => {
    await using scene = await world();
    await scene.publish();
    const [pull] = scene.fake.pulls;
    if (pull === undefined) throw new Error("nothing was opened");
    pull.labels = [{ name: "sync:minor" }, { name: "dependencies" }];
    expect(await scene.publish()).toMatchObject({ outcome: "updated", level: "minor" });
    expect(scene.adopted).toEqual(["minor"]);
    expect(pull.labels).toEqual([{ name: "sync:minor" }, { name: "dependencies" }]);
    expect(pull.body).toContain("👤 A person has labelled this **minor**");
    const writes = scene.fake.writes.length;
    expect(await scene.publish()).toMatchObject({ outcome: "unchanged", level: "minor" });
    expect(scene.fake.writes).toHaveLength(writes);
  });

  it("never overwrites what a person has committed, and says so once", async () => {
    await using scene = await world();
    await scene.publish();
    scene.repository.commitToBranch("fix.txt", "by hand\n");
    const head = scene.repository.head();
    scene.repository.write("specs/one.yaml", "one: 3\n");
    expect(await scene.publish()).toMatchObject({ outcome: "theirs", pull: 1 });
    expect(await scene.publish()).toMatchObject({ outcome: "theirs", pull: 1 });
    expect(scene.repository.head()).toBe(head);
    expect(scene.fake.comments).toHaveLength(1);
    expect(scene.fake.pulls[0]?.title).toBe("Sync Chatwoot with upstream (major)");
  });

  it("keeps away while a label says so", async () => {
    await using scene = await world();
    await scene.publish();
    scene.fake.pulls[0]?.labels.push({ name: "sync:hold" });
    scene.repository.write("specs/one.yaml", "one: 3\n");
    const [head, writes] = [scene.repository.head(), scene.fake.writes.length];
    expect(await scene.publish()).toMatchObject({ outcome: "held", pull: 1 });
    expect([scene.repository.head(), scene.fake.writes.length]).toEqual([head, writes]);
  });

  it("does not reopen what a person has closed, until upstream says something else", async () => {
    await using scene = await world();
    await scene.publish();
    Object.assign(scene.fake.pulls[0] ?? {}, { state: "closed" });
    const writes = scene.fake.writes.length;
    expect(await scene.publish()).toMatchObject({ outcome: "declined", pull: 1 });
    expect(scene.fake.writes).toHaveLength(writes);
    scene.repository.write("specs/one.yaml", "one: 3\n");
    expect(await scene.publish()).toMatchObject({ outcome: "opened", pull: 2 });
  });

  it("goes on with a new pull request when the last one was merged", async () => {
    await using scene = await world();
    await scene.publish();
    Object.assign(scene.fake.pulls[0] ?? {}, { state: "closed", merged_at: "2026-01-01T00:00:00Z" });
    scene.repository.commit("Merged");
    expect(await scene.publish()).toMatchObject({ outcome: "nothing" });
    scene.repository.write("specs/one.yaml", "one: 3\n");
    expect(await scene.publish()).toMatchObject({ outcome: "opened", pull: 2 });
  });

  it("withdraws a pull request that proposes nothing any more", async () => {
    await using scene = await world();
    await scene.publish();
    scene.repository.write("specs/one.yaml", "one: 1\n");
    scene.repository.delete(".changeset/sync-chatwoot.md");
    expect(await scene.publish()).toMatchObject({ outcome: "withdrawn", pull: 1 });
    expect(scene.fake.pulls).toMatchObject([{ state: "closed" }]);
    expect(scene.fake.comments).toHaveLength(1);
  });

  it("refuses to push over a branch that has moved since it was read", async () => {
    await using scene = await world();
    await scene.publish();
    const branch = scene.repository.branch();
    const base = await branch.base();
    const tree = await branch.propose(base, ["specs"]);
    await expect(branch.push(base, tree, "Late", "0".repeat(40))).rejects.toThrow("stale info");
    expect(scene.repository.log()).toEqual(["Truewire sync: Sync Chatwoot with upstream (major)"]);
  });

  it("fails without the token in its words when GitHub refuses it", async () => {
    await using scene = await world();
    scene.fake.failWith = 401;
    const failure: unknown = await scene.publish().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(JSON.stringify(failure) + String(failure)).not.toContain(token);
    expect(scene.repository.head()).toBe("");
  });
});
