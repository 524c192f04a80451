import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { areaSlug, readDepartures, readUnfinishedAreas } from "./departures.ts";

let root = "";
const write = (name: string, text: string): void => writeFileSync(join(root, "scripts/src/koreai", name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-departures-"));
  mkdirSync(join(root, "scripts/src/koreai/departures"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it("reads the files of all areas in order", () => {
  write("departures/search-ai.yaml", "a/b:\n  mark body x: one reason\n");
  write("departures/agent-ai.yaml", "c/d#e:\n  request one: it is cut off\n");
  write("departures/notes.txt", "nothing");
  expect(readDepartures(root)).toEqual([
    { area: "agent-ai", of: "c/d#e", what: "request one", reason: "it is cut off" },
    { area: "search-ai", of: "a/b", what: "mark body x", reason: "one reason" },
  ]);
  expect(readDepartures(join(root, "none"))).toEqual([]);
});

it("refuses what is no map of reasons", () => {
  write("departures/a.yaml", "[]\n");
  expect(() => readDepartures(root)).toThrow("departures/a.yaml#: must be an object by entry id");
  write("departures/a.yaml", "a/b: because\n");
  expect(() => readDepartures(root)).toThrow("departures/a.yaml#/a~1b: must be an object of what to its reason");
  write("departures/a.yaml", "a/b: { scope: }\n");
  expect(() => readDepartures(root)).toThrow("departures/a.yaml#/a~1b/scope: needs a reason");
});

it("reads the unfinished areas", () => {
  write("unfinished-areas.yaml", "- Search AI\n\n- Agent AI\n");
  expect(readUnfinishedAreas(root)).toEqual(["Search AI", "Agent AI"]);
  write("unfinished-areas.yaml", "[]\n");
  expect(readUnfinishedAreas(root)).toEqual([]);
  write("unfinished-areas.yaml", "- { a: b }\n");
  expect(() => readUnfinishedAreas(root)).toThrow("unfinished-areas.yaml#/0: must be the name of an area");
});

it("calls an area's file by its name", () => {
  expect(areaSlug("Contact Center AI / Voice gateway and SMS")).toBe("contact-center-ai-voice-gateway-and-sms");
});
