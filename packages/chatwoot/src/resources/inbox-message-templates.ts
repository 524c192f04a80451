import type { APIPromise, RequestOptions } from "@truewire/core";
import { listWhatsappMessageTemplates } from "@truewire/core/chatwoot";
import type {
  ListWhatsappMessageTemplatesFailure,
  ListWhatsappMessageTemplatesQuery,
  ListWhatsappMessageTemplatesResponse,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Which message templates to list. */
export interface MessageTemplateListParams extends ListWhatsappMessageTemplatesQuery {}

/** A message template as WhatsApp or Twilio describes it. */
export type MessageTemplate = ListWhatsappMessageTemplatesResponse["payload"][number];

/** The message templates of a WhatsApp inbox. */
export class InboxMessageTemplates {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the message templates of a WhatsApp inbox, all at once, as the server last fetched them from the provider.
   *
   * Open to users with access to the inbox. Stands on `GET /api/v1/accounts/{account_id}/inboxes/{id}/message_templates`
   * (`listWhatsappMessageTemplates`).
   *
   * @throws NotFoundError when the account has no such inbox
   * @throws UnprocessableEntityError when the inbox is no WhatsApp inbox
   */
  list(
    inboxId: number,
    params: MessageTemplateListParams = {},
    options?: RequestOptions,
  ): APIPromise<MessageTemplate[], ListWhatsappMessageTemplatesFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId, id: inboxId }, query: params };
    return client.call(listWhatsappMessageTemplates, input, options, (data) => data.payload);
  }
}
