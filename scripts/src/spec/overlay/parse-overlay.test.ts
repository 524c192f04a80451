import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { parseOverlay } from "./parse-overlay.ts";

const NOTES: JsonObject = { id: "a", reason: "R", evidence: "E" };
const ACTION: JsonObject = { target: "$.a", update: { b: 1 }, "x-truewire": NOTES };

function overlay(changes: JsonObject): JsonObject {
  return { overlay: "1.0.0", info: { title: "T", version: "1" }, actions: [ACTION], ...changes };
}

function action(changes: JsonObject): JsonObject {
  return overlay({ actions: [{ ...ACTION, ...changes }] });
}

function notes(changes: JsonObject): JsonObject {
  return action({ "x-truewire": { ...NOTES, ...changes } });
}

test.each<[string, JsonObject]>([
  ["the least there can be", overlay({ actions: [] })],
  ["what it extends", overlay({ extends: "upstream.yaml" })],
  ["a description", action({ description: "D" })],
  ["evidence in several places", notes({ evidence: ["a.rb", "b.rb"] })],
  ["what is expected", notes({ expect: null })],
  ["two adjacent actions of one id", overlay({ actions: [ACTION, ACTION] })],
])("reads %s", (_name, value) => {
  expect(parseOverlay(value, "o.yaml")).toEqual(value);
});

test.each<[string, JsonValue, string]>([
  ["a list", [], "#: is not an object"],
  ["version 2", overlay({ overlay: "2.0.0" }), "#/overlay: is not 1.0.x"],
  ["version 1.1, whose copy is not known here", overlay({ overlay: "1.1.0" }), "#/overlay: is not 1.0.x"],
  ["an unknown key", overlay({ action: [] }), "#/action: is not known here"],
  ["no title", overlay({ info: { version: "1" } }), "#/info/title: is not a text"],
  ["no actions", overlay({ actions: {} }), "#/actions: is not an array"],
  ["an empty extends", overlay({ extends: "" }), "#/extends: is not a text"],
  ["an action that is text", overlay({ actions: ["a"] }), "#/actions/0: is not an object"],
  ["an unknown key of an action", action({ updates: {} }), "#/actions/0/updates: is not known here"],
  ["a target that is none", action({ target: "$.a[" }), "#/actions/0/target: is no JSONPath (RFC 9535): "],
  ["a target of another dialect", action({ target: "a.b" }), "#/actions/0/target: is no JSONPath (RFC 9535): "],
  [
    "neither update nor removal",
    overlay({ actions: [{ target: "$.a", "x-truewire": NOTES }] }),
    "#/actions/0: needs either update or remove",
  ],
  ["both update and removal", action({ remove: true }), "#/actions/0: needs either update or remove"],
  ["a removal that is false", action({ remove: false }), "#/actions/0/remove: is not true"],
  [
    "the removal of everything",
    overlay({ actions: [{ target: "$", remove: true, "x-truewire": NOTES }] }),
    "#/actions/0: would leave no document",
  ],
  ["an update of everything to a text", action({ target: "$", update: "a" }), "#/actions/0: would leave no document"],
  ["no notes", overlay({ actions: [{ target: "$.a", update: {} }] }), "#/actions/0/x-truewire: is not an object"],
  ["an unknown note", notes({ since: "1" }), "#/actions/0/x-truewire/since: is not known here"],
  ["no id", notes({ id: "" }), "#/actions/0/x-truewire/id: is not a text"],
  ["no reason", notes({ reason: 1 }), "#/actions/0/x-truewire/reason: is not a text"],
  ["no evidence", notes({ evidence: null }), "#/actions/0/x-truewire/evidence: is not a text"],
  ["an empty list of evidence", notes({ evidence: [] }), "#/actions/0/x-truewire/evidence: is not a list of texts"],
  [
    "an id that comes back later",
    overlay({ actions: [ACTION, { ...ACTION, "x-truewire": { ...NOTES, id: "b" } }, ACTION] }),
    '#/actions/2/x-truewire/id: "a" is taken; actions of one id stand together',
  ],
])("refuses %s", (_name, value, message) => {
  const read = (): unknown => parseOverlay(value, "o.yaml");
  expect(read).toThrow(SpecError);
  expect(read).toThrow(`o.yaml${message}`);
});
