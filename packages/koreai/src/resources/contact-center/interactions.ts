import type { PagePromise, RequestOptions } from "@truewire/core";
import { contactCenterInteractionsList } from "@truewire/core/koreai";
import type {
  ContactCenterInteractionsListFailure,
  ContactCenterInteractionsListQuery,
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

/** Which conversations to report, and which page of them. */
export interface InteractionReportParams extends InteractionReportQuery, ContactCenterInteractionsListQuery {}

/** Which conversations to walk over; the period may be of any length. */
export interface InteractionWalkParams extends Omit<InteractionReportParams, "offset"> {}

/** The report of all conversations, calls and others. */
export class Interactions {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Reports the conversations of at most 7 days, with their queues, agents, surveys and tags as `selectedFields` says.
   * `startDate` and `endDate` are days (`2026-01-31`) or local times (`2026-01-31 23:59:59`) of the zone that
   * `timeZoneOffset` names in minutes, negative east of Greenwich: -330 for UTC+5:30.
   *
   * At most 100 rows a page (`limit`), and no page after the eleventh (`offset` 10), so that rows beyond 1,100 cannot be
   * had: {@link walk} minds that, and longer periods too.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/v2/interactionDetails`
   * (`contactCenter.interactions.list`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when the dates are missing, out of order or more than 7 days apart, `limit` is over 100 or
   *   `offset` over 10, before anything is sent
   */
  list(
    params: InteractionReportParams,
    options?: RequestOptions,
  ): PagePromise<InteractionRecord, InteractionReport, ContactCenterInteractionsListFailure> {
    return paginate(this.#client, contactCenterInteractionsList, () => reportInput(params), options);
  }

  /**
   * Walks over the conversations of any period, in windows of at most 7 days: `for await` gives the rows of all of them,
   * and `byWindow()` says which window they are of. A conversation that lasts beyond a window may come in two of them.
   *
   * @param options - `maxDays` makes windows shorter
   * @throws InvalidArgumentError when the dates are unusable or out of order, at once
   * @throws PaginationError while walking, when a window fills the 11 pages that the server gives, 1,100 rows, so that some may be missing
   */
  walk(params: InteractionWalkParams, options: ReportWalkOptions = {}): WindowWalk<InteractionRecord> {
    return walkReport(params, options, (part, request) => this.list(part, request));
  }
}
