import { describe, expect, it } from "vitest";
import { classification, finding } from "../changeset/classification.testing.ts";
import { composePullRequest, LONGEST_BODY } from "./compose.ts";
import { readState, renderState } from "./hidden-state.ts";
import { chosenLevel, newLabels } from "./labels.ts";
import type { VendorResult } from "../results/vendor-result.ts";

const content = "a".repeat(40);
const breaking = finding({ rule: "res.removed", level: "major", before: "string", after: "" });

function result(more: Partial<VendorResult> = {}): VendorResult {
  return { classification: classification({ findings: [breaking] }), settled: [], crossCheck: [], tasks: [], ...more };
}

describe("composePullRequest", () => {
  it("says first what the verdict is, then what breaks, moves, was settled, and is left to do", () => {
    const change = classification({
      findings: [
        breaking,
        finding({ rule: "sec.changed", level: "none", hold: true }),
        finding({ rule: "res.added", level: "minor", before: "", after: "string" }),
      ],
      matches: [
        {
          kind: "moved",
          id: "things.get",
          old: { method: "GET", path: "/thing", operationId: "get" },
          new: { method: "GET", path: "/things", operationId: "get" },
          by: "operationId",
        },
        { kind: "added", id: "things.new", new: { method: "POST", path: "/new", operationId: "new" } },
      ],
      disagreements: ["rules say minor, compiler says major: things.get"],
      decisions: [{ fingerprint: "0123456789ab", level: "minor", reason: "never sent", by: "ada", status: "applied" }],
    });
    const parts = {
      classification: change,
      settled: ["things.size"],
      crossCheck: ["only documented: GET /x"],
      tasks: ["- [ ] Wrap `things.new`"],
    };
    const { title, body, level, blockers } = composePullRequest([parts], { content });
    expect([title, level, blockers]).toEqual(["Sync Chatwoot with upstream (major)", "major", []]);
    const headings = body.split("\n").filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "## Verdict: major",
      "### Chatwoot: breaking",
      "### Chatwoot: for a person to decide",
      "### Chatwoot: where compiler and rules disagree",
      "### Chatwoot: moved or renamed, found again",
      "### Chatwoot: corrections that upstream has settled, deleted here",
      "### Chatwoot: decided by people",
      "### Chatwoot: operations added",
      "### Chatwoot: documentation and description differ",
      "### Chatwoot: left to do",
    ]);
    expect(body).toContain("`GET /thing` → `GET /things`, recognised by operationId; its name here stays");
    expect(body).toContain("<details><summary>Chatwoot: 1 further findings</summary>");
    expect(readState(body)).toEqual({ level: "major", content });
  });

  it("takes the stronger of two vendors, and blocks on a decision that belongs to nothing", () => {
    const decisions = [
      { fingerprint: "ffffffffffff", level: "none", reason: "r", by: "ada", status: "unused" } as const,
    ];
    const other = classification({ vendor: "koreai", bump: "minor", decisions });
    const { title, level, blockers } = composePullRequest([result(), { ...result(), classification: other }], {
      content,
    });
    expect([title, level]).toEqual(["Sync Chatwoot and Kore.ai with upstream (major)", "major"]);
    expect(blockers).toEqual(["Decision `ffffffffffff` belongs to no finding: delete it"]);
  });

  it("does not call a draft no change, and names the vendors to which something happened", () => {
    const quiet = { ...result(), classification: classification() };
    const other = { ...quiet, classification: classification({ vendor: "koreai" }) };
    const title = (...results: readonly VendorResult[]): string => composePullRequest(results, { content }).title;
    expect(title(quiet, { ...other, blockers: ["users/add changed"] })).toBe(
      "Sync Kore.ai with upstream (needs a person)",
    );
    expect(title(result(), other)).toBe("Sync Chatwoot with upstream (major)");
    expect(title(quiet, other)).toBe("Sync Chatwoot and Kore.ai with upstream (no change for users)");
  });

  it("blocks on what an import leaves to a person, and names the line of a stale correction", () => {
    const stale = { file: "specs/chatwoot/wire/a.yaml", line: 7, index: 0, id: "a.b", target: "$", detail: "is gone" };
    const health = { actions: 1, applied: 0, redundant: [], noMatch: [stale], upstreamChanged: [] };
    const parts = { ...result(), health, blockers: ["automation/get-ovens changed: GET /ovens: was POST /ovens"] };
    const { blockers } = composePullRequest([parts], { content });
    expect(blockers).toEqual([
      "Correction `a.b` in `specs/chatwoot/wire/a.yaml:7` matches nothing: `is gone`",
      "`automation/get-ovens changed: GET /ovens: was POST /ovens`",
    ]);
  });

  it("stays below what GitHub takes, by leaving out whole sections, never half of one", () => {
    const findings = Array.from({ length: 2_000 }, (_, index) =>
      finding({ rule: "res.added", level: "minor", before: "", after: "x".repeat(50), fingerprint: String(index) }),
    );
    const change = classification({ findings: [breaking, ...findings] });
    const { body } = composePullRequest([{ ...result(), classification: change }], { content });
    expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(body).toContain("left out here for want of room");
    expect(body).toContain("### Chatwoot: breaking");
    expect(body.match(/<details>/gu)?.length ?? 0).toBe(body.match(/<\/details>/gu)?.length ?? 0);
    expect(readState(body)).toEqual({ level: "major", content });
  });

  it("gives hostile text no way out of a code span, a comment or a line", () => {
    const hostile = "--> </details> `@someone` [x](javascript:alert(1))\n## injected\n\u202e";
    const change = classification({
      findings: [
        finding({ ...breaking, before: hostile, after: hostile, pointer: { new: hostile }, operations: [hostile] }),
      ],
      disagreements: [hostile],
    });
    const { body } = composePullRequest([{ ...result(), classification: change, crossCheck: [hostile] }], { content });
    expect(body).not.toContain("\u202e");
    expect(body.split("\n").filter((line) => line.startsWith("## "))).toEqual(["## Verdict: major"]);
    const outside = body.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, "");
    expect(outside).not.toMatch(/@someone|javascript:|<\/details>/u);
  });

  it("is the same for the same results", () => {
    expect(composePullRequest([result()], { content })).toEqual(composePullRequest([result()], { content }));
  });
});

