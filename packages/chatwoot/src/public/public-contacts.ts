import type { APIPromise, RequestOptions } from "@truewire/core";
import { createAContact, getDetailsOfAContact, updateAContact } from "@truewire/core/chatwoot";
import type {
  CreateAContactBody,
  CreateAContactFailure,
  GetDetailsOfAContactFailure,
  GetDetailsOfAContactQuery,
  PublicContact,
  UpdateAContactBody,
  UpdateAContactFailure,
} from "@truewire/core/chatwoot";
import type { PublicScope } from "./public-scope.ts";

/** What a new contact is made of. Compute `identifier_hash` on your server: the key for it is a secret of the inbox. */
export interface PublicContactCreateParams extends CreateAContactBody {}

/** The proof of an identity, for inboxes that insist on one. */
export interface PublicContactGetParams extends GetDetailsOfAContactQuery {}

/** What can be changed about a contact; what is left out stays, and `custom_attributes` are merged into those stored. */
export interface PublicContactUpdateParams extends UpdateAContactBody {}

/**
 * The people who write to the inbox.
 *
 * A contact's `source_id` works as a credential: whoever knows it can read and write the contact's conversations. It and
 * the `pubsub_token` are masked in logs and errors of this package, not in the value returned.
 */
export class PublicContacts {
  readonly #scope: PublicScope;

  constructor(scope: PublicScope) {
    this.#scope = scope;
  }

  /**
   * Creates a contact of the inbox and gives it with its `source_id`, which further calls want. A contact who is known
   * by `source_id`, identifier, e-mail address or phone number is answered as it is.
   *
   * Open to everybody. Stands on `POST /public/api/v1/inboxes/{inbox_identifier}/contacts` (`create-a-contact`).
   *
   * @throws NotFoundError when there is no API inbox of this identifier
   * @throws UnprocessableEntityError when the e-mail address or phone number is not valid
   * @throws InternalServerError also when the inbox insists on verified identities, and `identifier_hash` is wrong or missing
   */
  create(
    params: PublicContactCreateParams = {},
    options?: RequestOptions,
  ): APIPromise<PublicContact, CreateAContactFailure> {
    const { client, inboxIdentifier } = this.#scope;
    return client.call(createAContact, { path: { inbox_identifier: inboxIdentifier }, body: params }, options);
  }

  /**
   * Fetches a contact.
   *
   * Open to whoever knows the `source_id`. Stands on
   * `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}` (`get-details-of-a-contact`).
   *
   * @param params - where the inbox insists on verified identities, `identifier` and its `identifier_hash`
   * @throws NotFoundError when the inbox has no such contact
   * @throws InternalServerError also when the inbox insists on verified identities, and `identifier_hash` is wrong or missing
   */
  get(
    sourceId: string,
    params: PublicContactGetParams = {},
    options?: RequestOptions,
  ): APIPromise<PublicContact, GetDetailsOfAContactFailure> {
    return this.#scope.client.call(getDetailsOfAContact, { path: this.#path(sourceId), query: params }, options);
  }

  /**
   * Changes a contact; what is left out stays. Where another contact has the same e-mail address or phone number, the two
   * are merged, and the `id` that comes back is another.
   *
   * Open to whoever knows the `source_id`. Stands on
   * `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}` (`update-a-contact`).
   *
   * @throws NotFoundError when the inbox has no such contact
   * @throws UnprocessableEntityError when the e-mail address or phone number is not valid
   * @throws InternalServerError also when the inbox insists on verified identities, and `identifier_hash` is wrong or missing
   */
  update(
    sourceId: string,
    params: PublicContactUpdateParams,
    options?: RequestOptions,
  ): APIPromise<PublicContact, UpdateAContactFailure> {
    return this.#scope.client.call(updateAContact, { path: this.#path(sourceId), body: params }, options);
  }

  #path(sourceId: string) {
    return { inbox_identifier: this.#scope.inboxIdentifier, contact_identifier: sourceId };
  }
}
