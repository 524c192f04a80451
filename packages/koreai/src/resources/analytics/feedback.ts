import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { feedbackList, feedbackSave } from "@truewire/core/koreai";
import type {
  FeedbackList,
  FeedbackListFailure,
  FeedbackResponse,
  FeedbackSaveFailure,
  FeedbackSearch,
  SavedFeedback,
  SaveFeedbackRequest,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";

/** What users answered in surveys: thumbs, NPS and CSAT. */
export class Feedback {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Saves the score that a user gave in a survey. Credentials of a bot's app or of an Admin Console app.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/saveFeedback` (`feedback.save`), which is never repeated once it may have
   * been acted upon.
   */
  save(params: SaveFeedbackRequest, options?: RequestOptions): APIPromise<SavedFeedback, FeedbackSaveFailure> {
    return this.#client.call(feedbackSave, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Lists the answers that users gave to surveys between two moments.
   *
   * Stands on `POST /api/public/bot/{botId}/getFeedbackSurveyResponses` (`feedback.list`), which only reads and is
   * repeated freely.
   *
   * @throws InvalidArgumentError for dates out of order, before anything is sent
   */
  list(
    params: FeedbackSearch,
    options?: RequestOptions,
  ): PagePromise<FeedbackResponse, FeedbackList, FeedbackListFailure> {
    const input = () => {
      const { filters, limit, skip } = requireParams(params);
      const { from, to } = requireObject("filters", filters);
      requireSpan(["filters.from", from], ["filters.to", to]);
      requireWithin("limit", limit, 1);
      requireWithin("skip", skip, 0);
      return { body: params };
    };
    return paginate(this.#client, feedbackList, input, options);
  }
}
