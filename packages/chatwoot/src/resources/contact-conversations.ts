import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactConversations } from "@truewire/core/chatwoot";
import type { ContactConversationsFailure, Conversation } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** The conversations of a contact. */
export class ContactConversations {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the conversations of a contact that the caller may see. **Never more than the 20** with the latest activity:
   * there are no further pages; `conversations.filter` by `contact_id` finds all.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations` (`contactConversations`).
   *
   * @throws NotFoundError when the account has no such contact
   */
  list(contactId: number, options?: RequestOptions): APIPromise<Conversation[], ContactConversationsFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId, id: contactId } };
    return client.call(contactConversations, input, options, (data) => data.payload);
  }
}
