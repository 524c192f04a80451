import { describe, expect, it } from "vitest";

import { assembleKoreai, checkPages } from "../assemble.ts";
import type { InventoryEntry } from "../inventory.ts";
import type { SourceFile } from "../notation.ts";
import { indexOperations } from "../operation-index.ts";
import { ERRORS, operationText, page, pageOf, pageWithSchemas } from "../test-sources.ts";
import { compareReport } from "./compare-report.ts";
import { compare, type Verdict } from "./compare.ts";
import type { Departure } from "./departures.ts";

const entry = (changes: Partial<InventoryEntry> = {}): InventoryEntry => ({
  id: "tests/things",
  area: "Search AI",
  method: "POST",
  path: "/things/{streamId}",
  params: [],
  samples: { request: {}, response: {}, error: {} },
  responseFields: [],
  scope: "builder=NA; admin=Things",
  rateLimit: "not stated",
  ...changes,
});

const shapes = `
  ThingRequest:
    type: object
    additionalProperties: false
    required: [name]
    properties:
      name: { type: string }
      parts: { type: array, items: { type: object, additionalProperties: false, required: [id], properties: { id: { type: integer } } } }
      labels: { type: object, additionalProperties: { type: string } }
  Thing:
    type: object
    required: [id]
    properties: { id: { type: string }, tags: { type: array, items: {} }, extra: { type: object } }`;

const operation = (changes: Readonly<Record<string, string>> = {}): string =>
  operationText({
    id: "things.create",
    method: "POST",
    path: "/things/{botId}",
    parameters:
      "{ path: { botId: { schema: { type: string } } }, header: { accountId: { required: true, schema: { type: string } } } }",
    body: "{ schema: { $ref: ThingRequest } }",
    responses: '{ "200": { schema: { $ref: Thing } } }',
    ...changes,
  });
const things = (changes: Readonly<Record<string, string>> = {}): SourceFile =>
  pageWithSchemas("things", operation(changes), shapes);

interface Given {
  readonly pages?: readonly SourceFile[];
  readonly departures?: readonly Departure[];
  readonly unfinished?: readonly string[];
}

function verdict(entries: readonly InventoryEntry[], given: Given = {}): Verdict {
  const { pages = [things()], departures = [], unfinished = [] } = given;
  const checked = checkPages(pages);
  return compare({
    entries,
    pages: checked.map(({ content }) => content),
    index: indexOperations(checked),
    document: assembleKoreai(pages, [ERRORS]),
    departures,
    unfinished,
  });
}

const told = (entries: readonly InventoryEntry[], given?: Given): readonly string[] =>
  verdict(entries, given).unexcused.map(({ of, what, detail }) => `${of} ${what}: ${detail}`);
const whats = (changes: Partial<InventoryEntry>): readonly string[] =>
  verdict([entry(changes)]).unexcused.map(({ what }) => what);

describe("joining entries and operations", () => {
  it("goes by method and path, whatever path parameters are called", () => {
    expect(told([entry()])).toEqual([]);
    expect(verdict([entry({ method: "PUT" })]).missing.map(({ id }) => id)).toEqual(["tests/things"]);
    expect(verdict([entry({ path: "/things" })]).pairs).toEqual([]);
  });

  it("goes by name where a page has another path, and refuses a name that is not needed or nobody's", () => {
    const named = [things({ entries: "[tests/things]" })];
    expect(verdict([entry({ path: "/other" })], { pages: named })).toMatchObject({ problems: [], missing: [] });
    expect(verdict([entry()], { pages: named }).problems).toEqual([
      "things.create need not name tests/things: method and path tell",
    ]);
    expect(verdict([entry({ id: "tests/other" })], { pages: named }).problems).toEqual([
      "things.create names tests/things, which is no entry of the inventory",
    ]);
  });

  it("goes by the page's only mention", () => {
    const other = entry({ id: "tests/other", path: "/elsewhere" });
    const pages = [things(), pageOf("other", "describes: [things.create]")];
    expect(verdict([entry(), other], { pages })).toMatchObject({ missing: [], unexcused: [] });
    expect(verdict([entry(), other]).missing).toEqual([other]);
  });

  it("goes by the page for calls that the platform makes", () => {
    const hook = `webhooks: [{ id: things.onCall, summary: Asks., scope: { admin: Things }, confidence: low,
      body: { schema: { $ref: Call } }, responses: { "200": {} } }]
schemas:
  Call: { type: object, properties: { at: { type: string } } }`;
    const call = entry({ id: "tests/hook", method: null, path: null });
    const request = { good: { at: "x" }, bad: { at: 1 } };
    const pages = [things(), pageOf("hook", hook)];
    expect(told([entry(), { ...call, samples: { ...call.samples, request } }], { pages })).toEqual([
      "tests/hook request bad: /at must be string; /at must be string (objects closed)",
    ]);
  });

  it("refuses an operation that no entry stands for", () => {
    const pages = [things(), page("more", operationText())];
    expect(told([entry()], { pages })).toEqual(["things.list entry: stands for no entry of the inventory"]);
  });
});

