import type { PagePromise, RequestOptions } from "@truewire/core";
import { contactCenterCallsList, contactCenterCallsListV1 } from "@truewire/core/koreai";
import type {
  CallReportV1Query,
  ContactCenterCallsListFailure,
  ContactCenterCallsListQuery,
  ContactCenterCallsListV1Failure,
  ContactCenterCallsListV1Query,
  InteractionRecord,
  InteractionReport,
  InteractionReportQuery,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";
import { reportInput } from "./report-input.ts";
import { walkReport } from "./report-walk.ts";
import type { ReportWalkOptions } from "./report-walk.ts";

/** Which calls to report, and which page of them. */
export interface CallReportParams extends InteractionReportQuery, ContactCenterCallsListQuery {}

/** Which calls to walk over; the period may be of any length. */
export interface CallWalkParams extends Omit<CallReportParams, "offset"> {}

/** Which calls to report, and which page of them, in the first version of the report. */
export interface CallReportV1Params extends CallReportV1Query, ContactCenterCallsListV1Query {}

/** The report of calls. */
export class Calls {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Reports the calls of at most 7 days. What is said of dates and pages of `interactions.list` holds here.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/v2/calldetails` (`contactCenter.calls.list`),
   * which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when the dates are missing, out of order or more than 7 days apart, `limit` is over 100 or
   *   `offset` over 10, before anything is sent
   */
  list(
    params: CallReportParams,
    options?: RequestOptions,
  ): PagePromise<InteractionRecord, InteractionReport, ContactCenterCallsListFailure> {
    return paginate(this.#client, contactCenterCallsList, () => reportInput(params), options);
  }

  /**
   * Walks over the calls of any period, in windows of at most 7 days: `for await` gives the rows of all of them, and
   * `byWindow()` says which window they are of. A call that lasts beyond a window may come in two of them.
   *
   * @param options - `maxDays` makes windows shorter
   * @throws InvalidArgumentError when the dates are unusable or out of order, at once
   * @throws PaginationError while walking, when a window fills the 11 pages that the server gives, 1,100 rows, so that some may be missing
   */
  walk(params: CallWalkParams, options: ReportWalkOptions = {}): WindowWalk<InteractionRecord> {
    return walkReport(params, options, (part, request) => this.list(part, request));
  }

  /**
   * The first version of {@link list}.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/calldetails` (`contactCenter.calls.listV1`),
   * which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError as {@link list} does
   */
  listV1(
    params: CallReportV1Params,
    options?: RequestOptions,
  ): PagePromise<InteractionRecord, InteractionReport, ContactCenterCallsListV1Failure> {
    return paginate(this.#client, contactCenterCallsListV1, () => reportInput(params), options);
  }
}
