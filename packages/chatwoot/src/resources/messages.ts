import { encodeMultipart, encodeWith, isUploadable, paginate } from "@truewire/core";
import type { APIPromise, Operation, PagePromise, RequestOptions, Uploadable } from "@truewire/core";
import { createANewMessageInAConversation, deleteAMessage, listAllMessages } from "@truewire/core/chatwoot";
import type {
  CreateANewMessageInAConversationBody,
  CreateANewMessageInAConversationFailure,
  CreateANewMessageInAConversationJsonBody,
  DeleteAMessageFailure,
  ListAllMessagesFailure,
  ListAllMessagesInput,
  ListAllMessagesQuery,
  ListAllMessagesResponse,
  Message,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireAttachments, requireParams } from "../require-object.ts";
import { requireTextBesideFile } from "./texts.ts";
import { checkedPage } from "./refused-page.ts";

/** Which messages of a conversation to list. */
export interface MessageListParams extends ListAllMessagesQuery {}

/** What a message is made of. */
export interface MessageCreateParams extends Omit<CreateANewMessageInAConversationJsonBody, "attachments"> {
  /** Files, or the signed ids of files that were uploaded before; at most 15. */
  readonly attachments?: readonly Uploadable[] | readonly string[];
}

/** The messages of a conversation. */
export class Messages {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists messages of a conversation, the oldest of a page first.
   *
   * Without `after` it begins with the latest 20 messages, or the 20 that precede `before`, and a walk goes **back** in
   * time, 20 a page. With `after` it begins with the messages that follow that one, and a walk goes **forward**, up to 100
   * a page. With both it gives what lies between, `after` itself included, up to 1,000 a page.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
   * (`list-all-messages`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws NotFoundError when the account has no such conversation
   */
  list(
    conversationId: number,
    params: MessageListParams = {},
    options?: RequestOptions,
  ): PagePromise<Message, ListAllMessagesResponse, ListAllMessagesFailure> {
    return checkedPage(listAllMessages, () => {
      const input = { path: this.#path(conversationId), query: requireParams(params) };
      return paginate(this.#scope.client, listing(params), input, options);
    });
  }

  /**
   * Sends a message, and gives it as it was stored. As soon as `attachments` holds files the request goes as multipart, by
   * itself; signed ids go as JSON. It is outgoing unless `message_type` says otherwise; `private` makes it a note among
   * agents.
   *
   * It is never repeated by itself once the server may have seen it, so that no message is sent twice.
   *
   * Open to users and agent bots. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
   * (`create-a-new-message-in-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError when an attachment is bare bytes or a stream, which `toFile()` makes a file of, or when
   *   beside a file `template_params`, `echo_id` or `external_created_at` hold anything but text, which a form would turn
   *   into text; nothing is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the message was refused, or the conversation received more than 200 messages
   *   within a minute
   */
  create(
    conversationId: number,
    params: MessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<Message, CreateANewMessageInAConversationFailure> {
    const input = () => ({ path: this.#path(conversationId), body: bodyOf(params) });
    return this.#scope.client.call(encodeWith(createANewMessageInAConversation, encodeMultipart), input, options);
  }

  /**
   * Deletes what a message says, and gives what is left: the message stays in its place, with a placeholder for its
   * content and `deleted` among its content attributes. Its attachments go.
   *
   * Open to users. Stands on
   * `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}` (`delete-a-message`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws NotFoundError when the conversation has no such message
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  delete(
    conversationId: number,
    messageId: number,
    options?: RequestOptions,
  ): APIPromise<Message, DeleteAMessageFailure> {
    const path = { ...this.#path(conversationId), message_id: messageId };
    return this.#scope.client.call(deleteAMessage, { path }, options);
  }

  #path(conversationId: number) {
    return { account_id: this.#scope.accountId, conversation_id: conversationId };
  }
}

type Listing = Operation<ListAllMessagesInput, ListAllMessagesResponse, ListAllMessagesFailure>;

/** The table knows the way back only; which way the server pages depends on what it is asked. */
function listing({ after, before }: MessageListParams): Listing {
  if (after === undefined) return listAllMessages;
  const forward = { style: "id", direction: "after", param: "after", items: "payload" } as const;
  // Between two messages `after` itself comes again, so that no page would ever be empty.
  return { ...listAllMessages, pagination: before === undefined ? forward : { ...forward, pageSize: 1000 } };
}

// What the server keeps or gives back as it comes.
const kept = ["template_params", "echo_id", "external_created_at"] as const;

function bodyOf(params: MessageCreateParams): CreateANewMessageInAConversationBody {
  const { attachments, ...rest } = requireParams(params);
  if (attachments === undefined) return rest;
  requireAttachments(attachments);
  if (!holdsFiles(attachments)) return { ...rest, attachments: [...attachments] };
  const { content, content_attributes, content_type, ...fields } = rest;
  for (const name of kept) requireTextBesideFile(name, fields[name]);
  return {
    ...fields,
    // A form has no null; for these it means the same as leaving them out.
    ...(typeof content === "string" && { content }),
    ...(typeof content_type === "string" && { content_type }),
    ...(content_attributes !== undefined && {
      content_attributes:
        typeof content_attributes === "string" ? content_attributes : JSON.stringify(content_attributes),
    }),
    "attachments[]": [...attachments],
  };
}

function holdsFiles(attachments: readonly Uploadable[] | readonly string[]): attachments is readonly Uploadable[] {
  return attachments.some((attachment) => isUploadable(attachment));
}
