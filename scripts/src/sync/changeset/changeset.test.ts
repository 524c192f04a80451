import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { releaseOf } from "../../release/release-fixture.testing.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import { classification, finding } from "./classification.testing.ts";
import { renderChangeset } from "./render-changeset.ts";
import { taskList } from "./task-list.ts";
import { packagesOf } from "./vendor-packages.ts";
import { readWrappers } from "./wrappers.ts";
import { isChangesetCurrent, writeChangeset } from "./write-changeset.ts";

const at = (method: string, path: string, operationId: string) => ({ method, path, operationId });
const added: OperationMatch = { kind: "added", id: "things.create", new: at("POST", "/things", "things.create") };
const removed: OperationMatch = { kind: "removed", id: "things.remove", old: at("DELETE", "/things/{id}", "remove") };
const moved: OperationMatch = {
  kind: "moved",
  id: "things.get",
  old: at("GET", "/thing/{id}", "get"),
  new: at("GET", "/things/{id}", "get"),
  by: "operationId",
};
const renamed: OperationMatch = {
  kind: "renamed",
  id: "things.list",
  old: at("GET", "/things", "list"),
  new: at("GET", "/things", "listThings"),
  by: "place",
};
const breaking = finding({ rule: "res.removed", level: "major", before: "string", after: "" });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-changeset-"));
  mkdirSync(join(root, ".changeset"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});
const file = (vendor: string): string => join(root, `.changeset/sync-${vendor}.md`);

