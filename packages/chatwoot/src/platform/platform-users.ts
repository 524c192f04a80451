import type { APIPromise, Client, RequestOptions } from "@truewire/core";
import { createAUser, deleteAUser, getDetailsOfAUser, getSsoUrlOfAUser, updateAUser } from "@truewire/core/chatwoot";
import type {
  CreateAUserBody,
  CreateAUserFailure,
  DeleteAUserFailure,
  GetDetailsOfAUserFailure,
  GetSsoUrlOfAUserFailure,
  PlatformUser,
  UpdateAUserBody,
  UpdateAUserFailure,
} from "@truewire/core/chatwoot";

/** What a new user is made of. */
export interface PlatformUserCreateParams extends CreateAUserBody {}

/** What can be changed about a user; what is left out stays, and `custom_attributes` are merged into those stored. */
export interface PlatformUserUpdateParams extends UpdateAUserBody {}

/**
 * The people who can sign in to the installation.
 *
 * Answers hold the user's access and pubsub tokens, which are masked in logs and errors of this package, not in the
 * value returned.
 */
export class PlatformUsers {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates a user, without an account: see `accounts.users.add`.
   *
   * **If the e-mail address is known, that user is answered unchanged**: name, password and attributes of the call have
   * no effect, no error tells so, and this platform app can manage the user from then on. Compare what comes back where
   * that matters.
   *
   * Open to platform apps. Stands on `POST /platform/api/v1/users` (`create-a-user`).
   *
   * @throws UnprocessableEntityError when a value does not pass the server's checks, such as a password that is too simple
   */
  create(params: PlatformUserCreateParams, options?: RequestOptions): APIPromise<PlatformUser, CreateAUserFailure> {
    return this.#client.call(createAUser, { body: params }, options);
  }

  /**
   * Fetches one user.
   *
   * Open to platform apps. Stands on `GET /platform/api/v1/users/{id}` (`get-details-of-a-user`).
   *
   * @throws NotFoundError when there is no such user
   * @throws PermissionDeniedError when it is not this platform app's
   */
  get(userId: number, options?: RequestOptions): APIPromise<PlatformUser, GetDetailsOfAUserFailure> {
    return this.#client.call(getDetailsOfAUser, { path: { id: userId } }, options);
  }

  /**
   * Changes a user; what is left out stays. `custom_attributes` are merged into those stored.
   *
   * Open to platform apps. Stands on `PATCH /platform/api/v1/users/{id}` (`update-a-user`).
   *
   * @throws NotFoundError when there is no such user
   * @throws PermissionDeniedError when it is not this platform app's
   * @throws UnprocessableEntityError when a value does not pass the server's checks
   */
  update(
    userId: number,
    params: PlatformUserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<PlatformUser, UpdateAUserFailure> {
    return this.#client.call(updateAUser, { path: { id: userId }, body: params }, options);
  }

  /**
   * Deletes a user, in all accounts. The server does so in the background.
   *
   * Open to platform apps. Stands on `DELETE /platform/api/v1/users/{id}` (`delete-a-user`).
   *
   * @throws NotFoundError when there is no such user
   * @throws PermissionDeniedError when it is not this platform app's
   */
  delete(userId: number, options?: RequestOptions): APIPromise<void, DeleteAUserFailure> {
    return this.#client.call(deleteAUser, { path: { id: userId } }, options);
  }

  /**
   * Makes a link that signs a user in without a password: valid for five minutes, and only once. It is a secret, masked
   * in logs and errors of this package.
   *
   * Open to platform apps. Stands on `GET /platform/api/v1/users/{id}/login` (`get-sso-url-of-a-user`).
   *
   * @throws NotFoundError when there is no such user
   * @throws PermissionDeniedError when it is not this platform app's
   */
  createSsoLink(userId: number, options?: RequestOptions): APIPromise<string, GetSsoUrlOfAUserFailure> {
    return this.#client.call(getSsoUrlOfAUser, { path: { id: userId } }, options, (data) => data.url);
  }
}
