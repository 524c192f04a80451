import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const condition = { expressions: [{ field: "firstName", operand: "=", value: "Jane" } as const] };
const row = { firstName: "Jane", number: 263 };
const stored = { ...row, sys_Id: "sys-1", _id: "23n4", Created_On: "2020-03-28T07:02:09.652Z" };

describeCalls([
  {
    name: "tables.query",
    call: ({ tables }) => tables.query("people", { query: condition, sys_limit: 100 }).toArray(),
    sent: ["POST", "/api/public/tables/people/query?sys_limit=100", { query: condition }],
    reply: { hasMore: false, total: 1, metaInfo: [{ name: "firstName", type: "string" }], queryResult: [row] },
    gives: [row],
  },
  {
    name: "tables.insert",
    call: ({ tables }) => tables.insert("people", row),
    sent: ["POST", "/api/public/tables/people", { data: row }],
    reply: stored,
  },
  {
    name: "tables.insertMany",
    call: ({ tables }) => tables.insertMany("people", [row, { firstName: "Jo" }]),
    sent: ["POST", "/api/public/tables/people/bulk", { data: [row, { firstName: "Jo" }] }],
    reply: { records: [stored] },
  },
  {
    name: "tables.update",
    call: ({ tables }) => tables.update("people", { query: condition, data: { firstName: "Ann" } }),
    sent: ["PUT", "/api/public/tables/people", { query: condition, data: { firstName: "Ann" } }],
    reply: { nModified: 1 },
  },
  {
    name: "tables.delete",
    call: ({ tables }) => tables.delete("people", { ...condition, operator: "and" }),
    sent: ["DELETE", "/api/public/tables/people", { query: { ...condition, operator: "and" } }],
    reply: { nDeleted: 1 },
  },
]);

describe("a walk over rows", () => {
  const rows = [0, 1, 2, 3, 4].map((number) => ({ number, sys_Id: `sys-${number}` }));
  const from = (target: string): number => Number(new URL(target, "http://localhost").searchParams.get("sys_offset"));

  it("of a table goes on while there are more, whatever the total says", async () => {
    await using server = await recordingServer(({ target }) => {
      const queryResult = rows.slice(from(target), from(target) + 2);
      return { json: { hasMore: from(target) + 2 < rows.length, total: queryResult.length, queryResult } };
    });
    const found = await clientOf(server.url).tables.query("people", { sys_limit: 2 }).toArray();
    expect(found).toEqual(rows);
    expect(server.requests.map(({ target, json }) => [from(target), json])).toEqual([
      [0, {}],
      [2, {}],
      [4, {}],
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("of a view ends with the first empty page", async () => {
    await using server = await recordingServer(({ target }) => ({
      json: { metaInfo: [], queryResult: rows.slice(from(target), from(target) + 2) },
    }));
    await expect(clientOf(server.url).tables.queryView("latest", { sys_limit: 2 }).toArray()).resolves.toEqual(rows);
    expect(server.requests.map(({ path }) => path)).toEqual(Array(4).fill("/api/public/views/latest/query"));
    await expectValidExchanges("koreai", server.exchanges);
  });
});

it("takes a row whose columns look like a failure for a row", async () => {
  const job = { status: "failed", errors: ["x"], success: false, sys_Id: "sys-1", _id: "1" };
  await using server = await recordingServer(() => ({ json: job }));
  await expect(clientOf(server.url).tables.insert("jobs", { status: "failed" })).resolves.toEqual(job);
});

it("takes an answer that is no row for the failure that it tells of", async () => {
  await using server = await recordingServer(() => ({ json: { errors: [{ msg: "no such column", code: 400 }] } }));
  await expect(clientOf(server.url).tables.insert("people", row)).rejects.toMatchObject({
    name: "ReportedFailureError",
    serverMessage: "no such column",
  });
});

describe("arguments", () => {
  const untyped = (value: unknown): never => value as never;
  // Each of these letters takes two bytes.
  const large = { text: "é".repeat(26 * 1024 * 1024) };
  const longer = { text: "x".repeat(51 * 1024 * 1024) };
  describeRefusals([
    ["a page over 100", "sys_limit", ({ tables }) => tables.query("people", { sys_limit: 101 })],
    ["a negative offset", "sys_offset", ({ tables }) => tables.queryView("latest", { sys_offset: -1 })],
    ["no rows", "rows", ({ tables }) => tables.insertMany("people", [])],
    ["rows over 50 MB in bytes", "rows", ({ tables }) => tables.insertMany("people", [large])],
    ["rows over 50 MB in letters", "rows", ({ tables }) => tables.insertMany("people", [longer])],
    ["a change of all rows", "query", ({ tables }) => tables.update("people", untyped({ data: row }))],
    ["a change of nothing", "data", ({ tables }) => tables.update("people", untyped({ query: condition }))],
    ["a removal of all rows", "query", ({ tables }) => tables.delete("people", untyped(undefined))],
    [
      "a removal without expressions",
      "query.expressions",
      ({ tables }) => tables.delete("people", { expressions: [] }),
    ],
    ["a table without a name", "tableName", ({ tables }) => tables.insert("", row)],
  ]);

  it("of nearly 50 MB are sent", async () => {
    await using server = await recordingServer(() => ({ json: { records: [] } }));
    const rows = [{ text: "x".repeat(50 * 1024 * 1024 - 100) }];
    await clientOf(server.url).tables.insertMany("people", rows);
    expect(server.last().body).toHaveLength(JSON.stringify({ data: rows }).length);
  });
});
