import { expect, test } from "vitest";

import { LOCAL_OVERLAY } from "../testing/chatwoot.ts";
import { withoutActions } from "./delete-actions.ts";
import { YamlLines } from "./yaml-lines.ts";

function without(...indexes: readonly number[]): string {
  return withoutActions(LOCAL_OVERLAY, "overlay.local.yaml", new Set(indexes));
}

test("takes nothing out when nothing is to go", () => {
  expect(without()).toBe(LOCAL_OVERLAY);
});

test("takes out the lines of an action and no others", () => {
  const kept = without(0);

  expect(LOCAL_OVERLAY.split("\n")).toEqual(expect.arrayContaining(kept.split("\n")));
  expect(kept).toContain(
    "  # The id is whole.\n\n  # The colour is not described.\n  - target: $.components.schemas.thing.properties\n",
  );
  expect(kept).not.toContain("thing.id");
});

test("takes out the last one, and all of them", () => {
  expect(without(1)).toMatch(/expect:\n {8}type: number\n\n {2}# The colour is not described\.\n$/u);
  expect(without(0, 1)).toContain("\nactions: []\n");
});

test("refuses a file in which actions share lines", () => {
  const notes = "{ id: ID, reason: x, evidence: y }";
  const actions = ["a", "b"].map((id) => `{ target: $.${id}, remove: true, x-truewire: ${notes.replace("ID", id)} }`);
  const text = `overlay: 1.0.0\ninfo: { title: x, version: "1" }\nactions: [${actions.join(", ")}]\n`;

  expect(() => withoutActions(text, "flow.yaml", new Set([0]))).toThrow("flow.yaml#");
});

test("tells the line of a place, or of the last thing on the way to it", () => {
  const lines = new YamlLines("a:\n  b:\n    - c: 1\n    - d: 2\n");

  expect(lines.lineOf(["a", "b", 1, "d"])).toBe(4);
  expect(lines.lineOf(["a", "b", 7])).toBe(3);
  expect(lines.lineOf([])).toBe(1);
});
