import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../shared/repository-root.ts";
import { releaseOf, type Published } from "./release-fixture.testing.ts";

/** Versions after `changeset version` has consumed one changeset. */
function versionsAfter(
  bumps: Partial<Record<Published, "major" | "minor" | "patch">>,
): Readonly<Record<Published, string>> {
  const front = Object.entries(bumps).map(([name, level]) => `"@truewire/${name}": ${level}`);
  return releaseOf((folder) => {
    writeFileSync(join(folder, ".changeset/one.md"), `---\n${front.join("\n")}\n---\n\nA change.\n`);
  }).versions;
}

describe("independent versions", () => {
  it("a break in Chatwoot is a chatwoot major, a core minor, and nothing for koreai", () => {
    expect(versionsAfter({ chatwoot: "major", core: "minor" })).toEqual({
      core: "1.1.0",
      chatwoot: "2.0.0",
      koreai: "1.0.0",
    });
  });

  it("a break in Kore.ai is a koreai major, a core minor, and nothing for chatwoot", () => {
    expect(versionsAfter({ koreai: "major", core: "minor" })).toEqual({
      core: "1.1.0",
      chatwoot: "1.0.0",
      koreai: "2.0.0",
    });
  });

  it("a break in the transport reaches both clients, because its new version leaves their range", () => {
    expect(versionsAfter({ core: "major" })).toEqual({ core: "2.0.0", chatwoot: "1.0.1", koreai: "1.0.1" });
  });
});

/** The clients that a changeset leaves to be raised by a patch, although it breaks the transport below them. */
function forgottenClients(changeset: string): readonly string[] {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(changeset)?.[1] ?? "";
  const levels = (parse(front) ?? {}) as Readonly<Record<string, string>>;
  if (levels["@truewire/core"] !== "major") return [];
  return ["@truewire/chatwoot", "@truewire/koreai"].filter((name) => !Object.hasOwn(levels, name));
}

describe("a break in the transport", () => {
  it("would be found when it leaves the level of a client to chance", () => {
    const all = '"@truewire/core": major\n"@truewire/chatwoot": major\n"@truewire/koreai": patch';
    expect(forgottenClients(`---\n${all}\n---\n\nA change.\n`)).toEqual([]);
    expect(forgottenClients('---\n"@truewire/core": major\n---\n\nA change.\n')).toHaveLength(2);
    expect(forgottenClients('---\n"@truewire/core": minor\n---\n\nA change.\n')).toEqual([]);
  });

  const folder = join(repositoryRoot, ".changeset");
  const pending = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  it("names a level for both clients in every changeset that is pending", () => {
    const forgotten = pending.filter((file) => forgottenClients(readFileSync(join(folder, file), "utf8")).length > 0);
    expect(forgotten).toEqual([]);
  });
});
