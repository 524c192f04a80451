import type { APIPromise, Client, RequestOptions } from "@truewire/core";
import { createAnAccount, deleteAnAccount, getDetailsOfAnAccount, updateAnAccount } from "@truewire/core/chatwoot";
import type {
  CreateAnAccountBody,
  CreateAnAccountFailure,
  DeleteAnAccountFailure,
  GetDetailsOfAnAccountFailure,
  PlatformAccount,
  UpdateAnAccountBody,
  UpdateAnAccountFailure,
} from "@truewire/core/chatwoot";
import { PlatformAccountUsers } from "./platform-account-users.ts";

/** What a new account is made of. */
export interface PlatformAccountCreateParams extends CreateAnAccountBody {}

/** What can be changed about an account; what is left out stays, but `custom_attributes` are replaced as a whole. */
export interface PlatformAccountUpdateParams extends UpdateAnAccountBody {}

/** The installation's accounts. */
export class PlatformAccounts {
  /** Who is a member of an account, and in which role. */
  readonly users: PlatformAccountUsers;
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
    this.users = new PlatformAccountUsers(client);
  }

  /**
   * Creates an account, which this platform app can manage from then on.
   *
   * Open to platform apps. Stands on `POST /platform/api/v1/accounts` (`create-an-account`).
   *
   * @throws UnprocessableEntityError when a value does not pass the server's checks
   * @throws InternalServerError also when the locale, the status or a feature is not offered
   */
  create(
    params: PlatformAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<PlatformAccount, CreateAnAccountFailure> {
    return this.#client.call(createAnAccount, { body: params }, options);
  }

  /**
   * Fetches one account.
   *
   * Open to platform apps. Stands on `GET /platform/api/v1/accounts/{account_id}` (`get-details-of-an-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is not this platform app's
   */
  get(accountId: number, options?: RequestOptions): APIPromise<PlatformAccount, GetDetailsOfAnAccountFailure> {
    return this.#client.call(getDetailsOfAnAccount, { path: { account_id: accountId } }, options);
  }

  /**
   * Changes an account; what is left out stays. `custom_attributes` replace those stored, all of them.
   *
   * Open to platform apps. Stands on `PATCH /platform/api/v1/accounts/{account_id}` (`update-an-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is not this platform app's
   * @throws UnprocessableEntityError when a value does not pass the server's checks
   * @throws InternalServerError also when the locale, the status or a feature is not offered
   */
  update(
    accountId: number,
    params: PlatformAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<PlatformAccount, UpdateAnAccountFailure> {
    return this.#client.call(updateAnAccount, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Deletes an account with everything in it. The server does so in the background: the account can be read for a while.
   *
   * Open to platform apps. Stands on `DELETE /platform/api/v1/accounts/{account_id}` (`delete-an-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is not this platform app's
   */
  delete(accountId: number, options?: RequestOptions): APIPromise<void, DeleteAnAccountFailure> {
    return this.#client.call(deleteAnAccount, { path: { account_id: accountId } }, options);
  }
}
