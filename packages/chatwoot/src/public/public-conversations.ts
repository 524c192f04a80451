import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  createAConversation,
  getSingleConversation,
  listAllContactConversations,
  resolveConversation,
  toggleTypingStatus,
  updateLastSeen,
} from "@truewire/core/chatwoot";
import type {
  CreateAConversationBody,
  CreateAConversationFailure,
  GetSingleConversationFailure,
  ListAllContactConversationsFailure,
  PublicConversation,
  ResolveConversationFailure,
  ToggleTypingStatusFailure,
  UpdateLastSeenFailure,
} from "@truewire/core/chatwoot";
import { requireOneOf } from "../require-object.ts";
import type { PublicScope } from "./public-scope.ts";

/** What a new conversation begins with. */
export interface PublicConversationCreateParams extends CreateAConversationBody {}

/** A contact's conversations. `id` is the number within the account, the one that the dashboard shows. */
export class PublicConversations {
  readonly #scope: PublicScope;

  constructor(scope: PublicScope) {
    this.#scope = scope;
  }

  /**
   * Lists a contact's conversations, all at once, each with all messages that the contact may see.
   *
   * Open to whoever knows the `source_id`. Stands on
   * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
   * (`list-all-contact-conversations`).
   *
   * @throws NotFoundError when the inbox has no such contact
   */
  list(
    sourceId: string,
    options?: RequestOptions,
  ): APIPromise<PublicConversation[], ListAllContactConversationsFailure> {
    return this.#scope.client.call(listAllContactConversations, { path: this.#contact(sourceId) }, options);
  }

  /**
   * Starts a conversation as a contact. An inbox that keeps to a single conversation answers the one that exists.
   *
   * Open to whoever knows the `source_id`. Stands on
   * `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations` (`create-a-conversation`).
   *
   * @throws NotFoundError when the inbox has no such contact
   * @throws UnprocessableEntityError when a custom attribute is too long
   */
  create(
    sourceId: string,
    params: PublicConversationCreateParams = {},
    options?: RequestOptions,
  ): APIPromise<PublicConversation, CreateAConversationFailure> {
    return this.#scope.client.call(createAConversation, { path: this.#contact(sourceId), body: params }, options);
  }

  /**
   * Fetches a conversation with all messages that the contact may see.
   *
   * Open to whoever knows the `source_id`. Stands on
   * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}`
   * (`get-single-conversation`).
   *
   * @throws NotFoundError when the contact has no such conversation
   */
  get(
    sourceId: string,
    conversationId: number,
    options?: RequestOptions,
  ): APIPromise<PublicConversation, GetSingleConversationFailure> {
    return this.#scope.client.call(getSingleConversation, { path: this.#path(sourceId, conversationId) }, options);
  }

  /**
   * Resolves a conversation and gives it. One that is resolved stays so: contacts cannot open it again this way.
   *
   * Open to whoever knows the `source_id`. Stands on `POST
   * /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status`
   * (`resolve-conversation`).
   *
   * @throws NotFoundError when the contact has no such conversation
   */
  resolve(
    sourceId: string,
    conversationId: number,
    options?: RequestOptions,
  ): APIPromise<PublicConversation, ResolveConversationFailure> {
    return this.#scope.client.call(resolveConversation, { path: this.#path(sourceId, conversationId) }, options);
  }

  /**
   * Shows agents that the contact is typing, or no longer. The server answers nothing.
   *
   * Open to whoever knows the `source_id`. Stands on `POST
   * /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing`
   * (`toggle-typing-status`).
   *
   * @throws InvalidArgumentError for another status, which the server would pass over in silence; nothing is sent
   * @throws NotFoundError when the contact has no such conversation
   */
  setTyping(
    sourceId: string,
    conversationId: number,
    status: "on" | "off",
    options?: RequestOptions,
  ): APIPromise<void, ToggleTypingStatusFailure> {
    const input = () => {
      requireOneOf("status", status, ["on", "off"]);
      return { path: this.#path(sourceId, conversationId), body: { typing_status: status } };
    };
    return this.#scope.client.call(toggleTypingStatus, input, options);
  }

  /**
   * Notes that the contact has seen the conversation just now. The server answers nothing.
   *
   * Open to whoever knows the `source_id`. Stands on `POST
   * /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen`
   * (`update-last-seen`).
   *
   * @throws NotFoundError when the contact has no such conversation
   */
  updateLastSeen(
    sourceId: string,
    conversationId: number,
    options?: RequestOptions,
  ): APIPromise<void, UpdateLastSeenFailure> {
    return this.#scope.client.call(updateLastSeen, { path: this.#path(sourceId, conversationId) }, options);
  }

  #contact(sourceId: string) {
    return { inbox_identifier: this.#scope.inboxIdentifier, contact_identifier: sourceId };
  }

  #path(sourceId: string, conversationId: number) {
    return { ...this.#contact(sourceId), conversation_id: conversationId };
  }
}
