import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  createALabel,
  deleteALabel,
  getDetailsOfASingleLabel,
  listAllLabels,
  updateALabel,
} from "@truewire/core/chatwoot";
import type {
  CreateALabelBody,
  CreateALabelFailure,
  DeleteALabelFailure,
  GetDetailsOfASingleLabelFailure,
  Label,
  ListAllLabelsFailure,
  UpdateALabelBody,
  UpdateALabelFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** What a new label is made of. */
export interface LabelCreateParams extends CreateALabelBody {}

/** What can be changed about a label; what is left out stays. */
export interface LabelUpdateParams extends UpdateALabelBody {}

/** The labels that an account offers; contacts and conversations carry them by title. */
export class Labels {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists all labels of the account by title, all at once.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/labels` (`list-all-labels`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<Label[], ListAllLabelsFailure> {
    const { client, accountId } = this.#scope;
    return client.call(listAllLabels, { path: { account_id: accountId } }, options, (data) => data.payload);
  }

  /**
   * Fetches one label.
   *
   * Open to administrators, although every user may list them all. Stands on
   * `GET /api/v1/accounts/{account_id}/labels/{id}` (`get-details-of-a-single-label`).
   *
   * @throws NotFoundError when the account has no such label
   */
  get(labelId: number, options?: RequestOptions): APIPromise<Label, GetDetailsOfASingleLabelFailure> {
    return this.#scope.client.call(getDetailsOfASingleLabel, { path: this.#path(labelId) }, options);
  }

  /**
   * Creates a label. The server stores its title in lower case and wants it unique within the account.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/labels` (`create-a-label`).
   *
   * @param params - `color` is text such as `#1f93ff`, which is also what it is unless told otherwise
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the title is empty, taken, or holds other than letters, digits, `-` and `_`
   */
  create(params: LabelCreateParams, options?: RequestOptions): APIPromise<Label, CreateALabelFailure> {
    const { client, accountId } = this.#scope;
    return client.call(createALabel, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a label; what is left out stays.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/labels/{id}` (`update-a-label`).
   *
   * @throws NotFoundError when the account has no such label
   * @throws UnprocessableEntityError when the title is empty, taken, or holds other than letters, digits, `-` and `_`
   */
  update(labelId: number, params: LabelUpdateParams, options?: RequestOptions): APIPromise<Label, UpdateALabelFailure> {
    return this.#scope.client.call(updateALabel, { path: this.#path(labelId), body: params }, options);
  }

  /**
   * Deletes a label.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/labels/{id}` (`delete-a-label`).
   *
   * @throws NotFoundError when the account has no such label
   */
  delete(labelId: number, options?: RequestOptions): APIPromise<void, DeleteALabelFailure> {
    return this.#scope.client.call(deleteALabel, { path: this.#path(labelId) }, options);
  }

  #path(labelId: number) {
    return { account_id: this.#scope.accountId, id: labelId };
  }
}
