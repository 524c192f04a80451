import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  addNewCustomAttributeToAccount,
  deleteCustomAttributeFromAccount,
  getAccountCustomAttribute,
  getDetailsOfASingleCustomAttribute,
  updateCustomAttributeInAccount,
} from "@truewire/core/chatwoot";
import type {
  AddNewCustomAttributeToAccountBody,
  AddNewCustomAttributeToAccountFailure,
  CustomAttribute,
  DeleteCustomAttributeFromAccountFailure,
  GetAccountCustomAttributeFailure,
  GetAccountCustomAttributeQuery,
  GetDetailsOfASingleCustomAttributeFailure,
  UpdateCustomAttributeInAccountBody,
  UpdateCustomAttributeInAccountFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Which definitions to list. */
export interface CustomAttributeListParams extends GetAccountCustomAttributeQuery {}

/** What a new definition is made of. It is one of conversations unless `attribute_model` says otherwise. */
export interface CustomAttributeCreateParams extends AddNewCustomAttributeToAccountBody {}

/** What can be changed about a definition; what is left out stays. */
export interface CustomAttributeUpdateParams extends UpdateCustomAttributeInAccountBody {}

/** Definitions of custom attributes: which further fields contacts, conversations and companies have. */
export class CustomAttributes {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the definitions of all kinds, or of the one named by `attribute_model`, all at once. Times are ISO.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/custom_attribute_definitions`
   * (`get-account-custom-attribute`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(
    params: CustomAttributeListParams = {},
    options?: RequestOptions,
  ): APIPromise<CustomAttribute[], GetAccountCustomAttributeFailure> {
    const { client, accountId } = this.#scope;
    return client.call(getAccountCustomAttribute, { path: { account_id: accountId }, query: params }, options);
  }

  /**
   * Fetches one definition.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   * (`get-details-of-a-single-custom-attribute`).
   *
   * @throws NotFoundError when the account has no such definition
   */
  get(
    customAttributeId: number,
    options?: RequestOptions,
  ): APIPromise<CustomAttribute, GetDetailsOfASingleCustomAttributeFailure> {
    const input = { path: this.#path(customAttributeId) };
    return this.#scope.client.call(getDetailsOfASingleCustomAttribute, input, options);
  }

  /**
   * Defines a custom attribute. Unless `attribute_model` says otherwise it is one of conversations, and a text unless
   * `attribute_display_type` does. Numbers sent for either come back as names.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/custom_attribute_definitions`
   * (`add-new-custom-attribute-to-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the name is empty, or the key is empty, taken, or that of a standard attribute
   */
  create(
    params: CustomAttributeCreateParams,
    options?: RequestOptions,
  ): APIPromise<CustomAttribute, AddNewCustomAttributeToAccountFailure> {
    const { client, accountId } = this.#scope;
    return client.call(addNewCustomAttributeToAccount, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a definition; what is left out stays.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   * (`update-custom-attribute-in-account`).
   *
   * @throws NotFoundError when the account has no such definition
   * @throws UnprocessableEntityError when a field is not valid
   */
  update(
    customAttributeId: number,
    params: CustomAttributeUpdateParams,
    options?: RequestOptions,
  ): APIPromise<CustomAttribute, UpdateCustomAttributeInAccountFailure> {
    const input = { path: this.#path(customAttributeId), body: params };
    return this.#scope.client.call(updateCustomAttributeInAccount, input, options);
  }

  /**
   * Deletes a definition.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`
   * (`delete-custom-attribute-from-account`).
   *
   * @throws NotFoundError when the account has no such definition
   */
  delete(
    customAttributeId: number,
    options?: RequestOptions,
  ): APIPromise<void, DeleteCustomAttributeFromAccountFailure> {
    return this.#scope.client.call(deleteCustomAttributeFromAccount, { path: this.#path(customAttributeId) }, options);
  }

  #path(customAttributeId: number) {
    return { account_id: this.#scope.accountId, id: customAttributeId };
  }
}
