import type { APIPromise, RequestOptions } from "@truewire/core";
import { getAccountDetails, updateAccount } from "@truewire/core/chatwoot";
import type {
  Account,
  AccountShowResponse,
  GetAccountDetailsFailure,
  UpdateAccountBody,
  UpdateAccountFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { AccountEmailLayout } from "./account-email-layout.ts";

/** What can be changed about the account; what is left out stays. */
export interface AccountUpdateParams extends UpdateAccountBody {}

/** The account that the client works in. For another one, use `cw.account(id).accounts`. */
export class Accounts {
  /** The HTML that the account's e-mails are wrapped in. */
  readonly brandedEmailLayout: AccountEmailLayout;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.brandedEmailLayout = new AccountEmailLayout(scope);
  }

  /**
   * Fetches the account with its settings, the features that are on, and the server's newest version. `created_at` is
   * ISO time.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}` (`get-account-details`).
   *
   * @throws NotFoundError when there is no such account, or the token's user is no member of it
   */
  get(options?: RequestOptions): APIPromise<AccountShowResponse, GetAccountDetailsFailure> {
    return this.#scope.client.call(getAccountDetails, { path: this.#path() }, options);
  }

  /**
   * Changes the account; settings and custom attributes that are left out stay. Gives the account, without the version
   * and the subscribed features that {@link get} tells. A `locale` that is not switched on makes the server fail.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}` (`update-account`).
   *
   * @param params - `auto_resolve_after` is in minutes, from 10 to 1,439,856
   * @throws NotFoundError when there is no such account, or the token's user is no member of it
   * @throws UnprocessableEntityError when a value is out of bounds
   */
  update(params: AccountUpdateParams, options?: RequestOptions): APIPromise<Account, UpdateAccountFailure> {
    return this.#scope.client.call(updateAccount, { path: this.#path(), body: params }, options);
  }

  #path() {
    return { account_id: this.#scope.accountId };
  }
}
