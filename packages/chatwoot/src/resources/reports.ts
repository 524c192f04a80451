import { paginate, ResponseParseError } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  getAccountConversationMetrics,
  getAgentConversationMetrics,
  getFirstResponseTimeDistribution,
  getInboxLabelMatrix,
  getOutgoingMessagesCount,
  listAllConversationStatistics,
  listAllConversationStatisticsSummary,
} from "@truewire/core/chatwoot";
import type {
  AccountSummary,
  AgentConversationMetrics,
  FirstResponseTimeDistribution,
  GetAccountConversationMetricsFailure,
  GetAccountConversationMetricsResponse,
  GetAgentConversationMetricsFailure,
  GetAgentConversationMetricsQuery,
  GetAgentConversationMetricsResponse,
  GetFirstResponseTimeDistributionFailure,
  GetInboxLabelMatrixFailure,
  GetInboxLabelMatrixQuery,
  GetOutgoingMessagesCountFailure,
  GetOutgoingMessagesCountQuery,
  InboxLabelMatrix,
  ListAllConversationStatisticsFailure,
  ListAllConversationStatisticsQuery,
  ListAllConversationStatisticsResponse,
  ListAllConversationStatisticsSummaryFailure,
  ListAllConversationStatisticsSummaryQuery,
  OutgoingMessagesCount,
  ReportPoint,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requirePeriod, requirePeriodOrAllTimes } from "./report-period.ts";
import type { ReportPeriod, ReportPeriodOrAllTimes } from "./report-period.ts";
import { ReportingEvents } from "./reporting-events.ts";

/** What is measured, of whom, and when. */
export interface ReportParams extends Omit<ListAllConversationStatisticsQuery, keyof ReportPeriod>, ReportPeriod {}

/** Whose metrics are summed up, and when. */
export interface ReportSummaryParams
  extends Omit<ListAllConversationStatisticsSummaryQuery, keyof ReportPeriod>, ReportPeriod {}

/** The page of agents to begin with. */
export interface AgentMetricsParams extends Omit<GetAgentConversationMetricsQuery, "type"> {}

/** By whom or what outgoing messages are counted, and when. */
export interface OutgoingMessagesParams extends Omit<GetOutgoingMessagesCountQuery, keyof ReportPeriod>, ReportPeriod {}

/** The period of first responses; all times unless given. */
export type FirstResponseTimesParams = ReportPeriodOrAllTimes;

/** The inboxes and labels to compare, and when; all of each, and all times, unless given. */
export type InboxLabelMatrixParams = ReportPeriodOrAllTimes & {
  /** The rows. An empty list stands for all inboxes. */
  readonly inbox_ids?: readonly number[];
  /** The columns. An empty list stands for all labels. */
  readonly label_ids?: readonly number[];
};

