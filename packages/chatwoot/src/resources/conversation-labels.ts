import type { APIPromise, RequestOptions } from "@truewire/core";
import { conversationAddLabels, listAllLabelsOfAConversation } from "@truewire/core/chatwoot";
import type {
  ConversationAddLabelsBody,
  ConversationAddLabelsFailure,
  ListAllLabelsOfAConversationFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";
import { changeLabels } from "./change-labels.ts";
import { requireTexts } from "./texts.ts";

/** The labels concerned by a change. */
export interface ConversationLabelSetParams extends ConversationAddLabelsBody {}

/** The labels that a conversation carries, by name. */
export class ConversationLabelSet {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the labels of a conversation, all at once.
   *
   * Open to users and agent bots. Stands on `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels` (`list-all-labels-of-a-conversation`).
   *
   * @throws NotFoundError when the account has no such conversation
   */
  list(conversationId: number, options?: RequestOptions): APIPromise<string[], ListAllLabelsOfAConversationFailure> {
    return this.#scope.client.call(
      listAllLabelsOfAConversation,
      { path: this.#path(conversationId) },
      options,
      (data) => data.payload,
    );
  }

  /**
   * **Replaces** the labels of a conversation: those not listed are taken away, and an empty list takes all away. Gives all labels
   * after the change.
   *
   * Open to users and agent bots. Stands on `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels` (`conversation-add-labels`).
   *
   * @throws InvalidArgumentError unless the labels are an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  set(
    conversationId: number,
    params: ConversationLabelSetParams,
    options?: RequestOptions,
  ): APIPromise<string[], ConversationAddLabelsFailure> {
    const input = () => {
      requireTexts("labels", requireParams(params).labels);
      return { path: this.#path(conversationId), body: { labels: [...params.labels] } };
    };
    return this.#scope.client.call(conversationAddLabels, input, options, (data) => data.payload);
  }

  /**
   * Adds labels to a conversation and gives all its labels after the change.
   *
   * **Not atomic**: the server can only replace the set, so this reads it first and writes it back. Labels that others add
   * or take away between the two calls are lost. The options hold for each of the two.
   *
   * Open to users and agent bots. Stands on what {@link list} and {@link set} stand on.
   *
   * @throws InvalidArgumentError unless the labels are an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such conversation
   */
  add(
    conversationId: number,
    params: ConversationLabelSetParams,
    options?: RequestOptions,
  ): APIPromise<string[], ListAllLabelsOfAConversationFailure | ConversationAddLabelsFailure> {
    return this.#change(conversationId, params, (current, named) => [...new Set([...current, ...named])], options);
  }

  /**
   * Takes labels away from a conversation and gives those that are left. Labels it does not carry are passed over.
   *
   * **Not atomic**: the server can only replace the set, so this reads it first and writes it back. Labels that others add
   * or take away between the two calls are lost. The options hold for each of the two.
   *
   * Open to users and agent bots. Stands on what {@link list} and {@link set} stand on.
   *
   * @throws InvalidArgumentError unless the labels are an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such conversation
   */
  remove(
    conversationId: number,
    params: ConversationLabelSetParams,
    options?: RequestOptions,
  ): APIPromise<string[], ListAllLabelsOfAConversationFailure | ConversationAddLabelsFailure> {
    return this.#change(
      conversationId,
      params,
      (current, named) => current.filter((label) => !named.includes(label)),
      options,
    );
  }

  #change(
    conversationId: number,
    params: ConversationLabelSetParams,
    merge: (current: readonly string[], named: readonly string[]) => string[],
    options: RequestOptions | undefined,
  ): APIPromise<string[], ListAllLabelsOfAConversationFailure | ConversationAddLabelsFailure> {
    const change = (current: readonly string[]) => {
      requireTexts("labels", requireParams(params).labels);
      return merge(current, params.labels);
    };
    const path = this.#path(conversationId);
    return changeLabels(this.#scope.client, listAllLabelsOfAConversation, conversationAddLabels, path, change, options);
  }

  #path(conversationId: number) {
    return { account_id: this.#scope.accountId, conversation_id: conversationId };
  }
}
