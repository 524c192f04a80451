import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
