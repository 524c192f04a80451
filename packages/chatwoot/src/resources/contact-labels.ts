import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactAddLabels, listAllLabelsOfAContact } from "@truewire/core/chatwoot";
import type {
  ContactAddLabelsBody,
  ContactAddLabelsFailure,
  ListAllLabelsOfAContactFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";
import { changeLabels } from "./change-labels.ts";
import { requireTexts } from "./texts.ts";

/** The labels concerned by a change. */
export interface ContactLabelSetParams extends ContactAddLabelsBody {}

/** The labels that a contact carries, by name. */
export class ContactLabelSet {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the labels of a contact, all at once.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/contacts/{id}/labels` (`list-all-labels-of-a-contact`).
   *
   * @throws NotFoundError when the account has no such contact
   */
  list(contactId: number, options?: RequestOptions): APIPromise<string[], ListAllLabelsOfAContactFailure> {
    return this.#scope.client.call(
      listAllLabelsOfAContact,
      { path: this.#path(contactId) },
      options,
      (data) => data.payload,
    );
  }

  /**
   * **Replaces** the labels of a contact: those not listed are taken away, and an empty list takes all away. Gives all labels
   * after the change.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/contacts/{id}/labels` (`contact-add-labels`).
   *
   * @throws InvalidArgumentError unless the labels are an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such contact
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  set(
    contactId: number,
    params: ContactLabelSetParams,
    options?: RequestOptions,
  ): APIPromise<string[], ContactAddLabelsFailure> {
    const input = () => {
      requireTexts("labels", requireParams(params).labels);
      return { path: this.#path(contactId), body: { labels: [...params.labels] } };
    };
    return this.#scope.client.call(contactAddLabels, input, options, (data) => data.payload);
  }

  /**
   * Adds labels to a contact and gives all its labels after the change.
   *
   * **Not atomic**: the server can only replace the set, so this reads it first and writes it back. Labels that others add
   * or take away between the two calls are lost. The options hold for each of the two.
   *
   * Open to users. Stands on what {@link list} and {@link set} stand on.
   *
   * @throws InvalidArgumentError unless the labels are an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such contact
   */
  add(
    contactId: number,
    params: ContactLabelSetParams,
    options?: RequestOptions,
  ): APIPromise<string[], ListAllLabelsOfAContactFailure | ContactAddLabelsFailure> {
    return this.#change(contactId, params, (current, named) => [...new Set([...current, ...named])], options);
  }

  /**
   * Takes labels away from a contact and gives those that are left. Labels it does not carry are passed over.
   *
   * **Not atomic**: the server can only replace the set, so this reads it first and writes it back. Labels that others add
   * or take away between the two calls are lost. The options hold for each of the two.
   *
   * Open to users. Stands on what {@link list} and {@link set} stand on.
   *
   * @throws InvalidArgumentError unless the labels are an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such contact
   */
  remove(
    contactId: number,
    params: ContactLabelSetParams,
    options?: RequestOptions,
  ): APIPromise<string[], ListAllLabelsOfAContactFailure | ContactAddLabelsFailure> {
    return this.#change(
      contactId,
      params,
      (current, named) => current.filter((label) => !named.includes(label)),
      options,
    );
  }

  #change(
    contactId: number,
    params: ContactLabelSetParams,
    merge: (current: readonly string[], named: readonly string[]) => string[],
    options: RequestOptions | undefined,
  ): APIPromise<string[], ListAllLabelsOfAContactFailure | ContactAddLabelsFailure> {
    const change = (current: readonly string[]) => {
      requireTexts("labels", requireParams(params).labels);
      return merge(current, params.labels);
    };
    const path = this.#path(contactId);
    return changeLabels(this.#scope.client, listAllLabelsOfAContact, contactAddLabels, path, change, options);
  }

  #path(contactId: number) {
    return { account_id: this.#scope.accountId, id: contactId };
  }
}
