import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleReport } from "./example.testing.ts";
import { readHistory } from "./history.ts";
import { html } from "./html.ts";
import { renderReport } from "./page.ts";

describe("html", () => {
  it("escapes what is put into it, but not what was made by it", () => {
    expect(html`<a title="${`"'<>&`}">${html`<b>${"<i>"}</b>`}${["x", 1, "<"]}</a>`.text).toBe(
      '<a title="&quot;&#39;&lt;&gt;&amp;"><b>&lt;i&gt;</b>x1&lt;</a>',
    );
  });

  it("shows controls and bidirectional characters instead of obeying them", () => {
    expect(html`${"a\u202eb\u0000c\nd"}`.text).toBe("a\\u{202e}b\\u{0}c\nd");
  });
});

describe("renderReport", () => {
  it("has a section for everything there is to say, and none for what there is not", () => {
    const page = renderReport(exampleReport());
    const headings = [...page.matchAll(/<h3>([^<]*)<\/h3>/gu)].map(([, text]) => text);
    expect(headings).toEqual([
      "Breaking",
      "What does not compile any more",
      "For a person to decide",
      "Added",
      "Removed",
      "Moved",
      "Renamed upstream",
      "Corrections",
      "Settled upstream",
      "Meeting a third value",
      "Documentation and description differ",
      "Left to do",
      "Everything else",
      "Over time",
    ]);
  });

  it("says at its top what has to be settled first, pages and decisions included", () => {
    const { results, history } = exampleReport();
    const [first] = results;
    if (first === undefined) throw new Error("the example has no result");
    expect(renderReport({ results, history })).toContain("</strong>: 1 to be settled first.");

    const decisions = [
      { fingerprint: "ffffffffffff", level: "none", reason: "r", by: "ada", status: "unused" } as const,
    ];
    const more = { ...first, blockers: ["users/add changed"], classification: { ...first.classification, decisions } };
    const page = renderReport({ results: [more], history });
    expect(page).toContain("</strong>: 3 to be settled first.");
    expect(page).toMatch(
      /<h3>To be settled first<\/h3>\s*<ul>\s*<li>users\/add changed<\/li><li>Decision ffffffffffff belongs to no finding: delete it<\/li>/u,
    );

    const { health: _, ...settled } = first;
    expect(renderReport({ results: [settled], history })).not.toContain("to be settled first");
  });

  it("is the same page for the same input", () => {
    expect(renderReport(exampleReport())).toBe(renderReport(exampleReport()));
  });

  it("says that nothing was compared", () => {
    expect(renderReport({ results: [], history: {} })).toContain("Nothing was compared.");
  });
});

describe("readHistory", () => {
  const lock = (operations: number): string => JSON.stringify({ sources: { chatwoot: { counts: { operations } } } });

  it("has one point for each commit that changed a number", () => {
    const root = mkdtempSync(join(tmpdir(), "truewire-history-"));
    try {
      const git = (...args: readonly string[]): void => {
        const by = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        execFileSync("git", [...by, ...args], { cwd: root, stdio: "pipe" });
      };
      git("init", "--quiet");
      mkdirSync(join(root, "specs/chatwoot"), { recursive: true });
      const commit = (operations: number, corrections: number, note: string): void => {
        writeFileSync(
          join(root, "specs/lock.json"),
          `${lock(operations).slice(0, -1)},"note":${JSON.stringify(note)}}`,
        );
        const actions = Array.from(
          { length: corrections },
          (_, index) => `  - target: $.paths.p${index}\n    remove: true\n`,
        );
        writeFileSync(join(root, "specs/chatwoot/overlay.yaml"), `actions:\n${actions.join("")}`);
        git("add", "--all");
        git("commit", "--quiet", "-m", note);
      };
      commit(3, 0, "one");
      commit(3, 0, "nothing that counts");
      commit(3, 2, "corrected");
      commit(4, 2, "grown");
      expect(readHistory(root, "chatwoot").map(({ operations, corrections }) => [operations, corrections])).toEqual([
        [3, 0],
        [3, 2],
        [4, 2],
      ]);
      expect(readHistory(root, "koreai")).toEqual([]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it("knows nothing outside of a repository", () => {
    const root = mkdtempSync(join(tmpdir(), "truewire-history-"));
    try {
      expect(readHistory(root, "chatwoot")).toEqual([]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
