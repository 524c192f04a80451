import { encodeMultipart, encodeWith } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { fetchProfile, updateProfile } from "@truewire/core/chatwoot";
import type {
  FetchProfileFailure,
  UpdateProfileFailure,
  UpdateProfileMultipartBody,
  User,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireForm } from "./texts.ts";

type Changes = UpdateProfileMultipartBody["profile"];

/** What can be changed about the token's user; what is left out stays. */
export interface ProfileUpdateParams extends Changes {}

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

  /**
   * Changes the token's user, and gives it as it is now; what is left out stays, and `ui_settings` replaces what is stored.
   * With an `avatar` the request goes as multipart, by itself. A new e-mail address counts once it has been confirmed.
   *
   * Open to users. Stands on `PUT /api/v1/profile` (`updateProfile`).
   *
   * @throws InvalidArgumentError when beside an `avatar` the `ui_settings` hold anything but text, which a form would turn
   *   into text without a word, or where a value is `null` or empty; before anything is sent
   * @throws AuthenticationError when the token is missing or wrong
   * @throws UnprocessableEntityError when nothing is to be changed, `current_password` is wrong, or a value is not valid
   */
  update(params: ProfileUpdateParams, options?: RequestOptions): APIPromise<User, UpdateProfileFailure> {
    const input = () => ({ body: { profile: requireForm(params, ["ui_settings"]) } });
    return this.#scope.client.call(encodeWith(updateProfile, encodeMultipart), input, options);
  }
}
