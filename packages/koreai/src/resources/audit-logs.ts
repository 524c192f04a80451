import type { PagePromise, RequestOptions } from "@truewire/core";
import { auditLogsList } from "@truewire/core/koreai";
import type { AuditLogEntry, AuditLogList, AuditLogsListFailure, AuditLogsListQuery } from "@truewire/core/koreai";
import { requireParams } from "../arguments/objects.ts";
import type { KoreClient } from "../kore-client.ts";
import { paginate } from "../paginate.ts";
import { requireSpan } from "../windows/require-span.ts";

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
   *
   * @throws InvalidArgumentError for dates out of order, before anything is sent
   */
  list(
    query: AuditLogsListQuery = {},
    options?: RequestOptions,
  ): PagePromise<AuditLogEntry, AuditLogList, AuditLogsListFailure> {
    const input = () => {
      const { fromDate, toDate } = requireParams(query);
      requireSpan(["fromDate", fromDate], ["toDate", toDate]);
      return { query };
    };
    return paginate(this.#client, auditLogsList, input, options);
  }
}
