import { encodeMultipart, encodeWith, paginate } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions, Uploadable } from "@truewire/core";
import { createAMessage, listAllConversationMessages, updateAMessage } from "@truewire/core/chatwoot";
import type {
  CreateAMessageBody,
  CreateAMessageFailure,
  CreateAMessageJsonBody,
  ListAllConversationMessagesFailure,
  ListAllConversationMessagesQuery,
  ListAllConversationMessagesResponse,
  PublicMessage,
  UpdateAMessageBody,
  UpdateAMessageFailure,
} from "@truewire/core/chatwoot";
import { requireAttachments, requireParams } from "../require-object.ts";
import type { PublicScope } from "./public-scope.ts";

/** Where a listing of messages begins. */
export interface PublicMessageListParams extends ListAllConversationMessagesQuery {}

/** What a contact writes. */
export interface PublicMessageCreateParams extends CreateAMessageJsonBody {
  /** Files, at most 15. With one the request goes as multipart, by itself. `toFile()` makes them of bytes and streams. */
  readonly attachments?: readonly Uploadable[];
}

/** A contact's answers to a form, or to a satisfaction survey. */
export interface PublicMessageUpdateParams extends UpdateAMessageBody {}

/** What is written in a contact's conversations. Times are unix seconds. */
export class PublicMessages {
  readonly #scope: PublicScope;

  constructor(scope: PublicScope) {
    this.#scope = scope;
  }

  /**
   * Lists the messages of a conversation that the contact may see, 20 a page: the first page holds the latest, further
   * ones go backwards. Within a page the oldest comes first.
   *
   * Open to whoever knows the `source_id`. Stands on `GET
   * /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
   * (`list-all-conversation-messages`).
   *
   * @param params - `before`, the id of a message, begins with the 20 that precede it
   * @throws NotFoundError when the contact has no such conversation
   */
  list(
    sourceId: string,
    conversationId: number,
    params: PublicMessageListParams = {},
    options?: RequestOptions,
  ): PagePromise<PublicMessage, ListAllConversationMessagesResponse, ListAllConversationMessagesFailure> {
    const input = { path: this.#path(sourceId, conversationId), query: params };
    return paginate(this.#scope.client, listAllConversationMessages, input, options);
  }

  /**
   * Sends a message as the contact, with files if there are any.
   *
   * Open to whoever knows the `source_id`. Stands on `POST
   * /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
   * (`create-a-message`).
   *
   * @throws InvalidArgumentError for bytes or a stream that is no file, before anything is sent: see `toFile()`
   * @throws NotFoundError when the contact has no such conversation
   * @throws UnprocessableEntityError when content or a file is too large, or there are too many files or messages
   */
  create(
    sourceId: string,
    conversationId: number,
    params: PublicMessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<PublicMessage, CreateAMessageFailure> {
    const input = () => ({ path: this.#path(sourceId, conversationId), body: bodyOf(params) });
    return this.#scope.client.call(encodeWith(createAMessage, encodeMultipart), input, options);
  }

  /**
   * Answers a message that asks for something: a form, or a satisfaction survey (`csat_survey_response` with a `rating`).
   *
   * Open to whoever knows the `source_id`. Stands on `PATCH
   * /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}`
   * (`update-a-message`).
   *
   * @throws NotFoundError when the conversation has no such message
   * @throws UnprocessableEntityError when the survey is older than 14 days
   * @throws InternalServerError also when a value is not valid
   */
  update(
    sourceId: string,
    conversationId: number,
    messageId: number,
    params: PublicMessageUpdateParams,
    options?: RequestOptions,
  ): APIPromise<PublicMessage, UpdateAMessageFailure> {
    const path = { ...this.#path(sourceId, conversationId), message_id: messageId };
    return this.#scope.client.call(updateAMessage, { path, body: params }, options);
  }

  #path(sourceId: string, conversationId: number) {
    return {
      inbox_identifier: this.#scope.inboxIdentifier,
      contact_identifier: sourceId,
      conversation_id: conversationId,
    };
  }
}

function bodyOf(params: PublicMessageCreateParams): CreateAMessageBody {
  const { attachments = [], ...message } = requireParams(params);
  requireAttachments(attachments);
  if (attachments.length === 0) return message;
  const { content, ...fields } = message;
  // A form has no null; here it means the same as leaving it out.
  return { ...(typeof content === "string" && { content }), ...fields, "attachments[]": [...attachments] };
}