describe("renderChangeset", () => {
  it("tells in groups what was added, changed, removed and moved, and breaks with before and after", () => {
    const text = renderChangeset(
      classification({
        findings: [
          breaking,
          finding({ rule: "op.added", level: "minor", operations: ["things.create"] }),
          finding({ rule: "res.narrowed", level: "minor" }),
          finding({ rule: "req.widened", level: "minor", direction: "request", before: "", after: "colour?: string" }),
          finding({ rule: "res.enum.removed", level: "minor", before: '"old"', after: "" }),
          finding({ rule: "doc.constraint", level: "patch", operations: [] }),
        ],
        matches: [added, moved, renamed, removed],
      }),
      packagesOf("chatwoot"),
    );
    expect(text).toBe(`---
"@truewire/core": minor
"@truewire/chatwoot": major
---

Chatwoot's API description was brought up to date.

**Breaking:**

- Removed from responses: \`Thing.size\` of \`things.get\`. Before: \`string\`. After: nothing.

Added:

- \`things.create\` (\`POST /things\`)
- Accepted in requests: \`Thing.size\` of \`things.get\`: \`colour?: string\`.

Changed:

- Narrowed in responses: \`Thing.size\` of \`things.get\`: \`number\` became \`string\`.
- Validation note: \`Thing.size\`: \`number\` became \`string\`.

Removed:

- Values gone from responses: \`Thing.size\` of \`things.get\`, which was \`"old"\`.

Moved:

- \`things.get\`, from \`GET /thing/{id}\` to \`GET /things/{id}\`

Renamed upstream, with their names here unchanged:

- \`things.list\`, which upstream calls \`listThings\` now
`);
  });

  it("says nothing where users see no change", () => {
    expect(renderChangeset(classification(), packagesOf("chatwoot"))).toBeUndefined();
  });

  it("names a few operations and counts the rest", () => {
    const operations = Array.from({ length: 9 }, (_, index) => `things.do${index}`);
    const text = renderChangeset(
      classification({ findings: [finding({ ...breaking, operations })] }),
      packagesOf("koreai"),
    );
    expect(text).toContain("`things.do5` and 3 more.");
    expect(text).not.toContain("things.do6");
  });

  it("lets hostile names act on neither Markdown, nor front matter, nor a terminal", () => {
    const hostile = '</details>`x`\n---\n"@truewire/koreai": major\n\u202e@someone <img src=x onerror=alert(1)>';
    const text = renderChangeset(
      classification({
        findings: [finding({ ...breaking, rule: hostile, before: hostile, operations: [hostile] })],
        matches: [{ ...added, id: hostile }],
      }),
      packagesOf("chatwoot"),
    );
    const lines = text?.split("\n") ?? [];
    expect(lines.filter((line) => line === "---")).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('"@truewire/'))).toHaveLength(2);
    expect(text).not.toContain("\u202e");
    // Outside of code spans nothing of it is left that could be markup.
    const outside = text?.replaceAll(/(`+)[\s\S]*?[^`]\1(?!`)/gu, "");
    expect(outside).not.toMatch(/(?<!\\)[<>]/u);
    expect(outside).not.toContain("@someone");
  });
});

describe("writeChangeset", () => {
  it("writes once, changes nothing the second time, and removes the file when nothing remains", () => {
    const change = classification({ findings: [breaking] });
    expect(isChangesetCurrent(root, change)).toBe(false);
    expect(writeChangeset(root, change)).toBe("written");
    expect(isChangesetCurrent(root, change)).toBe(true);
    expect(writeChangeset(root, change)).toBe("unchanged");
    expect(isChangesetCurrent(root, classification())).toBe(false);
    expect(writeChangeset(root, classification())).toBe("removed");
    expect(existsSync(file("chatwoot"))).toBe(false);
    expect(writeChangeset(root, classification())).toBe("none");
  });

  it("leaves every other changeset alone", () => {
    writeFileSync(file("koreai"), "theirs");
    writeChangeset(root, classification({ findings: [breaking] }));
    writeChangeset(root, classification());
    expect(readFileSync(file("koreai"), "utf8")).toBe("theirs");
  });

  it("refuses a vendor that no package belongs to", () => {
    expect(() => writeChangeset(root, classification({ vendor: "../x", findings: [breaking] }))).toThrow("no package");
  });

  it("lets a person choose another level, and nothing else", () => {
    const change = classification({ findings: [breaking] });
    writeChangeset(root, { ...change, bump: "minor" });
    expect(isChangesetCurrent(root, change)).toBe(true);
    const lowered = readFileSync(file("chatwoot"), "utf8");
    for (const edited of [
      lowered.replace('"@truewire/core": minor', '"@truewire/core": patch'),
      lowered.replace('"@truewire/chatwoot": minor', '"@truewire/koreai": minor'),
      lowered.replace('"@truewire/chatwoot": minor', '"@truewire/chatwoot": none'),
      `${lowered}More.\n`,
    ]) {
      writeFileSync(file("chatwoot"), edited);
      expect(isChangesetCurrent(root, change), edited).toBe(false);
    }
    // Where users see no change, there is no level to choose.
    writeFileSync(file("chatwoot"), lowered);
    expect(isChangesetCurrent(root, classification())).toBe(false);
  });

  it("releases a break in Chatwoot as a major of its client, a minor of the core, and nothing of Kore.ai's", () => {
    const { versions, changelogs } = releaseOf((folder) => {
      writeChangeset(folder, classification({ findings: [breaking], matches: [added] }));
    });
    expect(versions).toEqual({ chatwoot: "2.0.0", core: "1.1.0", koreai: "1.0.0" });
    expect(changelogs.chatwoot).toContain("Removed from responses: `Thing.size`");
    expect(changelogs.koreai).toBe("");
  });
});

describe("taskList", () => {
  const wrappers = new Map([
    ["things.get", ["things.get"]],
    ["things.remove", ["things.remove", "things.clear"]],
  ]);

  it("lists what to wrap, to remove, to look at and to decide", () => {
    const findings = [
      breaking,
      finding({ rule: "sec.changed", level: "none", hold: true, fingerprint: "ba9876543210" }),
    ];
    expect(taskList(classification({ findings, matches: [added, removed, moved] }), wrappers)).toEqual([
      "- [ ] Wrap `things.create` (`POST /things`)",
      "- [ ] Remove `things.remove`: `things.remove` is gone",
      "- [ ] Remove `things.clear`: `things.remove` is gone",
      "- [ ] Look at `things.get`: touched by `0123456789ab`",
      "- [ ] Decide about `ba9876543210` (`sec.changed`): types cannot tell what it does",
    ]);
  });

  it("is empty when nothing is left to do", () => {
    expect(taskList(classification({ matches: [moved, renamed] }), wrappers)).toEqual([]);
  });
});

describe("readWrappers", () => {
  it("reads the methods of an operation from a client's table", () => {
    mkdirSync(join(root, "packages/chatwoot"), { recursive: true });
    writeFileSync(
      join(root, "packages/chatwoot/api.md"),
      "| method | operation | request |\n| --- | --- | --- |\n| `labels.add` | `getLabels`, then `setLabels` | `GET /l`, then `POST /l` |\n| `labels.set` | `setLabels` | `POST /l` |\n",
    );
    expect(readWrappers(root, "chatwoot")).toEqual(
      new Map([
        ["getLabels", ["labels.add"]],
        ["setLabels", ["labels.add", "labels.set"]],
      ]),
    );
    expect(readWrappers(root, "koreai").size).toBe(0);
  });

  it("finds the methods of the Chatwoot client in the committed table", () => {
    const committed = readWrappers(join(import.meta.dirname, "../../../.."), "chatwoot");
    expect(committed.get("get-account-details")).toEqual(["accounts.get"]);
  });
});
