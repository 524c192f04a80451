import { encodeMultipart, encodeWith, InvalidArgumentError, paginate } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCreate,
  contactDelete,
  contactDetails,
  contactFilter,
  contactList,
  contactMerge,
  contactSearch,
  contactUpdate,
} from "@truewire/core/chatwoot";
import type {
  Contact,
  ContactCreateFailure,
  ContactCreateMultipartBody,
  ContactCreateResponse,
  ContactDeleteFailure,
  ContactDetailsFailure,
  ContactDetailsQuery,
  ContactFilterBody,
  ContactFilterFailure,
  ContactFilterQuery,
  ContactFilterResponse,
  ContactListFailure,
  ContactListQuery,
  ContactListResponse,
  ContactMergeBody,
  ContactMergeFailure,
  ContactSearchFailure,
  ContactSearchQuery,
  ContactSearchResponse,
  ContactUpdateFailure,
  ContactUpdateMultipartBody,
  ContactUpdateQuery,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";
import { ContactConversations } from "./contact-conversations.ts";
import { ContactInboxes } from "./contact-inboxes.ts";
import { ContactLabelSet } from "./contact-labels.ts";
import { checkedPage } from "./refused-page.ts";
import { requireForm, requireTexts } from "./texts.ts";

/** Where a listing of contacts begins, in which order, and whom it holds. */
export interface ContactListParams extends Omit<ContactListQuery, "labels[]"> {
  /** Only contacts that carry one of these labels. */
  readonly labels?: readonly string[];
}

/** What to search contacts for. */
export interface ContactSearchParams extends ContactSearchQuery {
  /** Part of a name, e-mail address or phone number in any case, or of an identifier in exactly this case. Not blank. */
  q: string;
}

/** Conditions that contacts have to meet, and the order in which they come. */
export interface ContactFilterParams extends ContactFilterQuery, Pick<ContactFilterBody, "payload"> {}

/** What a new contact is made of; no field is required. */
export interface ContactCreateParams extends ContactCreateMultipartBody {}

/** What can be changed about a contact; what is left out stays. */
export interface ContactUpdateParams extends ContactUpdateMultipartBody, ContactUpdateQuery {}

/** Which of two contacts stays, and which is merged into it and deleted. */
export interface ContactMergeParams extends ContactMergeBody {}

type Created = ContactCreateResponse["payload"];

/** A new contact, and how it is reached through the inbox that was named. */
export interface CreatedContact extends Created {}

/** The people who write to an account's inboxes. */
export class Contacts {
  /** The conversations of a contact. */
  readonly conversations: ContactConversations;
  /** The inboxes through which a contact is reached. */
  readonly inboxes: ContactInboxes;
  /** The labels that a contact carries. */
  readonly labels: ContactLabelSet;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.conversations = new ContactConversations(scope);
    this.inboxes = new ContactInboxes(scope);
    this.labels = new ContactLabelSet(scope);
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
   * @throws NotFoundError when there is no such account
   * @throws AuthenticationError when the token is missing or wrong; PermissionDeniedError when it does not open this account
   */
  list(
    params: ContactListParams = {},
    options?: RequestOptions,
  ): PagePromise<Contact, ContactListResponse, ContactListFailure> {
    return checkedPage(contactList, () => {
      const { labels, ...rest } = requireParams(params);
      if (labels !== undefined) requireTexts("labels", labels);
      const query: ContactListQuery = labels === undefined ? rest : { ...rest, "labels[]": [...labels] };
      return paginate(this.#scope.client, contactList, { path: this.#account(), query }, options);
    });
  }

  /**
   * Searches contacts by part of their name, e-mail address, phone number or identifier, 15 a page; unlike {@link list}
   * it also finds those who have none but a name. `meta.count` counts the contacts of **one page**, not all that match.
   * Sorted by creation time unless `sort` says otherwise.
   *
   * Open to users, 100 times a minute for each account. Stands on `GET /api/v1/accounts/{account_id}/contacts/search`
   * (`contactSearch`).
   *
   * @throws InvalidArgumentError when `q` is blank, before anything is sent: the server would answer an empty list
   * @throws NotFoundError when there is no such account
   */
  search(
    params: ContactSearchParams,
    options?: RequestOptions,
  ): PagePromise<Contact, ContactSearchResponse, ContactSearchFailure> {
    return checkedPage(contactSearch, () => {
      const { q }: { q: unknown } = requireParams(params);
      if (typeof q !== "string" || q.trim() === "") {
        throw new InvalidArgumentError("q", "a text that is not blank", q, contactSearch.id);
      }
      return paginate(this.#scope.client, contactSearch, { path: this.#account(), query: params }, options);
    });
  }

  /**
   * Lists the identified contacts that meet conditions, 15 a page; with no condition, all of them. Sorted by creation
   * time unless `sort` says otherwise.
   *
   * Every condition but the last needs a `query_operator`.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/contacts/filter` (`contactFilter`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when an attribute, operator or value is not known
   * @throws InternalServerError when a `query_operator` is missing between two conditions
   */
  filter(
    params: ContactFilterParams,
    options?: RequestOptions,
  ): PagePromise<Contact, ContactFilterResponse, ContactFilterFailure> {
    return checkedPage(contactFilter, () => {
      const { payload, ...query } = requireParams(params);
      return paginate(this.#scope.client, contactFilter, { path: this.#account(), query, body: { payload } }, options);
    });
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
    const input = { path: this.#path(contactId), query };
    return this.#scope.client.call(contactDetails, input, options, (data) => data.payload);
  }

  /**
   * Creates a contact. Gives it together with how it is reached through the inbox, whose members are `null` unless
   * `inbox_id` was sent. With an `avatar` the request goes as multipart, by itself.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/contacts` (`contactCreate`).
   *
   * @throws InvalidArgumentError when beside an `avatar` attributes hold anything but text, which a form would turn into
   *   text without a word, or where a value is `null` or empty; before anything is sent
   * @throws NotFoundError when the account has no such inbox
   * @throws UnprocessableEntityError when e-mail address, phone number or identifier are taken or malformed, or lacking
   *   where the inbox's channel needs them
   * @throws InternalServerError when the inbox's channel cannot make up a `source_id`
   */
  create(params: ContactCreateParams, options?: RequestOptions): APIPromise<CreatedContact, ContactCreateFailure> {
    const input = () => ({ path: this.#account(), body: checked(params) });
    const operation = encodeWith(contactCreate, encodeMultipart);
    return this.#scope.client.call(operation, input, options, (data) => data.payload);
  }

  /**
   * Changes a contact; what is left out stays. Attributes are merged key by key into what is stored; no key is ever
   * removed. With an `avatar` the request goes as multipart, by itself.
   *
   * Open to users. Stands on `PUT /api/v1/accounts/{account_id}/contacts/{id}` (`contactUpdate`).
   *
   * @throws InvalidArgumentError when beside an `avatar` attributes hold anything but text, which a form would turn into
   *   text without a word, or where a value is `null` or empty; before anything is sent
   * @throws NotFoundError when the account has no such contact
   * @throws UnprocessableEntityError when e-mail address, phone number or identifier are taken or malformed
   */
  update(
    contactId: number,
    params: ContactUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Contact, ContactUpdateFailure> {
    const input = () => {
      const { include_contact_inboxes, ...body } = requireParams(params);
      const query: ContactUpdateQuery = include_contact_inboxes === undefined ? {} : { include_contact_inboxes };
      return { path: this.#path(contactId), query, body: checked(body) };
    };
    const operation = encodeWith(contactUpdate, encodeMultipart);
    return this.#scope.client.call(operation, input, options, (data) => data.payload);
  }

  /**
   * Deletes a contact. The server refuses while the contact is online.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/contacts/{id}` (`contactDelete`).
   *
   * @throws NotFoundError when the account has no such contact
   * @throws UnprocessableEntityError when the contact is online
   */
  delete(contactId: number, options?: RequestOptions): APIPromise<void, ContactDeleteFailure> {
    return this.#scope.client.call(contactDelete, { path: this.#path(contactId) }, options);
  }

  /**
   * Merges one contact into another: `base_contact_id` stays, `mergee_contact_id` is **deleted**. Gives the contact that stays, without its inboxes.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/actions/contact_merge` (`contactMerge`).
   *
   * @throws NotFoundError when the account lacks one of the two
   * @throws UnprocessableEntityError when the merged contact would not be valid
   */
  merge(params: ContactMergeParams, options?: RequestOptions): APIPromise<Contact, ContactMergeFailure> {
    return this.#scope.client.call(contactMerge, { path: this.#account(), body: params }, options);
  }

  #account() {
    return { account_id: this.#scope.accountId };
  }

  #path(contactId: number) {
    return { account_id: this.#scope.accountId, id: contactId };
  }
}

function checked<Params extends ContactCreateParams>(params: Params): Params {
  return requireForm(params, ["identifier", "additional_attributes", "custom_attributes"]);
}
