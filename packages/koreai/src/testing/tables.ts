import type { StoredTableRow } from "@truewire/core/koreai";
import { isObject, type JsonObject } from "@truewire/core/testing";
import type { Exchange, Handlers } from "./exchange.ts";
import { countOf, cut, type Part } from "./paging.ts";
import { notFound } from "./refusals.ts";
import type { State } from "./state.ts";

/** Who changes rows, as the rows tell it. */
const WRITER = "mock-app";

/** Rows of data tables and of the views of them. */
export const tables: Handlers = {
  "tables.query": (exchange) => {
    const { items, more, total } = page(exchange, rowsOf(exchange.state, exchange.values["tableName"]));
    return { json: { queryResult: items, hasMore: more, total } };
  },
  // Whether more follows is not told here.
  "tables.queryView": (exchange) => {
    const { state, values } = exchange;
    const table = state.views.get(values["viewName"] ?? "");
    if (table === undefined) throw notFound(`There is no view ${values["viewName"]}`);
    return { json: { queryResult: page(exchange, rowsOf(state, table)).items } };
  },
  "tables.insert": ({ state, values, body }) => {
    const rows = rowsOf(state, values["tableName"]);
    const row = addRow(state, rows, body["data"]);
    return { json: row };
  },
  "tables.insertMany": ({ state, values, body }) => {
    const rows = rowsOf(state, values["tableName"]);
    const given: readonly unknown[] = Array.isArray(body["data"]) ? body["data"] : [];
    return { json: { records: given.map((row) => addRow(state, rows, row)) } };
  },
  "tables.update": ({ state, values, body }) => {
    const rows = rowsOf(state, values["tableName"]);
    const changed = rows.filter((row) => meets(row, body["query"]));
    const written = { Updated_On: state.now(), Updated_By: WRITER };
    for (const row of changed) Object.assign(row, body["data"], written);
    return { json: { nModified: changed.length } };
  },
  "tables.delete": ({ state, values, body }) => {
    const rows = rowsOf(state, values["tableName"]);
    const kept = rows.filter((row) => !meets(row, body["query"]));
    const nDeleted = rows.length - kept.length;
    rows.splice(0, rows.length, ...kept);
    return { json: { nDeleted } };
  },
};

/** Adds a row, with what the server adds to it. */
export function addRow(state: State, rows: StoredTableRow[], given: unknown): StoredTableRow {
  const now = state.now();
  const added = { Created_On: now, Updated_On: now, Created_By: WRITER, Updated_By: WRITER };
  const row = { ...added, sys_Id: state.newId("row"), ...(isObject(given) ? given : {}) };
  rows.push(row);
  return row;
}

function rowsOf(state: State, name: string | undefined): StoredTableRow[] {
  const rows = state.tables.get(name ?? "");
  if (rows === undefined) throw notFound(`There is no table ${name}`);
  return rows;
}

function page({ query, body }: Exchange, rows: readonly StoredTableRow[]): Part<StoredTableRow> {
  const found = body["query"] === undefined ? rows : rows.filter((row) => meets(row, body["query"]));
  return cut(
    found,
    countOf(query.get("sys_offset"), "sys_offset", 0),
    countOf(query.get("sys_limit"), "sys_limit", 10, 100),
  );
}

/** Whether a row meets a condition; one that joins nothing with `or` wants all of its expressions. */
function meets(row: JsonObject, condition: unknown): boolean {
  const { expressions, operator } = isObject(condition) ? condition : {};
  const all = Array.isArray(expressions) ? expressions.filter(isObject) : [];
  return operator === "or" ? all.some((one) => holds(row, one)) : all.every((one) => holds(row, one));
}

function holds(row: JsonObject, { field, operand, value }: JsonObject): boolean {
  const own = row[String(field)] ?? null;
  if (operand === "=") return own === value;
  if (operand === "!=") return own !== value;
  const comparable =
    (typeof own === "number" && typeof value === "number") || (typeof own === "string" && typeof value === "string");
  return comparable && (operand === "<" ? own < value : own > value);
}
