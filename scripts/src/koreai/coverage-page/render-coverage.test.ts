import { describe, expect, it } from "vitest";

import { checkPages } from "../assemble.ts";
import { indexOperations } from "../operation-index.ts";
import { operationText, page, pageOf } from "../test-sources.ts";
import { renderCoverage, type Coverage } from "./render-coverage.ts";

const variant =
  '[{ about: "path | row", chosen: { reading: "/a", from: row }, other: { reading: "/b", from: "<b>sample</b>" } }]';
const checked = checkPages([
  page(
    "things",
    operationText({ variants: variant, confidence: "medium" }),
    operationText({ id: "a.b", path: "/{x}", parameters: "{ path: { x: { schema: {} } } }" }),
  ),
  pageOf(
    "more",
    `describes: [things.list]
webhooks: [{ id: a.onCall, summary: Asks., body: { schema: {} }, responses: { "200": {} }, confidence: low }]`,
  ),
]);
const coverage: Coverage = {
  pages: checked.map(({ content }) => content),
  index: indexOperations(checked),
  departures: [
    { area: "search-ai", of: "tests/things", what: "request default", reason: "a curl line, no JSON" },
    { area: "search-ai", of: "tests/things", what: "mark body x", reason: "it is `needed`" },
  ],
  parity: { methods: new Map([["things.list", ["kore.things.list", "kore.things.all"]]]) },
  exceptions: { unreached: { "Search AI": "not yet" }, several: { "things.list": "by windows" } },
};
const lines = renderCoverage(coverage).split("\n");

describe("the page of coverage", () => {
  it("counts", () => {
    expect(lines).toContain(
      "2 pages of the documentation, 2 operations, 1 of them sent by a method of the client, 1 webhooks.",
    );
    expect(lines).toContain("## Search AI: 2 operations");
  });

  it("gives each operation a row in order, with pages, request and methods", () => {
    const rows = lines.filter((line) => / `(GET|POST) /u.test(line));
    expect(rows).toEqual([
      "| `tests/things` | `a.b` | `GET /{x}` | not yet | high |",
      "| `tests/things`, `tests/more` | `things.list` | `GET /api/public/things` | `kore.things.list`, `kore.things.all` | medium |",
    ]);
  });

  it.each([
    ["## Webhooks: 1", "| `tests/more` | `a.onCall` | Asks. | low |"],
    ["## Operations that pages share: 1", "| `things.list` | `tests/things`, `tests/more` |"],
    [
      "## Operations that several methods send: 1",
      "| `things.list` | `kore.things.list`, `kore.things.all` | by windows |",
    ],
    ["## Two readings: 1", "| `things.list` | path \\| row | /a (row) | /b (\\<b\\>sample\\</b\\>) |"],
    ["## Samples that do not count: 1", "| `tests/things` | `request default` | a curl line, no JSON |"],
    ["## Other departures from the pages: 1", "| `tests/things` | `mark body x` | it is \\`needed\\` |"],
  ])("tells under %s: %s", (title, row) => {
    const at = lines.indexOf(title);
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 6]).toBe(row);
  });

  it("leaves out what there is none of", () => {
    const plain = renderCoverage({ ...coverage, departures: [], exceptions: { unreached: {}, several: {} } });
    expect(plain).not.toContain("Samples that do not count");
    expect(plain).not.toContain("Other departures");
    expect(plain).not.toContain("several methods");
  });
});
