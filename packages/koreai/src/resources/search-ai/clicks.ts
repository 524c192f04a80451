import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { searchAiClicksQuery } from "@truewire/core/koreai";
import type {
  ClickAnalytics,
  ClickAnalyticsRequest,
  ClickAverages,
  ClickDistribution,
  ClickPeriods,
  ClickPositions,
  QueriesWithoutClicks,
  QueryWithoutClicks,
  SearchAiClicksQueryFailure,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";

/** What each type of question about clicks is answered with. */
export interface ClickAnalyticsByType {
  /** Searches with and without clicks, by period. */
  readonly ClickAnalytics: ClickPeriods;
  /** Clicks a search, in the mean. */
  readonly AvgClickStats: ClickAverages;
  /** At which place users clicked, in the mean. */
  readonly AvgClickPosition: ClickPositions;
  /** How often users clicked at each place. */
  readonly ClickPositionDistribution: ClickDistribution;
  /** What was searched for most without a click. */
  readonly TopQueriesNoClicks: QueriesWithoutClicks;
}

/** A question about clicks of one type. */
export interface ClickQueryParams<Type extends keyof ClickAnalyticsByType> extends ClickAnalyticsRequest {
  type: Type;
}

/** What users of a Search AI application clicked on. */
export class SearchClicks {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Tells how often, or at which place, users clicked on what a search found; the `type` says which.
   *
   * Stands on `POST /api/public/bot/{botId}/search/clickAnalytics` (`searchAi.clicks.query`), which only reads and is
   * repeated freely.
   *
   * @throws ReportedFailureError when the numbers are not available, which the server tells in an answer of success
   * @throws InvalidArgumentError for dates out of order, before anything is sent
   */
  query<Type extends keyof ClickAnalyticsByType>(
    params: ClickQueryParams<Type>,
    options?: RequestOptions,
  ): APIPromise<ClickAnalyticsByType[Type], SearchAiClicksQueryFailure> {
    const answer = (data: unknown): ClickAnalyticsByType[Type] => data as ClickAnalyticsByType[Type];
    return this.#client.call(searchAiClicksQuery, () => ({ body: checked(params) }), options, answer);
  }

  /**
   * Lists what was searched for without a click, most frequent first.
   *
   * Stands on `searchAi.clicks.query` with the type `TopQueriesNoClicks`.
   *
   * @throws what {@link query} throws
   */
  listQueriesWithoutClicks(
    params: Omit<ClickAnalyticsRequest, "type"> = {},
    options?: RequestOptions,
  ): PagePromise<QueryWithoutClicks, ClickAnalytics, SearchAiClicksQueryFailure> {
    const input = () => ({ body: checked({ ...requireParams(params), type: "TopQueriesNoClicks" }) });
    return paginate(this.#client, searchAiClicksQuery, input, options);
  }
}

function checked<Params extends ClickAnalyticsRequest>(params: Params): Params {
  const { filters, limit, offset } = requireParams(params);
  if (filters !== undefined) {
    const { from, to } = requireObject("filters", filters);
    requireSpan(["filters.from", from], ["filters.to", to]);
  }
  requireWithin("limit", limit, 1);
  requireWithin("offset", offset, 0);
  return params;
}
