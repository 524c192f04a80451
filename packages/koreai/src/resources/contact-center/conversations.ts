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
  ConversationSessionQuery,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireDateOrder } from "../date-order.ts";

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
   * Gives the conversation of a session of the bot. The days and the time zone (minutes) that the documentation shows
   * travel in the body of a GET: the platform's `fetch` cannot send it, `nodeFetch()` of `@truewire/core/node` can.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/conversations/sessions/{sessionId}`
   * (`contactCenter.conversations.getBySession`).
   *
   * @throws InvalidArgumentError for days out of order, or any of `params` with the platform's `fetch`, before anything is
   *   sent
   */
  getBySession(
    sessionId: string,
    params?: ConversationSessionQuery,
    options?: RequestOptions,
  ): APIPromise<Conversation, ContactCenterConversationsGetBySessionFailure> {
    const input = () => {
      if (params === undefined) return { path: { sessionId } };
      requireDateOrder(params);
      return { path: { sessionId }, body: params };
    };
    return this.#client.call(contactCenterConversationsGetBySession, input, options);
  }
}
