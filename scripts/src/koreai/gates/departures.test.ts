import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { areaSlug, readDepartures, readUnfinishedAreas } from "./departures.ts";

let folder = "";
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "truewire-departures-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("reads the files of all areas in order", () => {
  write("search-ai.yaml", "a/b:\n  mark body x: one reason\n");
  write("agent-ai.yaml", "c/d#e:\n  request one: it is cut off\n");
  write("notes.txt", "nothing");
  expect(readDepartures(folder)).toEqual([
    { area: "agent-ai", of: "c/d#e", what: "request one", reason: "it is cut off" },
    { area: "search-ai", of: "a/b", what: "mark body x", reason: "one reason" },
  ]);
  expect(readDepartures(join(folder, "none"))).toEqual([]);
});

it("refuses what is no map of reasons", () => {
  write("a.yaml", "[]\n");
  expect(() => readDepartures(folder)).toThrow("departures/a.yaml#: must be an object by entry id");
  write("a.yaml", "a/b: because\n");
  expect(() => readDepartures(folder)).toThrow("departures/a.yaml#/a~1b: must be an object of what to its reason");
  write("a.yaml", "a/b: { scope: }\n");
  expect(() => readDepartures(folder)).toThrow("departures/a.yaml#/a~1b/scope: needs a reason");
});

it("reads the unfinished areas", () => {
  write("list.yaml", "- Search AI\n\n- Agent AI\n");
  expect(readUnfinishedAreas(join(folder, "list.yaml"))).toEqual(["Search AI", "Agent AI"]);
  write("list.yaml", "[]\n");
  expect(readUnfinishedAreas(join(folder, "list.yaml"))).toEqual([]);
  write("list.yaml", "- { a: b }\n");
  expect(() => readUnfinishedAreas(join(folder, "list.yaml"))).toThrow(
    "unfinished-areas.yaml#/0: must be the name of an area",
  );
});

it("calls an area's file by its name", () => {
  expect(areaSlug("Contact Center AI / Voice gateway and SMS")).toBe("contact-center-ai-voice-gateway-and-sms");
});
