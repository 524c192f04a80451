import type { PagePromise, RequestOptions } from "@truewire/core";
import { qualityAiReportsRawData, qualityAiReportsScores } from "@truewire/core/koreai";
import type {
  QualityAiReportsRawDataFailure,
  QualityAiReportsScoresFailure,
  QualityScoreRecord,
  QualityScoresQuery,
  QualityScoresReport,
  RawDataQuery,
  RawDataRecord,
  RawDataReport,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireDateOrder } from "../date-order.ts";
import { requireWithin } from "../../arguments/limits.ts";

/** Which evaluated conversations to report; `offset` may be left out for the first. */
export interface RawDataParams extends Omit<RawDataQuery, "offset"> {
  readonly offset?: number;
}

/** Which scores to report; those below the threshold are left out unless asked for. */
export interface QualityScoresParams extends Omit<QualityScoresQuery, "include_below_threshold"> {
  readonly include_below_threshold?: boolean;
}

/** What the evaluation of conversations came to. Dates are UTC, as `2026-01-31 23:59:59`. */
export class QualityReports {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Reports evaluated conversations with every metric and the reasons for it, 10 a page unless `limit` says otherwise.
   * Most keys of a row hold spaces, such as `row["Conversation ID"]`.
   *
   * Stands on `POST /qualityai/api/v1/public/qualitymanagement/app/{botId}/rawdata` (`qualityAi.reports.rawData`), which
   * only reads and is repeated freely.
   *
   * @param orgId - as `o-...`
   * @throws InvalidArgumentError when the dates are out of order, before anything is sent
   */
  rawData(
    orgId: string,
    params: RawDataParams,
    options?: RequestOptions,
  ): PagePromise<RawDataRecord, RawDataReport, QualityAiReportsRawDataFailure> {
    const input = () => {
      requireDateOrder(params);
      return { header: { orgId }, body: { offset: 0, ...params } };
    };
    return paginate(this.#client, qualityAiReportsRawData, input, options);
  }

  /**
   * Reports the scores of evaluated conversations, at most 100 a page.
   *
   * Stands on `POST /qualityai/api/v1/public/qualitymanagement/app/{botId}/scorereporting` (`qualityAi.reports.scores`),
   * which only reads and is repeated freely.
   *
   * @param orgId - as `o-...`
   * @throws InvalidArgumentError when the dates are out of order or `limit` is over 100, before anything is sent
   */
  scores(
    orgId: string,
    params: QualityScoresParams,
    options?: RequestOptions,
  ): PagePromise<QualityScoreRecord, QualityScoresReport, QualityAiReportsScoresFailure> {
    const input = () => {
      requireDateOrder(params);
      requireWithin("limit", params.limit, 1, 100);
      return { header: { orgId }, body: { include_below_threshold: false, ...params } };
    };
    return paginate(this.#client, qualityAiReportsScores, input, options);
  }
}
