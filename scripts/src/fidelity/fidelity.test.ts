import { describe, expect, it } from "vitest";
import type { JsonValue } from "../shared/json.ts";
import type { OverlayAction } from "../spec/overlay/types.ts";
import { correctionsOf } from "./corrections.ts";
import { renderFidelity } from "./render-fidelity.ts";

function notes(id: string, expected?: JsonValue) {
  return {
    id,
    reason: `about ${id}`,
    evidence: ["app/a.rb", "app/b.rb"],
    ...(expected !== undefined && { expect: expected }),
  };
}

const replaced: OverlayAction[] = [
  { target: "$.x", remove: true, "x-truewire": notes("schemas.team.properties.id", { type: "number" }) },
  { target: "$", update: { x: { type: "integer" } }, "x-truewire": notes("schemas.team.properties.id") },
];
const removed: OverlayAction = { target: "$.y", remove: true, "x-truewire": notes("schemas.team.type", "object") };
const told: OverlayAction = {
  target: "$.z",
  update: { properties: { name: { description: "Words only." } }, summary: "Words" },
  "x-truewire": notes("schemas.team.notes"),
};

describe("correctionsOf", () => {
  it("makes one correction of a replacement, and none of words", () => {
    expect(correctionsOf([...replaced, removed, told])).toEqual([
      {
        id: "schemas.team.properties.id",
        target: "$.x",
        reason: "about schemas.team.properties.id",
        evidence: ["app/a.rb", "app/b.rb"],
        upstream: { type: "number" },
        wire: { x: { type: "integer" } },
      },
      {
        id: "schemas.team.type",
        target: "$.y",
        reason: "about schemas.team.type",
        evidence: ["app/a.rb", "app/b.rb"],
        upstream: "object",
      },
    ]);
  });
});

describe("renderFidelity", () => {
  it("gives every correction a row, with what upstream says, what the wire does, and numbers of the evidence", () => {
    const text = renderFidelity(correctionsOf([...replaced, removed]), "0123abc");
    const rows = text.split("\n").map((line) => line.replaceAll(/ +/g, " "));
    expect(rows).toContain(
      '| `team.properties.id` | `{"type":"number"}` | `{"x":{"type":"integer"}}` | about schemas.team.properties.id | 1, 2 |',
    );
    expect(rows).toContain('| `team.type` | `"object"` | nothing | about schemas.team.type | 1, 2 |');
    expect(text).toContain("2 corrections, read from upstream's source at commit `0123abc`");
    expect(rows).toContain("1. `app/a.rb`");
  });

  it("puts a correction of an unknown kind at the end rather than leaving it out", () => {
    const other: OverlayAction = { target: "$.info", update: { title: "x" }, "x-truewire": notes("info") };
    expect(renderFidelity(correctionsOf([other]), "0123abc")).toContain("## Everything else");
  });

  it("keeps hostile text from acting as Markdown or HTML, or breaking the table", () => {
    const hostile: OverlayAction = {
      target: "$.x",
      remove: true,
      "x-truewire": {
        id: "schemas.a|b`c",
        reason: "<img src=x> | [link](https://evil.example.com) \u202E",
        evidence: ["``|<script>"],
        expect: "`|</td><script>alert(1)</script>\n# heading",
      },
    };
    const text = renderFidelity(correctionsOf([hostile]), "0123abc");
    expect(text).not.toContain("\u202E");
    expect(text).not.toMatch(/^# heading/m);
    const row = text.split("\n").find((line) => line.includes("evil.example.com")) ?? "";
    // Five cells: every other bar is escaped.
    expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
    expect(row).toContain("\\<img");
    expect(row).toContain("\\[link\\]");
  });
});
