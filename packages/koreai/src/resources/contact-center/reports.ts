import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterReportsAgentStatus,
  contactCenterReportsAgentStatusSummary,
  contactCenterReportsQueuePerformance,
  contactCenterReportsRecentIntents,
} from "@truewire/core/koreai";
import type {
  AgentStatusQuery,
  AgentStatusRecord,
  AgentStatusReport,
  AgentStatusSummary,
  AgentStatusSummaryQuery,
  AgentStatusSummaryReport,
  ContactCenterReportsAgentStatusFailure,
  ContactCenterReportsAgentStatusQuery,
  ContactCenterReportsAgentStatusSummaryFailure,
  ContactCenterReportsAgentStatusSummaryQuery,
  ContactCenterReportsQueuePerformanceFailure,
  ContactCenterReportsQueuePerformanceQuery,
  ContactCenterReportsRecentIntentsFailure,
  QueuePerformance,
  QueuePerformanceQuery,
  QueuePerformanceReport,
  RecentIntents,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireDateOrder } from "../date-order.ts";
import { requireWindow } from "../../windows/windows.ts";
import { requireWithin } from "../../arguments/limits.ts";

/** Whose statuses to report, of which days, and which page of them. */
export interface AgentStatusParams extends AgentStatusQuery, ContactCenterReportsAgentStatusQuery {}

/** Whose statuses to sum up, of which days, and which page of them. */
export interface AgentStatusSummaryParams
  extends AgentStatusSummaryQuery, ContactCenterReportsAgentStatusSummaryQuery {}

/** Which queues to report, of which period, and in which order. */
export interface QueuePerformanceParams extends QueuePerformanceQuery, ContactCenterReportsQueuePerformanceQuery {}

/** What agents did and how queues fared. Conversations are reported by `interactions` and `calls`. */
export class Reports {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Reports the spans in which agents had each status, at most 50 agents a page. Agents are named by e-mail address, all
   * of them unless said otherwise; the days by `startDate` and `endDate` or by `date` alone.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/v3/agentstatusdetails`
   * (`contactCenter.reports.agentStatus`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when the dates are out of order, a day is given beside them, or `limit` is over 50, before
   *   anything is sent
   */
  agentStatus(
    params: AgentStatusParams,
    options?: RequestOptions,
  ): PagePromise<AgentStatusRecord, AgentStatusReport, ContactCenterReportsAgentStatusFailure> {
    const input = () => {
      const { limit, offset, ...body } = requireParams(params);
      requireDays(body);
      requireWithin("limit", limit, 1, 50);
      return { query: given({ limit, offset }), body };
    };
    return paginate(this.#client, contactCenterReportsAgentStatus, input, options);
  }

  /**
   * Sums up how long agents had each status in each span of time, whose length is `granularity` (`PT30M` is half an
   * hour); 50 agents a page unless `limit` says otherwise. Durations are text, such as `919 sec`.
   *
   * Stands on `POST /agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`
   * (`contactCenter.reports.agentStatusSummary`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when the dates are out of order, before anything is sent
   */
  agentStatusSummary(
    params: AgentStatusSummaryParams,
    options?: RequestOptions,
  ): PagePromise<AgentStatusSummary, AgentStatusSummaryReport, ContactCenterReportsAgentStatusSummaryFailure> {
    const input = () => {
      const { limit, offset, ...body } = requireParams(params);
      requireDays(body);
      return { query: given({ limit, offset }), body };
    };
    return paginate(this.#client, contactCenterReportsAgentStatusSummary, input, options);
  }

  /**
   * Reports how queues fared within at most 24 hours, one row for each queue, channel and direction; 100 a page unless
   * `limit` says otherwise, at most 1,000. Moments are ISO, `ASA` and `AHT` milliseconds, `SLA` a percentage or `N/A`.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/queue-performance`
   * (`contactCenter.reports.queuePerformance`), which only reads and is repeated freely.
   *
   * @param params - `sortBy` is a field and its direction, such as `waiting:desc`
   * @throws InvalidArgumentError when the moments are missing, out of order or more than 24 hours apart, or `limit` is over
   *   1,000, before anything is sent
   */
  queuePerformance(
    params: QueuePerformanceParams,
    options?: RequestOptions,
  ): PagePromise<QueuePerformance, QueuePerformanceReport, ContactCenterReportsQueuePerformanceFailure> {
    const input = () => {
      const { sortBy, ...body } = requireParams(params);
      requireWindow({ from: body.startDate, to: body.endDate, names: ["startDate", "endDate"], maxDays: 1 });
      requireWithin("limit", body.limit, 1, 1000);
      return { query: given({ sortBy }), body };
    };
    return paginate(this.#client, contactCenterReportsQueuePerformance, input, options);
  }

  /**
   * Gives the intents of the latest 25 sessions that have ended. `timeHandled` is text, such as `13m: 8s`.
   *
   * Stands on `POST /api/public/bot/{botId}/intentrealtimedata` (`contactCenter.reports.recentIntents`), which only reads
   * and is repeated freely.
   */
  recentIntents(options?: RequestOptions): APIPromise<RecentIntents, ContactCenterReportsRecentIntentsFailure> {
    return this.#client.call(contactCenterReportsRecentIntents, {}, options);
  }
}

function requireDays({ filter }: AgentStatusQuery | AgentStatusSummaryQuery): void {
  const { dateFilter } = requireObject("filter", filter);
  const dates: { startDate?: string; endDate?: string; date?: string } = requireObject("filter.dateFilter", dateFilter);
  requireDateOrder(dates);
  if (dates.date !== undefined && (dates.startDate ?? dates.endDate) !== undefined) {
    throw new InvalidArgumentError("filter.dateFilter.date", "left out where startDate and endDate are", dates.date);
  }
}

/** Without what is not given, as the description has no place for `undefined`. */
function given<Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
