import type { APIPromise, RequestOptions } from "@truewire/core";
import { getAccountBrandedEmailLayout, updateAccountBrandedEmailLayout } from "@truewire/core/chatwoot";
import type {
  BrandedEmailLayout,
  GetAccountBrandedEmailLayoutFailure,
  UpdateAccountBrandedEmailLayoutBody,
  UpdateAccountBrandedEmailLayoutFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** The layout that an account's e-mails are to have. */
export interface AccountEmailLayoutParams extends UpdateAccountBrandedEmailLayoutBody {
  /** HTML of at most 262,144 characters; `null` or blank text removes the layout. */
  branded_email_layout: string | null;
}

/** The HTML that an account's e-mails are wrapped in. */
export class AccountEmailLayout {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Fetches the layout; `branded_email_layout` is `null` where there is none.
   *
   * Open to administrators. Stands on `GET /api/v1/accounts/{account_id}/branded_email_layout`
   * (`getAccountBrandedEmailLayout`).
   *
   * @throws NotFoundError when there is no such account
   */
  get(options?: RequestOptions): APIPromise<BrandedEmailLayout, GetAccountBrandedEmailLayoutFailure> {
    const { client, accountId } = this.#scope;
    return client.call(getAccountBrandedEmailLayout, { path: { account_id: accountId } }, options);
  }

  /**
   * **Replaces** the layout, or removes it with `null`. Gives the layout as it is now.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/branded_email_layout`
   * (`updateAccountBrandedEmailLayout`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the feature is off, or the layout is not valid
   */
  set(
    params: AccountEmailLayoutParams,
    options?: RequestOptions,
  ): APIPromise<BrandedEmailLayout, UpdateAccountBrandedEmailLayoutFailure> {
    const { client, accountId } = this.#scope;
    return client.call(updateAccountBrandedEmailLayout, { path: { account_id: accountId }, body: params }, options);
  }
}
