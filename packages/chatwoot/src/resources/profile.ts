import type { APIPromise, RequestOptions } from "@truewire/core";
import { fetchProfile } from "@truewire/core/chatwoot";
import type { FetchProfileFailure, User } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** The user whom the token belongs to. */
export class Profile {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Fetches the token's user, with the accounts it belongs to. The answer holds secrets (access and pubsub tokens),
   * which are masked in logs and errors of this package, not in the value returned.
   *
   * Open to users. Stands on `GET /api/v1/profile` (`fetchProfile`).
   *
   * @throws AuthenticationError when the token is missing or wrong
   */
  get(options?: RequestOptions): APIPromise<User, FetchProfileFailure> {
    return this.#scope.client.call(fetchProfile, {}, options);
  }
}
