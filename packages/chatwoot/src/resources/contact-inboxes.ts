import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactableInboxesGet, contactInboxCreation } from "@truewire/core/chatwoot";
import type {
  ContactableInboxesGetFailure,
  ContactInbox,
  ContactInboxCreationBody,
  ContactInboxCreationFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Which inbox a contact is linked to, and under which name it is known there. */
export interface ContactInboxCreateParams extends ContactInboxCreationBody {}

/** The inboxes through which a contact is reached. */
export class ContactInboxes {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the inboxes through which a contact **can** be written to, linked to it or not, all at once. For an API inbox
   * that it is not yet linked to, `source_id` is made up afresh in every answer.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes`
   * (`contactableInboxesGet`).
   *
   * @throws NotFoundError when the account has no such contact
   */
  list(contactId: number, options?: RequestOptions): APIPromise<ContactInbox[], ContactableInboxesGetFailure> {
    const { client } = this.#scope;
    return client.call(contactableInboxesGet, { path: this.#path(contactId) }, options, (data) => data.payload);
  }

  /**
   * Links a contact to an inbox and gives the link. One that exists already is answered as it is.
   *
   * Open to users with access to the inbox. Stands on
   * `POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes` (`contactInboxCreation`).
   *
   * @throws PermissionDeniedError when the caller may not see the inbox
   * @throws NotFoundError when the account has no such contact or inbox
   * @throws UnprocessableEntityError when the contact lacks the phone number or e-mail address that the channel needs
   * @throws InternalServerError when the channel cannot make up a `source_id`, or another contact has the one given
   */
  create(
    contactId: number,
    params: ContactInboxCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContactInbox, ContactInboxCreationFailure> {
    return this.#scope.client.call(contactInboxCreation, { path: this.#path(contactId), body: params }, options);
  }

  #path(contactId: number) {
    return { account_id: this.#scope.accountId, id: contactId };
  }
}