describe("facts", () => {
  it.each([
    [{ id: "tests/things#one" }, []],
    [{ id: "tests/else" }, ["page", "area"]],
    [{ area: "Quality AI" }, ["area"]],
    [{ scope: "builder=Things; admin=NA" }, ["scope"]],
    [{ scope: "Things (list: Other)" }, ["scope"]],
    [{ rateLimit: "bot: 60/min, 1800/h" }, ["rateLimit"]],
  ] as const)("of %j differ in %j", (changes, expected) => {
    expect(whats(changes)).toEqual(expected);
  });

  it.each([
    ["Things (list: Other)", "{ any: Things }"],
    ["none", "{}"],
    ["(not stated)", "{}"],
    ["builder=NA; admin=NA (any app)", "{}"],
    ["builder=A > B; admin=C", "{ builder: A > B, admin: C }"],
  ])("read the scope %s as %s", (scope, ours) => {
    expect(told([entry({ scope })], { pages: [things({ scope: ours })] })).toEqual([]);
  });

  it.each([
    ["account: 60/min", "{ perMinute: 60, scope: account }"],
    ["account+table: 600/min, 18000/h", "{ perMinute: 600, perHour: 18000, scope: table }"],
    ["request_id: 60/min, 1800/h", "{ perMinute: 60, perHour: 1800, scope: request }"],
  ])("read the rate limit %s as %s", (rateLimit, ours) => {
    expect(told([entry({ rateLimit })], { pages: [things({ rateLimit: ours })] })).toEqual([]);
  });
});

describe("parameters and fields", () => {
  it.each([
    ["body", "name", true, []],
    ["body", "name", false, ["mark body name"]],
    ["body", "name", null, ["mark body name"]],
    ["body", "parts", true, ["mark body parts"]],
    ["body", "parts[].id", true, []],
    ["body", "parts[].no", false, ["missing body parts[].no"]],
    ["body", "labels.any", false, []],
    ["body", "(root)", null, []],
    ["header", "AccountId", true, []],
    ["header", "iid", true, ["missing header iid"]],
    ["header", "Accept-Language", false, []],
    ["query", "name", false, ["missing query name"]],
    ["path", "streamId", true, []],
  ] as const)("in %s: %s, required %s, gives %j", (place, name, required, expected) => {
    expect(whats({ params: [{ in: place, name, required }] })).toEqual(expected);
  });

  it("takes the variant that the page's own samples are of, where pages share an operation", () => {
    const union = `
  Both: { oneOf: [{ $ref: Voice }, { $ref: Sms }] }
  Voice: { type: object, additionalProperties: false, required: [kind, at], properties: { kind: { const: voice }, at: { type: string } } }
  Sms: { type: object, additionalProperties: false, required: [kind], properties: { kind: { const: sms }, at: { type: string } } }
  Thing: { type: object }`;
    const pages = [
      pageWithSchemas("things", operation({ body: "{ schema: { $ref: Both } }" }), union),
      pageOf("sms", "describes: [things.create]"),
    ];
    const of = (id: string, kind: object, required: boolean): InventoryEntry =>
      entry({
        id,
        params: [{ in: "body", name: "at", required }],
        samples: { request: { one: { ...kind } }, response: {}, error: {} },
      });
    const voice = { kind: "voice", at: "x" };
    const sms = { kind: "sms" };
    expect(told([of("tests/things", voice, true), of("tests/sms", sms, false)], { pages })).toEqual([]);
    expect(told([of("tests/things", voice, true), of("tests/sms", sms, true)], { pages })).toEqual([
      "tests/sms mark body at: is optional, which the page says otherwise",
    ]);
  });

  it("knows every answered field", () => {
    expect(whats({ responseFields: [{ name: "id" }, { name: "tags[]" }, { name: "total" }] })).toEqual(["field total"]);
  });
});

