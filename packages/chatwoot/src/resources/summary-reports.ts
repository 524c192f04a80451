import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  getAgentSummaryReport,
  getChannelSummaryReport,
  getInboxSummaryReport,
  getTeamSummaryReport,
} from "@truewire/core/chatwoot";
import type {
  ChannelSummary,
  EntitySummary,
  GetAgentSummaryReportFailure,
  GetAgentSummaryReportQuery,
  GetChannelSummaryReportFailure,
  GetInboxSummaryReportFailure,
  GetTeamSummaryReportFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requirePeriod } from "./report-period.ts";
import type { ReportPeriod } from "./report-period.ts";

/** The period of a summary, and how times are measured. */
export interface SummaryReportParams extends Omit<GetAgentSummaryReportQuery, keyof ReportPeriod>, ReportPeriod {}

/** The period of a summary by channel: at most six months. */
export interface ChannelSummaryParams extends ReportPeriod {}

/** Figures on all agents, inboxes, teams or types of channel side by side. Times are averages in seconds. */
export class SummaryReports {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Sums up a period for every agent of the account.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/summary_reports/agent` (`get-agent-summary-report`).
   *
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws NotFoundError when there is no such account
   */
  agents(
    params: SummaryReportParams,
    options?: RequestOptions,
  ): APIPromise<EntitySummary[], GetAgentSummaryReportFailure> {
    return this.#scope.client.call(getAgentSummaryReport, () => this.#during(params), options);
  }

  /**
   * Counts conversations by status, for each type of channel (such as `Channel::WebWidget`).
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/summary_reports/channel` (`get-channel-summary-report`).
   *
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the period is longer than six months
   */
  channels(
    params: ChannelSummaryParams,
    options?: RequestOptions,
  ): APIPromise<ChannelSummary, GetChannelSummaryReportFailure> {
    return this.#scope.client.call(getChannelSummaryReport, () => this.#during(params), options);
  }

  /**
   * Sums up a period for every inbox of the account.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/summary_reports/inbox` (`get-inbox-summary-report`).
   *
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws NotFoundError when there is no such account
   */
  inboxes(
    params: SummaryReportParams,
    options?: RequestOptions,
  ): APIPromise<EntitySummary[], GetInboxSummaryReportFailure> {
    return this.#scope.client.call(getInboxSummaryReport, () => this.#during(params), options);
  }

  /**
   * Sums up a period for every team of the account.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/summary_reports/team` (`get-team-summary-report`).
   *
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws NotFoundError when there is no such account
   */
  teams(
    params: SummaryReportParams,
    options?: RequestOptions,
  ): APIPromise<EntitySummary[], GetTeamSummaryReportFailure> {
    return this.#scope.client.call(getTeamSummaryReport, () => this.#during(params), options);
  }

  #during<Params extends ReportPeriod>(params: Params): { path: { account_id: number }; query: Params } {
    requirePeriod(params);
    return { path: { account_id: this.#scope.accountId }, query: params };
  }
}
