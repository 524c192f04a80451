import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  tablesDelete,
  tablesInsert,
  tablesInsertMany,
  tablesQuery,
  tablesQueryView,
  tablesUpdate,
} from "@truewire/core/koreai";
import type {
  DeletedTableRows,
  InsertedTableRows,
  StoredTableRow,
  TableCondition,
  TableQueryRequest,
  TableRow,
  TableRows,
  TablesDeleteFailure,
  TablesInsertFailure,
  TablesInsertManyFailure,
  TablesQueryFailure,
  TablesQueryQuery,
  TablesQueryViewFailure,
  TablesQueryViewQuery,
  TablesUpdateFailure,
  TableViewRows,
  UpdatedTableRows,
  UpdateTableRowsRequest,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import { requireEntries } from "../../arguments/lists.ts";
import { failuresAsData } from "../../errors/failure-within.ts";
import { isRecord } from "../../is-record.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireBodyWithin } from "./body-size.ts";

/** Which rows to list, and how many a page. */
export interface TableQueryParams extends TableQueryRequest, TablesQueryQuery {}

/** Which rows of a view to list, and how many a page. */
export interface TableViewQueryParams extends TableQueryRequest, TablesQueryViewQuery {}

/** Most rows on a page. */
const mostRows = 100;
/** Largest body of a bulk insert: 50 MB, of the larger kind, so that nothing is refused here that the server would take. */
const mostBytes = 50 * 1024 * 1024;

// A row may have columns of any name, such as `status` with the value `failed`.
const insert = /* @__PURE__ */ failuresAsData(
  tablesInsert,
  (row) => isRecord(row) && typeof row["sys_Id"] === "string",
);

/** Rows of data tables and views. Every method wants credentials of an app that the table or view is shared with. */
export class Tables {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the rows of a table that meet a condition, or all of them; 10 a page unless `sys_limit` says otherwise, at most
   * 100. The server promises no order, so rows that are changed during a walk may be left out.
   *
   * Stands on `POST /api/public/tables/{tableName}/query` (`tables.query`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError for a page too large or a condition without expressions, before anything is sent
   */
  query(
    tableName: string,
    params: TableQueryParams = {},
    options?: RequestOptions,
  ): PagePromise<TableRow, TableRows, TablesQueryFailure> {
    const input = () => ({ path: { tableName }, ...queryInput(params) });
    return paginate(this.#client, tablesQuery, input, options);
  }

  /**
   * Lists the rows of a view that meet a condition, or all of them. The answer does not tell whether more rows follow, so
   * a walk ends with the first empty page.
   *
   * Stands on `POST /api/public/views/{viewName}/query` (`tables.queryView`), which only reads.
   *
   * @throws what {@link query} throws
   */
  queryView(
    viewName: string,
    params: TableViewQueryParams = {},
    options?: RequestOptions,
  ): PagePromise<TableRow, TableViewRows, TablesQueryViewFailure> {
    const input = () => ({ path: { viewName }, ...queryInput(params) });
    return paginate(this.#client, tablesQueryView, input, options);
  }

  /**
   * Inserts a row, and gives it with what the server added to it.
   *
   * Stands on `POST /api/public/tables/{tableName}` (`tables.insert`), which is never repeated once it may have been acted
   * upon.
   *
   * @param row - values by the names of the columns
   */
  insert(tableName: string, row: TableRow, options?: RequestOptions): APIPromise<StoredTableRow, TablesInsertFailure> {
    const input = () => ({ path: { tableName }, body: { data: requireObject("row", row) } });
    return this.#client.call(insert, input, options);
  }

  /**
   * Inserts rows, 50 MB of them at most, and gives them with what the server added to them.
   *
   * Stands on `POST /api/public/tables/{tableName}/bulk` (`tables.insertMany`), which is never repeated once it may have
   * been acted upon.
   *
   * @throws InvalidArgumentError when there is no row, or the rows are larger than 50 MB as JSON, before anything is sent
   */
  insertMany(
    tableName: string,
    rows: readonly TableRow[],
    options?: RequestOptions,
  ): APIPromise<InsertedTableRows, TablesInsertManyFailure> {
    const input = () => {
      requireEntries("rows", rows);
      const body = { data: [...rows] };
      requireBodyWithin("rows", body, mostBytes);
      return { path: { tableName }, body };
    };
    return this.#client.call(tablesInsertMany, input, options);
  }

  /**
   * Changes columns of all rows that meet a condition, and tells of how many.
   *
   * Stands on `PUT /api/public/tables/{tableName}` (`tables.update`).
   *
   * @throws InvalidArgumentError when the condition or the columns are missing, before anything is sent: without a
   *   condition all rows would be meant
   */
  update(
    tableName: string,
    params: UpdateTableRowsRequest,
    options?: RequestOptions,
  ): APIPromise<UpdatedTableRows, TablesUpdateFailure> {
    const input = () => {
      const { query, data } = requireParams(params);
      return { path: { tableName }, body: { query: requireCondition(query), data: requireObject("data", data) } };
    };
    return this.#client.call(tablesUpdate, input, options);
  }

  /**
   * Deletes all rows that meet a condition, and tells how many there were.
   *
   * Stands on `DELETE /api/public/tables/{tableName}` (`tables.delete`).
   *
   * @throws InvalidArgumentError when the condition is missing, before anything is sent: without one all rows would be meant
   */
  delete(
    tableName: string,
    query: TableCondition,
    options?: RequestOptions,
  ): APIPromise<DeletedTableRows, TablesDeleteFailure> {
    const input = () => ({ path: { tableName }, body: { query: requireCondition(query) } });
    return this.#client.call(tablesDelete, input, options);
  }
}

function queryInput(params: TableQueryParams): { query: TablesQueryQuery; body: TableQueryRequest } {
  const { query: condition, ...query } = requireParams(params);
  requireWithin("sys_limit", query.sys_limit, 1, mostRows);
  requireWithin("sys_offset", query.sys_offset, 0);
  return { query, body: condition === undefined ? {} : { query: requireCondition(condition) } };
}

function requireCondition(query: TableCondition): TableCondition {
  requireEntries("query.expressions", requireObject("query", query).expressions);
  return query;
}
