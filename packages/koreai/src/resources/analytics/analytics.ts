import { JobFailedError } from "@truewire/core";
import type { APIPromise, Job, PagePromise, RequestOptions } from "@truewire/core";
import {
  analyticsContainmentStart,
  analyticsContainmentStatus,
  analyticsGetEngagement,
  analyticsGetEngagementV1,
  analyticsGetWidget,
  analyticsList,
  analyticsQueryWidget,
} from "@truewire/core/koreai";
import type {
  AnalyticsContainmentStartFailure,
  AnalyticsContainmentStartQuery,
  AnalyticsGetEngagementFailure,
  AnalyticsGetEngagementQuery,
  AnalyticsGetEngagementV1Failure,
  AnalyticsGetEngagementV1Query,
  AnalyticsGetWidgetFailure,
  AnalyticsGetWidgetQuery,
  AnalyticsList,
  AnalyticsListFailure,
  AnalyticsQueryWidgetFailure,
  AnalyticsQueryWidgetQuery,
  AnalyticsRecord,
  AnalyticsSearch,
  ContainmentReport,
  ContainmentReportRequest,
  EngagementTrend,
  EngagementTrendV1,
  TaskExecutionReport,
  WidgetData,
  WidgetQuery,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";
import type { DateWindow } from "../../windows/windows.ts";

/** The span and the size of a containment report, and what of it is wanted. */
export interface ContainmentReportParams
  extends NonNullable<ContainmentReportRequest["filters"]>, AnalyticsContainmentStartQuery {}

/** What a widget shows: a span of time, and filters. */
export interface WidgetQueryParams extends AnalyticsQueryWidgetQuery, WidgetQuery {}

/** The span and what is wanted of containment reports; the span may be of any length. */
export interface ContainmentWalkParams extends ContainmentReportParams {
  /** A day (`2026-01-31`) or a moment (`2026-01-31T12:00:00.000Z`), as `dateTo`. */
  dateFrom: string;
  dateTo: string;
}

/** How long the span of one containment report may be, and what its ends are called. */
const span = { maxDays: 90, names: ["dateFrom", "dateTo"] } as const;

const containment = {
  status: analyticsContainmentStatus,
  statusInput: (reportId: string) => ({ path: { reportId } }),
  result: (status: ContainmentReport, { id, operation }: { id: string; operation: string }): TaskExecutionReport => {
    if (status.tasksExecutionReport !== undefined) return status.tasksExecutionReport;
    throw new JobFailedError(id, "it ended well, but the server gives no report", status, operation);
  },
};

/** How a bot is doing. Every method wants credentials of the bot's app, unless it says otherwise. */
export class Analytics {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the intents, tasks, utterances or calls of the bot that succeeded or failed, between two moments.
   *
   * Stands on `POST /api/public/bot/{botId}/getAnalytics` (`analytics.list`), which only reads and is repeated freely.
   *
   * @param params - `type` says what to list, `limit` how many a page
   * @throws InvalidArgumentError for dates out of order, before anything is sent
   */
  list(
    params: AnalyticsSearch,
    options?: RequestOptions,
  ): PagePromise<AnalyticsRecord, AnalyticsList, AnalyticsListFailure> {
    const input = () => {
      const { filters, limit, skip } = requireParams(params);
      const { from, to } = requireObject("filters", filters);
      requireSpan(["filters.from", from], ["filters.to", to]);
      requireWithin("limit", limit, 1);
      requireWithin("skip", skip, 0);
      return { body: params };
    };
    return paginate(this.#client, analyticsList, input, options);
  }

  /**
   * Gives the data of a widget of a custom dashboard, 50 rows (`limit`) at most. Credentials of a bot's app or of an Admin
   * Console app.
   *
   * Stands on `GET /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}` (`analytics.getWidget`).
   *
   * @throws InvalidArgumentError for dates out of order or a `limit` too large, before anything is sent
   */
  getWidget(
    dashboardName: string,
    widgetName: string,
    query: AnalyticsGetWidgetQuery,
    options?: RequestOptions,
  ): APIPromise<WidgetData, AnalyticsGetWidgetFailure> {
    const input = () => ({ path: { dashboardName, widgetName }, query: widgetSpan(query) });
    return this.#client.call(analyticsGetWidget, input, options);
  }

  /**
   * {@link getWidget}, narrowed by filters.
   *
   * Stands on `POST /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}` (`analytics.queryWidget`), which
   * only reads.
   *
   * @throws what {@link getWidget} throws
   */
  queryWidget(
    dashboardName: string,
    widgetName: string,
    params: WidgetQueryParams,
    options?: RequestOptions,
  ): APIPromise<WidgetData, AnalyticsQueryWidgetFailure> {
    const input = () => {
      const { customFilters, ...query } = requireParams(params);
      return { path: { dashboardName, widgetName }, query: widgetSpan(query), body: { customFilters } };
    };
    return this.#client.call(analyticsQueryWidget, input, options);
  }

  /**
   * Tells how many users talked to the bot, by hour unless `aggregation_type` says by day. Days come as text like
   * `Aug 06 2020`; by hour the keys are like `"0 - 1"`.
   *
   * Stands on `POST /api/public/bot/{botId}/userEngagementTrend` (`analytics.getEngagementV1`), which only reads.
   *
   * @throws InvalidArgumentError for dates out of order, before anything is sent
   */
  getEngagementV1(
    query: AnalyticsGetEngagementV1Query,
    options?: RequestOptions,
  ): APIPromise<EngagementTrendV1, AnalyticsGetEngagementV1Failure> {
    return this.#client.call(analyticsGetEngagementV1, () => ({ query: engagementSpan(query) }), options);
  }

  /**
   * Tells how many users talked to the bot, new ones and returning ones, with filters and a time zone
   * (`timeZoneOffset: "Asia/Kolkata"`).
   *
   * Stands on `POST /api/public/bot/{botId}/v2/userEngagementTrend` (`analytics.getEngagement`), which only reads.
   *
   * @throws InvalidArgumentError for dates out of order, before anything is sent
   */
  getEngagement(
    query: AnalyticsGetEngagementQuery,
    options?: RequestOptions,
  ): APIPromise<EngagementTrend, AnalyticsGetEngagementFailure> {
    return this.#client.call(analyticsGetEngagement, () => ({ query: engagementSpan(query) }), options);
  }

  /**
   * Reports how many sessions the bot's tasks contained, in a span of 90 days at most: a job that gives the tasks by day.
   *
   * Stands on `POST /api/public/bot/{botId}/taskContainmentReport` (`analytics.containment.start`) and
   * `GET /api/public/bot/{botId}/taskContainmentReport/status/{reportId}` (`analytics.containment.status`).
   *
   * @param params - filters, and `skip` and `limit` for the tasks
   * @throws InvalidArgumentError for dates out of order or too far apart, before anything is sent
   */
  containment(
    params: ContainmentReportParams = {},
    options?: RequestOptions,
  ): APIPromise<Job<TaskExecutionReport, ContainmentReport>, AnalyticsContainmentStartFailure> {
    const input = () => {
      const { skip, limit, ...filters } = requireParams(params);
      requireSpan(["dateFrom", filters.dateFrom], ["dateTo", filters.dateTo], span);
      requireWithin("skip", skip, 0);
      requireWithin("limit", limit, 1);
      const query = { ...(skip === undefined ? {} : { skip }), ...(limit === undefined ? {} : { limit }) };
      return { query, body: { filters } };
    };
    return startJob(this.#client, { ...containment, start: analyticsContainmentStart, input }, options);
  }

  /**
   * Reports how many sessions the bot's tasks contained in a span of any length, in windows of 90 days: each gives one
   * report of {@link containment}, which is started when the one before was taken and waited for.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walkContainment(params: ContainmentWalkParams, options?: RequestOptions): WindowWalk<TaskExecutionReport> {
    const { dateFrom, dateTo } = requireParams(params);
    const signal = options?.signal;
    const load = async ({ from, to }: DateWindow): Promise<[TaskExecutionReport]> => {
      const job = await this.containment({ ...params, dateFrom: from, dateTo: to }, options);
      return [await job.wait({ signal })];
    };
    return walkWindows({ ...span, from: dateFrom, to: dateTo }, load, { signal });
  }

  /** A containment report that was started before, by its id. Nothing is sent until its status is asked for. */
  containmentJob(id: string, options?: RequestOptions): Job<TaskExecutionReport, ContainmentReport> {
    return openJob(this.#client, containment, id, options);
  }
}

function widgetSpan<Query extends AnalyticsGetWidgetQuery>(query: Query): Query {
  const { startDate, endDate, limit } = requireParams(query);
  requireSpan(["startDate", startDate], ["endDate", endDate]);
  requireWithin("limit", limit, 1, 50);
  return query;
}

function engagementSpan<Query extends AnalyticsGetEngagementQuery | AnalyticsGetEngagementV1Query>(
  query: Query,
): Query {
  const { start_date, end_date } = requireParams(query);
  requireSpan(["start_date", start_date], ["end_date", end_date]);
  return query;
}
