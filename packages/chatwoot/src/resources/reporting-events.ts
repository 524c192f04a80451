import { paginate } from "@truewire/core";
import type { PagePromise, RequestOptions } from "@truewire/core";
import { getAccountReportingEvents } from "@truewire/core/chatwoot";
import type {
  GetAccountReportingEventsFailure,
  GetAccountReportingEventsQuery,
  GetAccountReportingEventsResponse,
  ReportingEvent,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { checkedPage } from "./refused-page.ts";
import { requirePeriodOrAllTimes } from "./report-period.ts";
import type { ReportPeriod, ReportPeriodOrAllTimes } from "./report-period.ts";

/** Which events to list, of which period (all times unless given), and the page to begin with. */
export type ReportingEventListParams = Omit<GetAccountReportingEventsQuery, keyof ReportPeriod> &
  ReportPeriodOrAllTimes;

/** What was measured in an account: first responses, resolutions and the like. Enterprise edition only. */
export class ReportingEvents {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists reporting events of the account, the newest first, 25 a page. Values are in seconds, times ISO texts. The `conversation_id` in
   * them is the conversation's **database id**, not its number within the account, which is what `cw.conversations` takes.
   *
   * Open to administrators. Stands on `GET /api/v1/accounts/{account_id}/reporting_events`
   * (`get-account-reporting-events`).
   *
   * @throws InvalidArgumentError when only one end of the period is given, before anything is sent
   * @throws NotFoundError also on the open edition, which keeps no such list
   */
  list(
    params: ReportingEventListParams = {},
    options?: RequestOptions,
  ): PagePromise<ReportingEvent, GetAccountReportingEventsResponse, GetAccountReportingEventsFailure> {
    const { client, accountId } = this.#scope;
    return checkedPage(getAccountReportingEvents, () => {
      requirePeriodOrAllTimes(params);
      return paginate(client, getAccountReportingEvents, { path: { account_id: accountId }, query: params }, options);
    });
  }
}
