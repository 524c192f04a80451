import { describe, expect, it } from "vitest";
import type { JsonValue } from "../shared/json.ts";
import type { OverlayAction } from "../spec/overlay/types.ts";
import { readText } from "../shared/read-text.ts";
import { repositoryRoot } from "../shared/repository-root.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { parseOverlay } from "../spec/overlay/parse-overlay.ts";
import { correctionsOf, kindOfCorrection } from "./corrections.ts";
import { FIDELITY_PAGE } from "./fidelity-page.ts";
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

const behaving: OverlayAction = {
  target: "$.o",
  update: { summary: "Words", "x-truewire": { confidence: "high", role: "administrator", envelope: "payload" } },
  "x-truewire": notes("operations.team-list.notes"),
};

describe("correctionsOf", () => {
  it("makes one correction of a replacement", () => {
    expect(correctionsOf([...replaced, removed])).toEqual([
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

describe("kindOfCorrection", () => {
  it.each([
    ["type", replaced],
    ["type", [removed]],
    ["words", [told]],
    ["behaviour", [behaving]],
    ["words", [{ ...behaving, update: { "x-truewire": { confidence: "high" } } }]],
  ] as const)("%s", (kind, actions) => {
    expect(correctionsOf(actions).map(kindOfCorrection)).toEqual([kind]);
  });
});

describe("the committed page", () => {
  const page = readText(`${repositoryRoot}/${FIDELITY_PAGE}`, FIDELITY_PAGE);
  const actions = ["overlay.yaml", "overlay.local.yaml"].flatMap((file) => {
    const path = `specs/chatwoot/${file}`;
    return parseOverlay(parseYaml(readText(`${repositoryRoot}/${path}`, path), path), path).actions;
  });

  it("leaves no correction out", () => {
    const ids = new Set(actions.map((action) => action["x-truewire"].id));
    expect(ids.size).toBeGreaterThan(800);
    const missing = [...ids].filter((id) => !page.includes(`\`${id.slice(id.indexOf(".") + 1)}\``));
    expect(missing).toEqual([]);
  });

  it("cites more than the routes for whatever is read by a controller", () => {
    const byRoutes = correctionsOf(actions).filter(({ evidence }) => evidence.join() === "config/routes.rb");
    // A path that is not routed can be seen nowhere else.
    expect(byRoutes.filter(({ id }) => !id.includes("getConversationMessages"))).toEqual([]);
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
    expect(text).toContain("2 corrections, read from upstream's source at commit `0123abc`: 2 of types");
    expect(rows).toContain("1. `app/a.rb`");
  });

  it("lists what is known of behaviour, and where words were added", () => {
    const text = renderFidelity(correctionsOf([behaving, told]), "0123abc");
    expect(text).toContain('| `team-list.notes` | `role "administrator", envelope "payload"` | 1, 2 |');
    expect(text).toMatch(/## Words\n\n.*\n\n`team.notes`\.\n/);
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
