import { paginate } from "@truewire/core";
import type { PagePromise, RequestOptions } from "@truewire/core";
import { getAccountAuditLogs } from "@truewire/core/chatwoot";
import type {
  AuditLog,
  GetAccountAuditLogsFailure,
  GetAccountAuditLogsQuery,
  GetAccountAuditLogsResponse,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Where a listing of the audit log begins. */
export interface AuditLogListParams extends GetAccountAuditLogsQuery {}

/** Who changed what in the account. Enterprise edition only. */
export class AuditLogs {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the entries of the audit log, 25 a page. `created_at` is in unix seconds. While the feature is off for the
   * account, the list is empty.
   *
   * Open to administrators. Stands on `GET /api/v1/accounts/{account_id}/audit_logs` (`get-account-audit-logs`).
   *
   * @throws NotFoundError also on the open edition, which keeps no audit log
   */
  list(
    params: AuditLogListParams = {},
    options?: RequestOptions,
  ): PagePromise<AuditLog, GetAccountAuditLogsResponse, GetAccountAuditLogsFailure> {
    const { client, accountId } = this.#scope;
    return paginate(client, getAccountAuditLogs, { path: { account_id: accountId }, query: params }, options);
  }
}
