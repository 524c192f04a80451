import type { APIPromise, RequestOptions } from "@truewire/core";
import { getCsatSurveyPage } from "@truewire/core/chatwoot";
import type { GetCsatSurveyPageFailure } from "@truewire/core/chatwoot";
import type { PublicScope } from "./public-scope.ts";

/** The page that asks how content somebody was with a conversation. */
export class PublicCsat {
  readonly #scope: PublicScope;

  constructor(scope: PublicScope) {
    this.#scope = scope;
  }

  /**
   * Fetches the survey's page, as HTML. The server answers it also for a conversation that does not exist. It is meant to
   * be opened: a page of another origin cannot fetch it, unlike the rest of this API. Answers to a survey are given with
   * `messages.update`.
   *
   * Open to everybody. Stands on `GET /survey/responses/{conversation_uuid}` (`get-csat-survey-page`).
   *
   * @param conversationUuid - the conversation's `uuid`
   * @throws RateLimitError when too many requests came from the same address
   */
  getPage(conversationUuid: string, options?: RequestOptions): APIPromise<string, GetCsatSurveyPageFailure> {
    return this.#scope.client.call(getCsatSurveyPage, { path: { conversation_uuid: conversationUuid } }, options);
  }
}
