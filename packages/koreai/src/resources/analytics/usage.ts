import { InvalidArgumentError, JobFailedError } from "@truewire/core";
import type { APIPromise, Job, PagePromise, RequestOptions } from "@truewire/core";
import {
  usageAccountSummaryStart,
  usageAccountSummaryStatus,
  usageListBillingSessions,
  usageListBillingSessionsForAccount,
  usageSummaryStart,
  usageSummaryStatus,
} from "@truewire/core/koreai";
import type {
  BillingSession,
  BillingSessionList,
  BillingSessionSearch,
  UsageAccountSummaryStartFailure,
  UsageListBillingSessionsFailure,
  UsageListBillingSessionsForAccountFailure,
  UsageReport,
  UsageSummary,
  UsageSummaryRequest,
  UsageSummaryStartFailure,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import { startJob } from "../../jobs/start-job.ts";
import type { JobEnd } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";
import type { DateWindow } from "../../windows/windows.ts";

/** How long the span of one call may be, and what its ends are called. */
const names = ["fromDate", "toDate"] as const;
const billingSpan = { maxMonths: 3, names };
const summarySpan = { maxDays: 90, names };

/** Which billing sessions to walk over; the span may be of any length. */
export interface BillingWalkParams extends Omit<BillingSessionSearch, "skip"> {
  /** A day (`2026-01-31`) or a moment (`2026-01-31T12:00:00.000Z`), as `toDate`. */
  fromDate: string;
  toDate: string;
}

/** What bots used, as it is billed. */
export class Usage {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the billing sessions of the bot, from a span of three months at most. Moments come as text like
   * `03-10-2021 2:05:03 pm`, without a zone. Credentials of a bot's app or of an Admin Console app.
   *
   * Stands on `POST /api/public/bot/{botId}/getBillingSessionsDetails` (`usage.listBillingSessions`), which only reads and
   * is repeated freely.
   *
   * @throws InvalidArgumentError for dates out of order or too far apart, before anything is sent
   */
  listBillingSessions(
    params: BillingSessionSearch,
    options?: RequestOptions,
  ): PagePromise<BillingSession, BillingSessionList, UsageListBillingSessionsFailure> {
    return paginate(this.#client, usageListBillingSessions, () => billingInput(params), options);
  }

  /**
   * Lists the billing sessions of all bots of the account, or of one that `botId` names. Credentials of an Admin Console
   * app.
   *
   * Stands on `POST /api/public/bots/getBillingSessionsDetails` (`usage.listBillingSessionsForAccount`), which only reads.
   *
   * @throws what {@link listBillingSessions} throws
   */
  listBillingSessionsForAccount(
    params: BillingSessionSearch,
    options?: RequestOptions,
  ): PagePromise<BillingSession, BillingSessionList, UsageListBillingSessionsForAccountFailure> {
    return paginate(this.#client, usageListBillingSessionsForAccount, () => billingInput(params), options);
  }

  /**
   * Walks over the billing sessions of a span of any length, in windows of three months, each asked for by
   * {@link listBillingSessions} when the one before was taken. `byWindow()` tells the windows apart.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walkBillingSessions(params: BillingWalkParams, options?: RequestOptions): WindowWalk<BillingSession> {
    return walkBilling(params, options?.signal, (part) => this.listBillingSessions(part, options));
  }

  /**
   * {@link walkBillingSessions} by {@link listBillingSessionsForAccount}.
   *
   * @throws what {@link walkBillingSessions} throws
   */
  walkBillingSessionsForAccount(params: BillingWalkParams, options?: RequestOptions): WindowWalk<BillingSession> {
    return walkBilling(params, options?.signal, (part) => this.listBillingSessionsForAccount(part, options));
  }

  /**
   * Sums up what the bot used in a span of 90 days at most: a job that gives the report. Credentials of a bot's app or of
   * an Admin Console app.
   *
   * The server keeps one summary at a time: one that was started after it fails this job, as the numbers would be another's.
   *
   * Stands on `POST /api/public/bot/{botId}/billingsessionsummary` (`usage.summary.start`) and
   * `GET /api/public/bot/{botId}/billingsessionsummary/status` (`usage.summary.status`).
   *
   * @throws InvalidArgumentError for dates out of order or too far apart or no `unitType`, before anything is sent
   */
  summarize(
    params: UsageSummaryRequest,
    options?: RequestOptions,
  ): APIPromise<Job<UsageReport, UsageSummary>, UsageSummaryStartFailure> {
    const plan = {
      start: usageSummaryStart,
      input: () => summaryInput(params),
      status: usageSummaryStatus,
      statusInput,
      result: readReport,
    };
    return startJob(this.#client, plan, options);
  }

  /**
   * Sums up what the bots of the account used in a span of 90 days at most, or those that `streamIds` names: a job that
   * gives the report. Credentials of an Admin Console app.
   *
   * Stands on `POST /api/public/bots/billingsessionsummary` (`usage.accountSummary.start`) and
   * `GET /api/public/bots/billingsessionsummary/status` (`usage.accountSummary.status`).
   *
   * @throws what {@link summarize} throws
   */
  summarizeAccount(
    params: UsageSummaryRequest,
    options?: RequestOptions,
  ): APIPromise<Job<UsageReport, UsageSummary>, UsageAccountSummaryStartFailure> {
    const plan = {
      start: usageAccountSummaryStart,
      input: () => summaryInput(params),
      status: usageAccountSummaryStatus,
      statusInput,
      result: readReport,
    };
    return startJob(this.#client, plan, options);
  }

  /**
   * Sums up what the bot used in a span of any length, in windows of 90 days: each gives one report of {@link summarize},
   * which is started when the one before was taken and waited for.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walkSummaries(params: UsageSummaryRequest, options?: RequestOptions): WindowWalk<UsageReport> {
    return walkSummaries(params, options?.signal, (part) => this.summarize(part, options));
  }

  /**
   * {@link walkSummaries} by {@link summarizeAccount}.
   *
   * @throws what {@link walkSummaries} throws
   */
  walkAccountSummaries(params: UsageSummaryRequest, options?: RequestOptions): WindowWalk<UsageReport> {
    return walkSummaries(params, options?.signal, (part) => this.summarizeAccount(part, options));
  }
}

function walkBilling(
  params: BillingWalkParams,
  signal: AbortSignal | undefined,
  load: (part: BillingSessionSearch) => AsyncIterable<BillingSession>,
): WindowWalk<BillingSession> {
  const { fromDate, toDate } = requireParams(params);
  const range = { ...billingSpan, from: fromDate, to: toDate };
  return walkWindows(range, ({ from, to }) => load({ ...params, fromDate: from, toDate: to }), { signal });
}

/** A walk over summaries, one after the other: the server keeps one at a time. */
function walkSummaries(
  params: UsageSummaryRequest,
  signal: AbortSignal | undefined,
  start: (part: UsageSummaryRequest) => PromiseLike<Job<UsageReport, UsageSummary>>,
): WindowWalk<UsageReport> {
  const { fromDate, toDate } = requireParams(params);
  const load = async ({ from, to }: DateWindow): Promise<[UsageReport]> => {
    const job = await start({ ...params, fromDate: from, toDate: to });
    return [await job.wait({ signal })];
  };
  return walkWindows({ ...summarySpan, from: fromDate, to: toDate }, load, { signal });
}

function billingInput(params: BillingSessionSearch): { body: BillingSessionSearch } {
  const { fromDate, toDate, limit, skip } = requireParams(params);
  requireSpan(["fromDate", fromDate], ["toDate", toDate], billingSpan);
  requireWithin("limit", limit, 1);
  requireWithin("skip", skip, 0);
  return { body: params };
}

function summaryInput(params: UsageSummaryRequest): { body: UsageSummaryRequest } {
  const { fromDate, toDate, unitType } = requireParams(params);
  requireSpan(["fromDate", fromDate], ["toDate", toDate], summarySpan);
  if (!Array.isArray(unitType) || unitType.length === 0) {
    throw new InvalidArgumentError("unitType", "an array with at least one unit", unitType);
  }
  return { body: params };
}

function statusInput(): { query: { type: "summary" } } {
  return { query: { type: "summary" } };
}

function readReport(status: UsageSummary, { id, operation }: JobEnd): UsageReport {
  if (status._id !== id) {
    throw new JobFailedError(id, `the server tells of another summary by now, ${status._id}`, status, operation);
  }
  if (status.response !== undefined) return status.response;
  throw new JobFailedError(id, "it ended well, but the server gives no report", status, operation);
}
