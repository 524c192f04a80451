import type { APIPromise, Client, RequestOptions } from "@truewire/core";
import { createAnAccountUser, deleteAnAccountUser, listAllAccountUsers } from "@truewire/core/chatwoot";
import type {
  AccountUser,
  CreateAnAccountUserBody,
  CreateAnAccountUserFailure,
  DeleteAnAccountUserFailure,
  ListAllAccountUsersFailure,
} from "@truewire/core/chatwoot";
import { requireIntegerId } from "../resources/integer-ids.ts";

/** Who becomes a member of an account, and in which role. */
export interface PlatformAccountUserAddParams extends CreateAnAccountUserBody {}

/** The users who are members of an account. */
export class PlatformAccountUsers {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the members of an account, all at once. `id` is that of the membership; the user's is `user_id`.
   *
   * Open to platform apps. Stands on `GET /platform/api/v1/accounts/{account_id}/account_users`
   * (`list-all-account-users`).
   *
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is not this platform app's
   */
  list(accountId: number, options?: RequestOptions): APIPromise<AccountUser[], ListAllAccountUsersFailure> {
    return this.#client.call(listAllAccountUsers, { path: { account_id: accountId } }, options);
  }

  /**
   * Makes a user a member of an account, as an agent unless said otherwise, and gives the membership. A user who is a
   * member already gets the role that is sent.
   *
   * Open to platform apps. Stands on `POST /platform/api/v1/accounts/{account_id}/account_users`
   * (`create-an-account-user`).
   *
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is not this platform app's
   * @throws UnprocessableEntityError when there is no such user
   * @throws InternalServerError also when the role is not offered
   */
  add(
    accountId: number,
    params: PlatformAccountUserAddParams,
    options?: RequestOptions,
  ): APIPromise<AccountUser, CreateAnAccountUserFailure> {
    return this.#client.call(createAnAccountUser, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Removes a user from an account; the user stays. The server answers nothing, and the same for a user who is no member:
   * see {@link PlatformAccountUsers.list} for who is left.
   *
   * Open to platform apps. Stands on `DELETE /platform/api/v1/accounts/{account_id}/account_users`
   * (`delete-an-account-user`).
   *
   * @param userId - id of the user, not of the membership. The server would take a request without one for done.
   * @throws InvalidArgumentError when the user's id is no positive integer, before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is not this platform app's
   */
  remove(accountId: number, userId: number, options?: RequestOptions): APIPromise<void, DeleteAnAccountUserFailure> {
    const input = () => {
      requireIntegerId("userId", userId);
      return { path: { account_id: accountId }, body: { user_id: userId } };
    };
    return this.#client.call(deleteAnAccountUser, input, options);
  }
}
