import { describe, expect, it } from "vitest";

import { checkPages } from "../assemble.ts";
import { indexOperations } from "../operation-index.ts";
import { operationText, page, pageOf } from "../test-sources.ts";
import { parityOf, type Parity } from "./parity.ts";

const { operations } = indexOperations(
  checkPages([
    page(
      "things",
      operationText({ id: "things.list", path: "/a" }),
      operationText({ id: "things.export.start", path: "/b", job: "{ status: things.export.status }" }),
      operationText({ id: "things.export.status", path: "/c" }),
      operationText({ id: "things.switch", path: "/d" }),
    ),
    pageOf("switch", "describes: [things.switch]"),
  ]),
);

const method = (path: string, ...constants: readonly string[]): { path: string; constants: readonly string[] } => {
  return { path, constants };
};
const list = method("list", "thingsList");
const job = method("export", "thingsExportStart", "thingsExportStatus");
const on = method("on", "thingsSwitch");

function parity(
  methods: readonly ReturnType<typeof method>[],
  unreached: Readonly<Record<string, string>> = {},
  several: Readonly<Record<string, string>> = {},
): Parity {
  return parityOf(operations, methods, { unreached, several });
}

describe("parity of methods and operations", () => {
  it("holds when each operation is sent by one method", () => {
    const all = parity([list, job, on]);
    expect(all).toMatchObject({ unreached: [], repeated: [], stale: [] });
    expect(all.methods.get("things.export.status")).toEqual(["export"]);
  });

  it("misses an operation that no method sends, unless it or its area has a reason", () => {
    expect(parity([list, on]).unreached).toEqual(["things.export.start", "things.export.status"]);
    expect(parity([job, on], { "things.list": "later" })).toMatchObject({ unreached: [], stale: [] });
    expect(parity([on], { "Search AI": "later" })).toMatchObject({ unreached: [], stale: [] });
  });

  it("counts a method that is made of several for those that have none of their own", () => {
    const both = method("both", "thingsList", "thingsSwitch");
    const { methods, unreached, repeated } = parity([job, on, both]);
    expect([methods.get("things.list"), methods.get("things.switch"), unreached, repeated]).toEqual([
      ["both"],
      ["on"],
      [],
      [],
    ]);
    expect(parity([list, job, on, both]).methods.get("things.list")).toEqual(["list"]);
    const twice = method("twice", "thingsList", "thingsSwitch");
    expect(parity([job, on, both, twice]).repeated).toEqual(["things.list is sent by both and twice"]);
  });

  it("lets a shared operation have a method for each page, and a status one beside its job's", () => {
    const off = method("off", "thingsSwitch");
    const status = method("export.status", "thingsExportStatus");
    expect(parity([list, job, status, on, off]).repeated).toEqual([]);
    expect(parity([list, job, on, off, method("toggle", "thingsSwitch")]).repeated).toEqual([
      "things.switch is sent by on and off and toggle",
    ]);
  });

  it("finds an operation that two methods send, unless it has a reason", () => {
    const all = method("all", "thingsList");
    expect(parity([list, job, on, all]).repeated).toEqual(["things.list is sent by list and all"]);
    expect(parity([list, job, on, all], {}, { "things.list": "by windows" })).toMatchObject({
      repeated: [],
      stale: [],
    });
  });

  it("refuses exceptions that are not needed", () => {
    expect(parity([list, job, on], { "Search AI": "x", nothing: "x" }, { "things.list": "x" }).stale).toEqual([
      "Search AI is reached",
      "nothing is reached",
      "things.list is sent by one method",
    ]);
  });
});
