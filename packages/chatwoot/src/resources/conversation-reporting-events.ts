import type { APIPromise, RequestOptions } from "@truewire/core";
import { getConversationReportingEvents } from "@truewire/core/chatwoot";
import type { GetConversationReportingEventsFailure, ReportingEvent } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** What was measured about a conversation: first response, resolution and the like. */
export class ConversationReportingEvents {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the reporting events of a conversation, the oldest first, all at once. Values are in seconds, times ISO texts.
   * The `conversation_id` in them is the conversation's **database id**, not the number it was asked for by.
   *
   * Open to users; enterprise edition only. Stands on
   * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events`
   * (`get-conversation-reporting-events`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws NotFoundError when the account has no such conversation, or the server is the open edition
   */
  list(
    conversationId: number,
    options?: RequestOptions,
  ): APIPromise<ReportingEvent[], GetConversationReportingEventsFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId, conversation_id: conversationId } };
    return client.call(getConversationReportingEvents, input, options);
  }
}