/** Figures on conversations. Reports that compare agents, inboxes or teams side by side are in `summaryReports`. */
export class Reports {
  /** The single events that figures are made of. */
  readonly events: ReportingEvents;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.events = new ReportingEvents(scope);
  }

  /**
   * Measures one metric over a period: one point for each day, or what `group_by` names. Times are in seconds, and carry
   * how many were averaged; `timestamp` is in unix seconds.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports` (`list-all-conversation-statistics`).
   *
   * @param params - `id` says which agent, inbox, label or team, and is needed unless `type` is `account`
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws ResponseParseError when this server does not know the metric, which it answers with `{}`
   * @throws NotFoundError when there is no such agent, inbox, label or team
   */
  get(params: ReportParams, options?: RequestOptions): APIPromise<ReportPoint[], ListAllConversationStatisticsFailure> {
    return this.#scope.client.call(listAllConversationStatistics, () => this.#during(params), options, requirePoints);
  }

  /**
   * Sums up all metrics over a period, with those of the equally long period before it under `previous`. Times are
   * averages in seconds, `null` where there is nothing to average.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports/summary` (`list-all-conversation-statistics-summary`).
   *
   * @param params - `id` says which agent, inbox, label or team, and is needed unless `type` is `account`
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws NotFoundError when there is no such agent, inbox, label or team
   */
  summary(
    params: ReportSummaryParams,
    options?: RequestOptions,
  ): APIPromise<AccountSummary, ListAllConversationStatisticsSummaryFailure> {
    return this.#scope.client.call(listAllConversationStatisticsSummary, () => this.#during(params), options);
  }

  /**
   * Counts the account's open, unattended and unassigned conversations as they are now. `pending` is always 0.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports/conversations` (`get-account-conversation-metrics`).
   *
   * @throws NotFoundError when there is no such account
   */
  conversationMetrics(
    options?: RequestOptions,
  ): APIPromise<GetAccountConversationMetricsResponse, GetAccountConversationMetricsFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId }, query: { type: "account" as const } };
    return client.call(getAccountConversationMetrics, input, options);
  }

  /**
   * Counts each agent's open and unattended conversations as they are now, 25 agents a page. Within a page, agents with
   * most open conversations come first.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports/conversations.json` (`get-agent-conversation-metrics`).
   *
   * @throws NotFoundError when there is no such account
   */
  agentConversationMetrics(
    params: AgentMetricsParams = {},
    options?: RequestOptions,
  ): PagePromise<AgentConversationMetrics, GetAgentConversationMetricsResponse, GetAgentConversationMetricsFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId }, query: { ...params, type: "agent" as const } };
    return paginate(client, getAgentConversationMetrics, input, options);
  }

  /**
   * Counts conversations by the time to the first response, for each type of channel (such as `Channel::WebWidget`).
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution`
   * (`get-first-response-time-distribution`).
   *
   * @throws InvalidArgumentError when only one end of the period is given, before anything is sent
   * @throws NotFoundError when there is no such account
   */
  firstResponseTimes(
    params: FirstResponseTimesParams = {},
    options?: RequestOptions,
  ): APIPromise<FirstResponseTimeDistribution, GetFirstResponseTimeDistributionFailure> {
    const { client, accountId } = this.#scope;
    const input = () => {
      requirePeriodOrAllTimes(params);
      return { path: { account_id: accountId }, query: params };
    };
    return client.call(getFirstResponseTimeDistribution, input, options);
  }

  /**
   * Counts conversations by inbox and label: one row of `matrix` for each of `inboxes`, one column for each of `labels`.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix` (`get-inbox-label-matrix`).
   *
   * @throws InvalidArgumentError when only one end of the period is given, before anything is sent
   * @throws NotFoundError when there is no such account
   */
  inboxLabelMatrix(
    params: InboxLabelMatrixParams = {},
    options?: RequestOptions,
  ): APIPromise<InboxLabelMatrix, GetInboxLabelMatrixFailure> {
    const { client, accountId } = this.#scope;
    const input = () => {
      requirePeriodOrAllTimes(params);
      const { inbox_ids, label_ids, ...period } = params;
      const query: GetInboxLabelMatrixQuery = { ...period };
      // Rails reads lists under names with brackets only.
      if (inbox_ids !== undefined) query["inbox_ids[]"] = [...inbox_ids];
      if (label_ids !== undefined) query["label_ids[]"] = [...label_ids];
      return { path: { account_id: accountId }, query };
    };
    return client.call(getInboxLabelMatrix, input, options);
  }

  /**
   * Counts outgoing messages by agent, team, inbox or label. `id` or `name` is `null` for one that no longer exists.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage reports. Stands on
   * `GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count` (`get-outgoing-messages-count`).
   *
   * @throws InvalidArgumentError when the period is missing or unusable, before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when `group_by` is missing, or none that the server offers; its answer is empty
   */
  outgoingMessages(
    params: OutgoingMessagesParams,
    options?: RequestOptions,
  ): APIPromise<OutgoingMessagesCount, GetOutgoingMessagesCountFailure> {
    return this.#scope.client.call(getOutgoingMessagesCount, () => this.#during(params), options);
  }

  #during<Params extends ReportPeriod>(params: Params): { path: { account_id: number }; query: Params } {
    requirePeriod(params);
    return { path: { account_id: this.#scope.accountId }, query: params };
  }
}

function requirePoints(data: ListAllConversationStatisticsResponse): ReportPoint[] {
  if (Array.isArray(data)) return data;
  const operation = listAllConversationStatistics.id;
  throw new ResponseParseError(`${operation}: the server does not know this metric, and answered no points`, {
    operation,
    httpStatus: 200,
    attempts: 1,
  });
}
