import { classification, finding } from "../changeset/classification.testing.ts";
import type { ReportInput } from "./page.ts";

/** Text that tries to leave every place it may stand in. */
export const HOSTILE: string = `"'><img src=x onerror="globalThis.hacked=1"></style></pre><script>globalThis.hacked=1</script>\u202e`;

/** A report with something in every section. */
export function exampleReport(): ReportInput {
  const breaking = finding({
    rule: "res.removed",
    level: "major",
    before: `{ name: string; ${"size: number; ".repeat(30)}}`,
    after: "",
  });
  const place = (path: string, operationId: string) => ({ method: "GET", path, operationId });
  const stale = {
    file: "specs/chatwoot/overlay.yaml",
    index: 0,
    id: "things.size",
    target: "$.things",
    detail: "is text",
  };
  const change = classification({
    findings: [
      breaking,
      finding({
        rule: HOSTILE,
        level: "major",
        before: HOSTILE,
        after: HOSTILE,
        operations: [HOSTILE],
        pointer: { new: HOSTILE },
      }),
      finding({ rule: "sec.changed", level: "none", hold: true }),
      finding({ rule: "res.added", level: "minor", before: "", after: "string" }),
      finding({ rule: "doc.constraint", level: "patch", before: "", after: "maxLength: 5" }),
    ],
    matches: [
      { kind: "added", id: "things.new", new: place("/new", "new") },
      { kind: "removed", id: "things.old", old: place("/old", "old") },
      { kind: "moved", id: "things.get", old: place("/thing", "get"), new: place("/things", "get"), by: "operationId" },
      { kind: "renamed", id: "things.list", old: place("/all", "list"), new: place("/all", "listAll"), by: "place" },
    ],
    compiler: {
      verdict: "breaking",
      level: "major",
      compared: 148,
      breaks: [{ subject: "things.get", direction: "response", place: "200.name", before: "string", after: "" }],
    },
    disagreements: [`rules say minor, ${HOSTILE}`],
  });
  const health = {
    actions: 3,
    applied: 1,
    redundant: [stale],
    noMatch: [],
    upstreamChanged: [{ ...stale, detail: HOSTILE }],
  };
  const history = [
    { date: "2026-01-01", operations: 140, corrections: 0 },
    { date: "2026-02-01", operations: 147, corrections: 600 },
    { date: "2026-03-01", operations: 148, corrections: 826 },
  ];
  const tasks = ["- [ ] Wrap `things.new`"];
  return {
    results: [{ classification: change, health, settled: [], crossCheck: [HOSTILE], tasks }],
    history: { chatwoot: history },
  };
}