describe("samples", () => {
  const samples = (
    kind: "request" | "response" | "error",
    value: InventoryEntry["samples"]["error"],
  ): readonly string[] => whats({ samples: { request: {}, response: {}, error: {}, [kind]: value } });

  it("fit as the description stands, and with every object closed", () => {
    expect(samples("request", { good: { name: "x" }, bad: {}, text: "curl" })).toEqual(["request bad", "request text"]);
    expect(samples("response", { good: { id: "x", tags: [] }, more: { id: "x", no: 1 }, none: {} })).toEqual([
      "response more",
      "response none",
    ]);
    expect(samples("response", { list: { id: "x", tags: [1] }, object: { id: "x", extra: { a: 1 } } })).toEqual([
      "response list",
      "response object",
    ]);
    expect(samples("error", { good: { errors: ["x"] }, text: "no", bad: { error: 1 } })).toEqual(["error bad"]);
  });

  it("of a body that is not described do not fit", () => {
    const get = entry({ id: "tests/list", method: "GET", path: "/api/public/things" });
    const request = { one: {} };
    expect(
      told([{ ...get, samples: { ...get.samples, request } }], { pages: [page("list", operationText())] }),
    ).toEqual(["tests/list request one: nothing of the kind is described"]);
  });
});

describe("what stands beside the gate", () => {
  const departure: Departure = { area: "search-ai", of: "tests/things", what: "mark body name", reason: "because" };
  const marked = entry({ params: [{ in: "body", name: "name", required: false }] });

  it("excuses a finding, and fails when it is not needed or stands in another area's file", () => {
    expect(verdict([marked], { departures: [departure] })).toMatchObject({ unexcused: [], stale: [] });
    expect(verdict([entry()], { departures: [departure] }).stale).toEqual([
      "departures/search-ai.yaml: tests/things: mark body name is not needed",
    ]);
    expect(verdict([marked], { departures: [{ ...departure, area: "quality-ai" }] }).stale).toEqual([
      "tests/things belongs in departures/search-ai.yaml",
    ]);
  });

  it("names unfinished areas only", () => {
    const left = entry({ id: "tests/left", path: "/left", area: "Agent AI" });
    expect(verdict([entry(), left], { unfinished: ["Agent AI"] }).stale).toEqual([]);
    expect(verdict([entry(), left], { unfinished: ["Agent AI", "Search AI", "Nothing"] }).stale).toEqual([
      "unfinished-areas.yaml: Search AI is described whole and can go",
      "unfinished-areas.yaml: Nothing is no area of the inventory",
    ]);
  });

  it("is printed as it would be written", () => {
    const left = entry({ id: "tests/left", path: "/left", area: "Agent AI" });
    const report = compareReport(verdict([marked, left]), undefined);
    expect(report).toBe(
      [
        "# not described: tests/left (POST /left)",
        "# departures/search-ai.yaml",
        "tests/things:",
        "  mark body name: is required, which the page says otherwise",
        "# 1 entries not described, 1 findings",
        "",
      ].join("\n"),
    );
    expect(compareReport(verdict([marked, left]), "Agent AI")).not.toContain("tests/things");
  });
});
