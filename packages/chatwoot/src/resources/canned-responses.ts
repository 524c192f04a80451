import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  addNewCannedResponseToAccount,
  deleteCannedResponseFromAccount,
  getAccountCannedResponse,
  updateCannedResponseInAccount,
} from "@truewire/core/chatwoot";
import type {
  AddNewCannedResponseToAccountBody,
  AddNewCannedResponseToAccountFailure,
  CannedResponse,
  DeleteCannedResponseFromAccountFailure,
  GetAccountCannedResponseFailure,
  GetAccountCannedResponseQuery,
  UpdateCannedResponseInAccountBody,
  UpdateCannedResponseInAccountFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Which canned responses to list. */
export interface CannedResponseListParams extends GetAccountCannedResponseQuery {}

/** A text and the code that agents call it up by. */
export interface CannedResponseCreateParams extends AddNewCannedResponseToAccountBody {}

/** What can be changed about a canned response; what is left out stays. */
export interface CannedResponseUpdateParams extends UpdateCannedResponseInAccountBody {}

/** Prepared texts that agents call up by a short code. */
export class CannedResponses {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the account's canned responses, all at once; with `search` those whose code or text holds it, matching codes
   * first. Times are ISO.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/canned_responses` (`get-account-canned-response`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(
    params: CannedResponseListParams = {},
    options?: RequestOptions,
  ): APIPromise<CannedResponse[], GetAccountCannedResponseFailure> {
    const { client, accountId } = this.#scope;
    return client.call(getAccountCannedResponse, { path: { account_id: accountId }, query: params }, options);
  }

  /**
   * Creates a canned response.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/canned_responses`
   * (`add-new-canned-response-to-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the text is empty, or the code is empty or taken
   */
  create(
    params: CannedResponseCreateParams,
    options?: RequestOptions,
  ): APIPromise<CannedResponse, AddNewCannedResponseToAccountFailure> {
    const { client, accountId } = this.#scope;
    return client.call(addNewCannedResponseToAccount, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a canned response; what is left out stays.
   *
   * Open to users. Stands on `PATCH /api/v1/accounts/{account_id}/canned_responses/{id}`
   * (`update-canned-response-in-account`).
   *
   * @throws NotFoundError when the account has no such canned response
   * @throws UnprocessableEntityError when the text is empty, or the code is empty or taken
   */
  update(
    cannedResponseId: number,
    params: CannedResponseUpdateParams,
    options?: RequestOptions,
  ): APIPromise<CannedResponse, UpdateCannedResponseInAccountFailure> {
    const input = { path: this.#path(cannedResponseId), body: params };
    return this.#scope.client.call(updateCannedResponseInAccount, input, options);
  }

  /**
   * Deletes a canned response.
   *
   * Open to users. Stands on `DELETE /api/v1/accounts/{account_id}/canned_responses/{id}`
   * (`delete-canned-response-from-account`).
   *
   * @throws NotFoundError when the account has no such canned response
   */
  delete(cannedResponseId: number, options?: RequestOptions): APIPromise<void, DeleteCannedResponseFromAccountFailure> {
    return this.#scope.client.call(deleteCannedResponseFromAccount, { path: this.#path(cannedResponseId) }, options);
  }

  #path(cannedResponseId: number) {
    return { account_id: this.#scope.accountId, id: cannedResponseId };
  }
}
