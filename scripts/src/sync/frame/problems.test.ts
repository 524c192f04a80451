import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { SpecError } from "../../shared/spec-error.ts";
import { FAILURES, SyncFailure, type FailureCode } from "./failure.ts";
import { ISSUE_FILE, Problems } from "./problems.ts";
import { WorkFolder } from "./work-folder.ts";

let folder: string;
let work: WorkFolder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "truewire-problems-"));
  work = new WorkFolder(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function issue(): string {
  return readFileSync(join(folder, ISSUE_FILE), "utf8");
}

test("tells every stage's problem with what belongs to it and what to do", () => {
  const problems = new Problems(work);
  problems.set(
    "import",
    new SyncFailure("stale-overlay", "chatwoot", "2 corrections are stale", ["a.yaml:3 x", "b.yaml:9 y"]),
  );
  problems.set("fetch", new SyncFailure("offline", "api.test", "cannot be reached (ENOTFOUND)"));

  expect(issue()).toContain(`
## sync fetch

- **offline**: \`api.test: cannot be reached (ENOTFOUND)\`
  ${FAILURES.offline.advice}

## sync import

- **stale-overlay**: \`chatwoot: 2 corrections are stale\`
  - \`a.yaml:3 x\`
  - \`b.yaml:9 y\`
  ${FAILURES["stale-overlay"].advice}
`);
});

test("forgets a stage that got through, and goes with the last one", () => {
  const problems = new Problems(work);
  problems.set("fetch", new SyncFailure("offline", "api.test", "cannot be reached"));
  problems.set("import", new SpecError("specs/lock.json", "/version", "is not 1"));
  problems.set("fetch", undefined);
  expect(issue()).not.toContain("offline");
  expect(issue()).toContain("- **refused**: `specs/lock.json#/version: is not 1`");

  problems.set("import", undefined);
  expect(work.has(ISSUE_FILE)).toBe(false);
});

test("several failures of one stage are one entry each, a bug shows no folder of the machine", () => {
  const failures = [new SyncFailure("not-found", "a", "is not there"), new TypeError("x is not a function")];
  new Problems(work).set("fetch", new AggregateError(failures, "both"));

  expect(issue()).toContain("- **not-found**: `a: is not there`");
  expect(issue()).toContain("- **bug**: `TypeError: x is not a function`");
  expect(issue()).not.toContain(import.meta.dirname);
});

test("text from upstream neither formats nor mentions nor links", () => {
  const hostile = "`**bold**` @everyone <script> [link](https://evil.test)\n# Title \u202E";
  new Problems(work).set("fetch", new SyncFailure("not-found", "x", hostile, [hostile]));

  const inert = "`**bold**` @everyone <script> [link](https://evil.test)\\u{a}# Title \\u{202e}";
  expect(issue()).toContain(`- **not-found**: \`\` x: ${inert} \`\`\n  - \`\` ${inert} \`\`\n`);
});

test("the same problem gives the same text, whatever instant it names", () => {
  const texts = ["2030-01-01T00:00:00.000Z", "2030-01-02T03:04:05.678Z"].map((instant) => {
    const reason = `refuses further requests until ${instant} (403)`;
    new Problems(work).set("fetch", new SyncFailure("rate-limited", "api.test", reason));
    return issue();
  });
  expect(texts[0]).toContain("`api.test: refuses further requests until … (403)`");
  expect(texts[1]).toBe(texts[0]);
});

test("every kind of failure has an exit code above 0 and advice", () => {
  for (const code of Object.keys(FAILURES) as FailureCode[]) {
    const failure = new SyncFailure(code, "x", "y");
    expect([1, 3, 4]).toContain(failure.exit);
    expect(failure.advice).toMatch(/^[A-Z].*\.$/u);
  }
});
