import { paginate } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { contactDetails, contactList } from "@truewire/core/chatwoot";
import type {
  Contact,
  ContactDetailsFailure,
  ContactDetailsQuery,
  ContactListFailure,
  ContactListQuery,
  ContactListResponse,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Where a listing of contacts begins, in which order, and whom it holds. */
export interface ContactListParams extends Omit<ContactListQuery, "labels[]"> {
  /** Only contacts that carry one of these labels. */
  readonly labels?: readonly string[];
}

/** The people who write to an account's inboxes. */
export class Contacts {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists identified contacts (those with an e-mail address, a phone number or an identifier), 15 a page.
   *
   * A walk over pages is sorted by creation time unless `sort` says otherwise: without an order the server may repeat or
   * skip contacts between pages.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/contacts` (`contactList`).
   *
   * @param params - page to begin with, sort order, labels to filter by
   * @throws AuthenticationError when the token is missing or wrong; PermissionDeniedError when it does not open this account
   */
  list(
    params: ContactListParams = {},
    options?: RequestOptions,
  ): PagePromise<Contact, ContactListResponse, ContactListFailure> {
    const { client, accountId } = this.#scope;
    const { labels, ...rest } = params;
    const query: ContactListQuery = labels === undefined ? rest : { ...rest, "labels[]": [...labels] };
    return paginate(client, contactList, { path: { account_id: accountId }, query }, options);
  }

  /**
   * Fetches one contact.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/contacts/{id}` (`contactDetails`).
   *
   * @param contactId - the contact's id
   * @param query - whether the contact's inboxes come along (they do unless refused)
   * @throws NotFoundError when the account has no such contact
   */
  get(
    contactId: number,
    query: ContactDetailsQuery = {},
    options?: RequestOptions,
  ): APIPromise<Contact, ContactDetailsFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId, id: contactId }, query };
    return client.call(contactDetails, input, options, (data) => data.payload);
  }
}
