import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { sessionsGetDetails, sessionsList, sessionsListForAccount, sessionsSummarize } from "@truewire/core/koreai";
import type {
  ConversationDetails,
  ConversationDetailsRequest,
  ConversationSummary,
  ConversationSummaryRequest,
  Session,
  SessionList,
  SessionSearch,
  SessionsGetDetailsFailure,
  SessionsListFailure,
  SessionsListForAccountFailure,
  SessionsListQuery,
  SessionsSummarizeFailure,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import { withSkip } from "./skip.ts";

/** Which sessions to list. */
export interface SessionListParams extends SessionSearch, SessionsListQuery {}

/** Most sessions that can be asked for by their ids. */
const mostIds = 50;

/** Sessions of users with bots, and what was said and done in them. */
export class Sessions {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the sessions of the bot, by default those of the last seven days. With `sessionId` (50 at most) no other filter
   * counts. `offset` is sent as `skip`, which means the same. Credentials of a bot's app or of an Admin Console app.
   *
   * Stands on `POST /api/public/bot/{botId}/getSessions` (`sessions.list`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError for too many ids or dates out of order, before anything is sent
   */
  list(
    params: SessionListParams = {},
    options?: RequestOptions,
  ): PagePromise<Session, SessionList, SessionsListFailure> {
    return paginate(this.#client, sessionsList, () => listInput(params), options);
  }

  /**
   * {@link list} with the rights of an Admin Console app, for which no bot is named.
   *
   * Stands on `POST /api/public/getSessions` (`sessions.listForAccount`), which only reads.
   *
   * @throws what {@link list} throws
   */
  listForAccount(
    params: SessionListParams = {},
    options?: RequestOptions,
  ): PagePromise<Session, SessionList, SessionsListForAccountFailure> {
    return paginate(this.#client, sessionsListForAccount, () => listInput(params), options);
  }

  /**
   * Gives what a conversation was about: its tasks, its messages and, with `isSummaryRequired`, a summary. Credentials of
   * a bot's app.
   *
   * Stands on `POST /api/public/bot/{botId}/conversationDetails` (`sessions.getDetails`), which only reads.
   *
   * @param params - exactly one of `sessionId`, `callId` and `conversationId`
   * @throws InvalidArgumentError when none or several of the ids are given, before anything is sent
   */
  getDetails(
    params: ConversationDetailsRequest,
    options?: RequestOptions,
  ): APIPromise<ConversationDetails, SessionsGetDetailsFailure> {
    const input = () => {
      const { sessionId, callId, conversationId } = requireParams(params);
      const given = [sessionId, callId, conversationId].filter((id) => id !== undefined);
      if (given.length !== 1) {
        const accepted = "an object with one of sessionId, callId and conversationId";
        throw new InvalidArgumentError("params", accepted, params, sessionsGetDetails.id);
      }
      return { body: params };
    };
    return this.#client.call(sessionsGetDetails, input, options);
  }

  /**
   * Sums a conversation up, by its id or from a transcript. Works in English, and in the deployment of the United States
   * only. Credentials of a bot's app.
   *
   * Stands on `POST /api/public/streams/{botId}/conversationSummary` (`sessions.summarize`). It is not repeated by
   * itself once the server may have seen it: a language model works for every summary.
   *
   * @param inputMode - `{ conversationId }` or `{ transcript }`
   * @throws InvalidArgumentError unless exactly one of the two is given, before anything is sent
   */
  summarize(
    inputMode: ConversationSummaryRequest["inputMode"],
    options?: RequestOptions,
  ): APIPromise<ConversationSummary, SessionsSummarizeFailure> {
    const input = () => {
      const { conversationId, transcript } = requireParams(inputMode);
      if ((conversationId === undefined) === (transcript === undefined)) {
        const accepted = "an object with either conversationId or transcript";
        throw new InvalidArgumentError("inputMode", accepted, inputMode, sessionsSummarize.id);
      }
      return { body: { lang: "en" as const, inputMode } };
    };
    return this.#client.call(sessionsSummarize, input, options);
  }
}

function listInput(params: SessionListParams): { query: SessionsListQuery; body: SessionSearch } {
  const { containmentType, callId, ...body } = withSkip(requireParams(params));
  requireWithin("limit", body.limit, 1);
  requireSpan(["dateFrom", body.dateFrom], ["dateTo", body.dateTo]);
  if (body.sessionId !== undefined && body.sessionId.length > mostIds) {
    throw new InvalidArgumentError("sessionId", `at most ${mostIds} ids`, body.sessionId);
  }
  return {
    query: {
      ...(containmentType === undefined ? {} : { containmentType }),
      ...(callId === undefined ? {} : { callId }),
    },
    body,
  };
}
