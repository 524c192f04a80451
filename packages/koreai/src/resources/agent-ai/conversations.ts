import type { PagePromise, RequestOptions } from "@truewire/core";
import { agentAiConversationsList, agentAiConversationsListAgenticHistory } from "@truewire/core/koreai";
import type {
  AgentAiConversationsListAgenticHistoryFailure,
  AgentAiConversationsListAgenticHistoryQuery,
  AgentAiConversationsListFailure,
  AgentConversation,
  AgentConversationList,
  AgentConversationSearch,
  AgenticHistory,
  AgenticRequest,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";

/** Which part of an agentic history to list. */
export interface AgenticHistoryParams extends Partial<AgentAiConversationsListAgenticHistoryQuery> {}

/** Most conversations on a page. */
const mostConversations = 20;
/** Longest span that one call looks at. */
const span = { maxDays: 7 } as const;
/** Entries of an agentic history on a page, unless asked for otherwise: the server wants a number. */
const usualEntries = 20;

/** Conversations of agents that Agent AI helped. */
export class AgentConversations {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists conversations from a span of seven days at most, 20 a page at most. Messages, summaries and feedback come with
   * `includeHistory`, `includeSummary`, `includeFeedback` and `includeAgenticHistory` only.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/aaconversation` (`agentAi.conversations.list`), which only reads and
   * is repeated freely.
   *
   * @throws InvalidArgumentError for a page too large, dates out of order or too far apart, or when the client was not
   *   told its `accountId`, before anything is sent
   */
  list(
    params: AgentConversationSearch,
    options?: RequestOptions,
  ): PagePromise<AgentConversation, AgentConversationList, AgentAiConversationsListFailure> {
    const input = () => {
      const { from, to, page, limit } = requireParams(params);
      requireSpan(["from", from], ["to", to], span);
      requireWithin("page", page, 1);
      requireWithin("limit", limit, 1, mostConversations);
      return { body: params };
    };
    return paginate(this.#client, agentAiConversationsList, input, options);
  }

  /**
   * Walks over the conversations of a span of any length, in windows of seven days, each asked for by {@link list} when
   * the one before was taken. `byWindow()` tells the windows apart.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walk(params: Omit<AgentConversationSearch, "page">, options?: RequestOptions): WindowWalk<AgentConversation> {
    const { from, to } = requireParams(params);
    return walkWindows(
      { ...span, from, to },
      (window) => this.list({ ...params, from: window.from, to: window.to }, options),
      { signal: options?.signal },
    );
  }

  /**
   * Lists what the agent of a conversation asked of an agentic application, and what it answered; 20 entries a page unless
   * `limit` says otherwise.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/aaconversations/{conversationId}/agentic-history`
   * (`agentAi.conversations.listAgenticHistory`).
   */
  listAgenticHistory(
    conversationId: string,
    query: AgenticHistoryParams = {},
    options?: RequestOptions,
  ): PagePromise<AgenticRequest, AgenticHistory, AgentAiConversationsListAgenticHistoryFailure> {
    const input = () => {
      const { page = 1, limit = usualEntries, ...rest } = requireParams(query);
      requireWithin("page", page, 1);
      requireWithin("limit", limit, 1);
      return { path: { conversationId }, query: { ...rest, page, limit } };
    };
    return paginate(this.#client, agentAiConversationsListAgenticHistory, input, options);
  }
}
