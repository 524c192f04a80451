import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterConversationsGet,
  contactCenterConversationsGetBySession,
  contactCenterConversationsList,
} from "@truewire/core/koreai";
import type {
  ContactCenterConversationsGetBySessionFailure,
  ContactCenterConversationsGetFailure,
  ContactCenterConversationsListFailure,
  ContactCenterConversationsListQuery,
  Conversation,
  ConversationList,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";

/** Conversations between customers and agents. */
export class Conversations {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists conversations, of the statuses, source or language named. Waiting times are milliseconds.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/conversations` (`contactCenter.conversations.list`).
   */
  list(
    query: ContactCenterConversationsListQuery = {},
    options?: RequestOptions,
  ): PagePromise<Conversation, ConversationList, ContactCenterConversationsListFailure> {
    return paginate(this.#client, contactCenterConversationsList, { query }, options);
  }

  /**
   * Gives one conversation.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/conversations/{conversationId}`
   * (`contactCenter.conversations.get`).
   */
  get(
    conversationId: string,
    options?: RequestOptions,
  ): APIPromise<Conversation, ContactCenterConversationsGetFailure> {
    return this.#client.call(contactCenterConversationsGet, { path: { conversationId } }, options);
  }

  /**
   * Gives the conversation of a session of the bot. The documentation also shows dates, in the body of this GET, which
   * `fetch` cannot send.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/conversations/sessions/{sessionId}`
   * (`contactCenter.conversations.getBySession`).
   */
  getBySession(
    sessionId: string,
    options?: RequestOptions,
  ): APIPromise<Conversation, ContactCenterConversationsGetBySessionFailure> {
    return this.#client.call(contactCenterConversationsGetBySession, { path: { sessionId } }, options);
  }
}
