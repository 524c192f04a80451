import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { specPaths } from "../../spec/paths.ts";
import { NO_DECISIONS, parseDecisions, readDecisions } from "./decisions.ts";

test("reads what was decided, and nothing where nothing was", () => {
  const root = mkdtempSync(join(tmpdir(), "truewire-decisions-"));
  try {
    const paths = specPaths(root);
    expect(readDecisions(paths, "acme")).toEqual(NO_DECISIONS);
    mkdirSync(join(root, "specs", "acme"), { recursive: true });
    const sha256 = "0".repeat(64);
    writeFileSync(
      paths.file("acme", "decisions.yaml"),
      `findings:\n  - { fingerprint: 0123456789ab, level: minor, reason: R, by: B }\naccept-shrink:\n  - { sha256: "${sha256}", reason: R, by: B }\n`,
    );
    expect(readDecisions(paths, "acme")).toEqual({
      findings: [{ fingerprint: "0123456789ab", level: "minor", reason: "R", by: "B" }],
      acceptShrink: [{ sha256, reason: "R", by: "B" }],
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  expect(parseDecisions("# none yet\n", "f")).toEqual(NO_DECISIONS);
});

const FINDING = "fingerprint: 0123456789ab, level: minor, reason: R, by: B";

test.each([
  ["3", "f#: is not an object"],
  ["decisions: []", "f#/decisions: is not known here"],
  ["findings: 3", "f#/findings: is not a list"],
  ["findings: [3]", "f#/findings/0: is not an object"],
  ["findings: [{ fingerprint: abc }]", "f#/findings/0/level: is not one of none, patch, minor, major"],
  ["findings: [{ level: minor, fingerprint: abc }]", "f#/findings/0/fingerprint: is not twelve hexadecimal digits"],
  ["findings: [{ fingerprint: 0123456789ab, level: minor, by: B }]", "f#/findings/0/reason: is not a text"],
  [`findings: [{ ${FINDING} }, { ${FINDING} }]`, "f#/findings/1: decides 0123456789ab once more"],
  [`findings: [{ ${FINDING}, because: R }]`, "f#/findings/0/because: is not known here"],
  ["accept-shrink: [{ sha256: abc, reason: R, by: B }]", "f#/accept-shrink/0/sha256: is not 64 hexadecimal digits"],
])("refuses %s", (text, message) => {
  expect(() => parseDecisions(text, "f")).toThrow(message);
});
