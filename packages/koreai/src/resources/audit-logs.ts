import type { PagePromise, RequestOptions } from "@truewire/core";
import { auditLogsList } from "@truewire/core/koreai";
import type { AuditLogEntry, AuditLogList, AuditLogsListFailure, AuditLogsListQuery } from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";
import { paginate } from "../paginate.ts";

/** What was done in the admin console, and by whom. Wants credentials of an Admin Console app. */
export class AuditLogs {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists entries of the audit log, at most 100 (`size`) a page. `offset` is the number of the page, from 0.
   * `fromDate` and `toDate` are a day (`2026-01-31`) or a moment (`2026-01-31T12:00:00.000Z`).
   *
   * Stands on `GET /api/public/auditlogs` (`auditLogs.list`).
   */
  list(
    query: AuditLogsListQuery = {},
    options?: RequestOptions,
  ): PagePromise<AuditLogEntry, AuditLogList, AuditLogsListFailure> {
    return paginate(this.#client, auditLogsList, { query }, options);
  }
}
