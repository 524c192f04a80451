import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  createACustomFilter,
  deleteACustomFilter,
  getDetailsOfASingleCustomFilter,
  listAllFilters,
  updateACustomFilter,
} from "@truewire/core/chatwoot";
import type {
  CreateACustomFilterBody,
  CreateACustomFilterFailure,
  CustomFilter,
  DeleteACustomFilterFailure,
  GetDetailsOfASingleCustomFilterFailure,
  ListAllFiltersFailure,
  ListAllFiltersQuery,
  UpdateACustomFilterBody,
  UpdateACustomFilterFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";

/** Which filters to list; those of conversations unless `filter_type` says otherwise. */
export interface CustomFilterListParams extends ListAllFiltersQuery {}

/** What a new filter is made of. */
export interface CustomFilterCreateParams extends CreateACustomFilterBody {
  /**
   * What is filtered. Required, because the server takes a filter without it for one of conversations; the `type` of
   * Chatwoot's own description is ignored.
   */
  filter_type: "contact" | "conversation" | "report";
}

/** What can be changed about a filter; what is left out stays. */
export interface CustomFilterUpdateParams extends UpdateACustomFilterBody {}

/** Filters that the token's user has saved; nobody else sees them. */
export class CustomFilters {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the caller's own filters **of one kind**, those of conversations unless `filter_type` says otherwise, all at
   * once. Times are ISO.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/custom_filters` (`list-all-filters`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(
    params: CustomFilterListParams = {},
    options?: RequestOptions,
  ): APIPromise<CustomFilter[], ListAllFiltersFailure> {
    const { client, accountId } = this.#scope;
    return client.call(listAllFilters, { path: { account_id: accountId }, query: params }, options);
  }

  /**
   * Fetches one of the caller's own filters.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   * (`get-details-of-a-single-custom-filter`).
   *
   * @throws NotFoundError when the caller has no such filter
   */
  get(
    customFilterId: number,
    options?: RequestOptions,
  ): APIPromise<CustomFilter, GetDetailsOfASingleCustomFilterFailure> {
    return this.#scope.client.call(getDetailsOfASingleCustomFilter, { path: this.#path(customFilterId) }, options);
  }

  /**
   * Saves a filter for the caller. Until a `query` is set, the answer holds the text `{}` in its place.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/custom_filters` (`create-a-custom-filter`).
   *
   * @throws InvalidArgumentError when `filter_type` is missing or unknown, before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the filter is not valid
   */
  create(
    params: CustomFilterCreateParams,
    options?: RequestOptions,
  ): APIPromise<CustomFilter, CreateACustomFilterFailure> {
    const { client, accountId } = this.#scope;
    const input = () => {
      requireFilterType(requireParams(params).filter_type);
      return { path: { account_id: accountId }, body: params };
    };
    return client.call(createACustomFilter, input, options);
  }

  /**
   * Changes one of the caller's own filters; what is left out stays.
   *
   * Open to users. Stands on `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   * (`update-a-custom-filter`).
   *
   * @throws NotFoundError when the caller has no such filter
   * @throws UnprocessableEntityError when the filter is not valid
   */
  update(
    customFilterId: number,
    params: CustomFilterUpdateParams,
    options?: RequestOptions,
  ): APIPromise<CustomFilter, UpdateACustomFilterFailure> {
    const input = { path: this.#path(customFilterId), body: params };
    return this.#scope.client.call(updateACustomFilter, input, options);
  }

  /**
   * Deletes one of the caller's own filters.
   *
   * Open to users. Stands on `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   * (`delete-a-custom-filter`).
   *
   * @throws NotFoundError when the caller has no such filter
   */
  delete(customFilterId: number, options?: RequestOptions): APIPromise<void, DeleteACustomFilterFailure> {
    return this.#scope.client.call(deleteACustomFilter, { path: this.#path(customFilterId) }, options);
  }

  #path(customFilterId: number) {
    return { account_id: this.#scope.accountId, custom_filter_id: customFilterId };
  }
}

function requireFilterType(type: unknown): void {
  if (type === "contact" || type === "conversation" || type === "report") return;
  throw new InvalidArgumentError("filter_type", '"contact", "conversation" or "report"', type);
}