describe("the hidden state", () => {
  it("survives being written and read", () => {
    expect(readState(`text\n${renderState({ level: "minor", content })}\n`)).toEqual({ level: "minor", content });
  });

  it.each(["", "<!-- truewire-sync {} -->", "<!-- truewire-sync {oops -->", '<!-- truewire-sync {"level":"huge"} -->'])(
    "is nothing where it makes no sense: %s",
    (body) => {
      expect(readState(body)).toBeUndefined();
    },
  );
});

describe("labels", () => {
  it.each([
    { labels: [], ours: undefined, chosen: undefined },
    { labels: ["sync:major"], ours: "major", chosen: undefined },
    { labels: ["sync:minor"], ours: "major", chosen: "minor" },
    { labels: ["sync:minor", "sync:major"], ours: "major", chosen: "minor" },
    { labels: ["sync:minor", "sync:patch"], ours: "major", chosen: undefined },
    { labels: ["sync:patch"], ours: undefined, chosen: "patch" },
  ] as const)("$labels after $ours: a person chose $chosen", ({ labels, ours, chosen }) => {
    expect(chosenLevel(labels, ours)).toBe(chosen);
  });

  it("replaces the label of the level and no other", () => {
    expect(newLabels(["bug", "sync:major"], "minor")).toEqual(["bug", "sync:minor"]);
    expect(newLabels(["bug", "sync:minor"], "minor")).toBeUndefined();
    expect(newLabels(["sync:minor"], "none")).toEqual([]);
  });
});
